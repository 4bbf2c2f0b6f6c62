import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';
import { renderBar } from '../../../src/terminal/stats/bar.ts';
import { renderColumns } from '../../../src/terminal/stats/column-chart.ts';
import { chooseGlyphs } from '../../../src/terminal/stats/glyphs.ts';
import { renderLine } from '../../../src/terminal/stats/line-chart.ts';
import { findFloor, roundUp } from '../../../src/terminal/stats/scale.ts';
import { createStyle } from '../../../src/terminal/style.ts';
import { measure } from '../../../src/terminal/width.ts';

const glyphs = chooseGlyphs({ LANG: 'ru_RU.UTF-8' });
const view = { messages: await loadMessages('en'), style: await createStyle(0), width: 80, glyphs };

function columns(...values: (number | readonly [number, number])[]): string[] {
  const parts = values.map((value) => {
    const [solid, hatched] = typeof value === 'number' ? [value, 0] : value;
    return { solid, hatched };
  });
  return renderColumns(parts, 2, view);
}

describe('bars side by side', () => {
  test('reach as high as they are', () => {
    expect(columns(0, 1, 8, 16, 12, 20)).toEqual([
      '    20 │      ▅ ▂ █',
      '       │  ▁ ▆ █ █ █',
      '     0 └───────────',
    ]);
  });

  test('are there even when they are little beside the others', () => {
    expect(columns(1, 1000)[1]).toBe('       │▁ █');
  });

  test('have a hatched part above the solid one', () => {
    expect(columns([5, 5], [0, 10], [10, 0])).toEqual([
      '    10 │░ ░ █',
      '       │█ ░ █',
      '     0 └─────',
    ]);
  });

  test('are empty without anything', () => {
    expect(columns(0, 0)).toEqual(['     1 │', '       │', '     0 └───']);
  });
});

describe('a line of shares', () => {
  test('is broken where there is nothing, and a lone point is seen', () => {
    expect(renderLine([1, null, 0.5, 1], 2, view)).toEqual([
      '  100% │⠉    ⢠⠋',
      '       │    ⣠⠃',
      '   50% └───────',
    ]);
  });

  test('has its floor below what is least', () => {
    expect(renderLine([0.12], 2, view).at(-1)).toBe('   10% └─');
  });
});

test.each([
  [0, 1], [1, 1], [2, 2], [7, 8], [9, 10], [11, 12], [13, 15], [45, 50], [101, 120], [201, 250], [999, 1000],
])('an axis for %i ends at %i', (most, top) => {
  expect(roundUp(most)).toBe(top);
}); // prettier-ignore

test.each([
  [[], 0.5],
  [[0.9, 0.72], 0.5],
  [[0.9, 0.49], 0.4],
  [[0], 0],
])('for shares %j the floor is %p', (values, floor) => {
  expect(findFloor(values)).toBe(floor);
});

test('a bar is full only when all is done, and empty only when nothing is', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map((share) => renderBar(share, 4, view))).toEqual([
    '░░░░', '█░░░', '██░░', '███░', '████',
  ]); // prettier-ignore
});

test('whatever the numbers, plots keep their size', () => {
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 5_000_000 }), { maxLength: 60 }),
      fc.array(share, { maxLength: 60 }),
      (counts, shares) => {
        const bars = renderColumns(
          counts.map((solid) => ({ solid, hatched: solid % 3 })),
          4,
          view,
        );
        const line = renderLine(shares, 4, view);
        expect([bars.length, line.length]).toEqual([5, 5]);
        for (const text of bars) expect(measure(text)).toBeLessThanOrEqual(9 + counts.length * 2);
        for (const text of line) expect(measure(text)).toBeLessThanOrEqual(9 + shares.length * 2);
      },
    ),
    { seed: 5, numRuns: 200 },
  );
});

describe('which characters', () => {
  test.each([
    ['a UTF-8 locale', { TERM: 'xterm', LANG: 'en_US.UTF-8' }, false],
    ['utf8 as some write it', { LC_ALL: 'ru_RU.utf8' }, false],
    ['no locale', {}, false],
    ['an empty LC_ALL', { LC_ALL: '', LANG: 'en_US.UTF-8' }, false],
    ['the C locale', { LANG: 'C' }, true],
    ['KOI8-R over UTF-8', { LC_ALL: 'ru_RU.KOI8-R', LANG: 'ru_RU.UTF-8' }, true],
    ['a dumb terminal', { TERM: 'dumb', LANG: 'en_US.UTF-8' }, true],
    ['the Linux console', { TERM: 'linux', LANG: 'en_US.UTF-8' }, true],
  ])('%s', (_name, env, isPlain) => {
    expect(chooseGlyphs(env).isPlain).toBe(isPlain);
  });
});
