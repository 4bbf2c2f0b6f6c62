import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseDay } from '../../../src/scheduling/calendar.ts';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';
import type { Language } from '../../../src/terminal/messages/messages.ts';
import { chooseGlyphs, replaceSigns } from '../../../src/terminal/stats/glyphs.ts';
import { renderStatsTables } from '../../../src/terminal/stats/stats-tables.ts';
import { renderStats } from '../../../src/terminal/stats/stats-view.ts';
import { createStyle } from '../../../src/terminal/style.ts';
import { measure } from '../../../src/terminal/width.ts';
import { reportOf, studyMonth } from './month.ts';

const UTF8 = { TERM: 'xterm-256color', LANG: 'en_US.UTF-8' };
const events = studyMonth();
const month = reportOf(events);
const style = await createStyle(0);

async function viewOf(language: Language, width: number, env: Record<string, string> = UTF8) {
  const messages = await loadMessages(language);
  return { messages, style, width, glyphs: chooseGlyphs(env) };
}

/** Compares with a picture kept in a file; VIVA_PICTURES=1 draws them anew, to be looked at before they are kept. */
function expectPicture(text: string, name: string): void {
  const path = `tests/terminal/stats/pictures/${name}.txt`;
  if (process.env['VIVA_PICTURES']) writeFileSync(path, `${text}\n`);
  expect(`${text}\n`).toBe(readFileSync(path, 'utf8'));
}

describe('a month of study, drawn', () => {
  test.each([
    ['en', 80],
    ['en', 60],
    ['en', 40],
    ['ru', 80],
    ['ru', 60],
  ] as const)('%s, %i columns', async (language, width) => {
    const text = renderStats(month, await viewOf(language, width));
    expectPicture(text, `month-${language}-${width}`);
  });

  test('in ASCII', async () => {
    const text = replaceSigns(renderStats(month, await viewOf('en', 80, { TERM: 'dumb' })));
    expectPicture(text, 'month-ascii-80');
    const ownWords = text.replaceAll(/[\u0400-\u04ff\u3000-\u9fff\u2400-\u2421\uff00-\uffef]/g, '');
    expect(/^[\n\u0020-\u007e]*$/.test(ownWords)).toBe(true);
  });

  test('without a terminal', async () => {
    expectPicture(renderStatsTables(month, await viewOf('en', 80)), 'month-tables-en-80');
    expectPicture(renderStatsTables(month, await viewOf('ru', 80)), 'month-tables-ru-80');
  });

  test.each([20, 24, 32, 40, 48, 59, 60, 80, 113, 120, 200])(
    'at %i columns no line is wider',
    async (width) => {
      for (const language of ['en', 'ru'] as const) {
        const view = await viewOf(language, width);
        for (const text of [renderStats(month, view), renderStatsTables(month, view)]) {
          expect(text.split('\n').filter((line) => measure(line) > width)).toEqual([]);
        }
      }
    },
  );

  test('with colours, the same is there without them', async () => {
    const view = await viewOf('en', 80);
    const coloured = renderStats(month, { ...view, style: await createStyle(2) });
    expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(renderStats(month, view));
    expect(coloured).toContain('\u001b[38;5;31m');
  });

  test('what is new for the exam is hatched, and told apart without colour', async () => {
    const text = renderStats(month, await viewOf('en', 80));
    expect(text).toContain('█ due again  ░ new for the exam');
  });

  test('what sheets hold is shown, never obeyed', async () => {
    const text = renderStats(month, await viewOf('en', 80));
    const tables = renderStatsTables(month, await viewOf('en', 80));
    expect(text).toContain('[31m');
    expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text + tables)).toBe(false);
  });
});

describe('less than all', () => {
  test.each([
    ['en', 'only a.md, b.md, c.md and 2 more', 'Nothing of these sheets was answered yet'],
    ['ru', 'только a.md, b.md, c.md и ещё 2', 'На вопросы этих файлов ответов пока нет'],
  ] as const)('%s names the sheets, but not all of many', async (language, named, nothing) => {
    const view = await viewOf(language, 100);
    const sheets = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'];
    expect(renderStats({ ...month, sheets }, view)).toContain(named);
    expect(renderStats({ ...reportOf([]), sheets }, view)).toContain(nothing);
  });

  test('where nothing was done yet, the pace is not found wanting', async () => {
    const text = renderStats(reportOf([]), await viewOf('en', 80));
    expect(text).toContain('It takes 13 answers a day until then, 6 of them to new questions.');
    expect(text).not.toContain('pace');
  });
});

describe('less than a month', () => {
  test.each(['en', 'ru'] as const)(
    'when nothing was answered, %s says what to do',
    async (language) => {
      const view = await viewOf(language, 80);
      for (const text of [renderStats(reportOf([]), view), renderStatsTables(reportOf([]), view)]) {
        expect(text).toContain('viva notes.md');
        expect(text).not.toMatch(/NaN|null|undefined/);
      }
    },
  );

  test('when nothing was answered since a day, that is said, and what comes is shown', async () => {
    const since = parseDay('2026-06-03');
    const text = renderStats(reportOf(events, since), await viewOf('en', 80));
    expect(text).toContain(
      'Nothing was answered since 3 June 2026. Without --since you see everything.',
    );
    expect(text).toContain('What comes due');
  });

  test.each([
    ['en', '1 answer on 1 day · 20 s'],
    ['ru', '1 ответ за 1 день · 20 с'],
  ] as const)('a single answer, %s', async (language, told) => {
    const text = renderStats(reportOf(events.slice(0, 1)), await viewOf(language, 80));
    expect(text).toContain(told);
  });
});
