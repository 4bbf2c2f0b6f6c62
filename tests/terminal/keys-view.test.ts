import { describe, expect, test } from '@jest/globals';
import { renderKeys, type QuestionKeys } from '../../src/terminal/keys-view.ts';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { createStyle } from '../../src/terminal/style.ts';
import { measure } from '../../src/terminal/width.ts';
import {
  createChoice,
  createCloze,
  createDerivedPoint,
  createOpen,
  createPoint,
} from './samples.ts';

const style = await createStyle(0);
const messages = await loadMessages('en');
const view = { messages, style, width: 60 };

const authored: QuestionKeys = {
  question: createOpen({ prompt: 'What is a *queue*?', number: 1, line: 4 }),
  accepted: [],
  keyPoints: [
    { ...createPoint('first in | FIFO | what came first is handed out first', 'essential'), weight: 2 },
    createPoint('a stack', 'contradiction'),
  ],
}; // prettier-ignore

describe('renderKeys', () => {
  test('shows role, weight and wordings of each point, fitted to the terminal', () => {
    expect(`\n${renderKeys('q.md', [authored], view)}\n`).toBe(`
1.  What is a queue?
    2 key points, written by the author · q.md:4

    Role            Weight   Key point
    essential           ×2   first in | FIFO | what came
                             first is handed out first
    contradiction       ×1   a stack
`);
  });

  test('where columns do not fit, the text stands below role and weight', () => {
    expect(
      renderKeys('q.md', [authored], { ...view, width: 40 })
        .split('\n')
        .slice(4),
    ).toEqual([
      '  essential ×2',
      '    first in | FIFO | what came first is',
      '    handed out first',
      '  contradiction ×1',
      '    a stack',
    ]);
  });

  test('wordings that the learner accepted stand below their key points', () => {
    const accepted = [
      { point: 'a stack', wording: 'a pile\u001b[2J of things' },
      { point: 'gone', wording: 'of a point that is no more' },
    ];
    const shown = renderKeys('q.md', [{ ...authored, accepted }], view);
    expect(
      shown
        .split('\n')
        .slice(-2)
        .map((line) => line.trimEnd()),
    ).toEqual([
      '                             + accepted: a pile␛[2J of',
      '                             things',
    ]);
  });

  test('derived points are called so, with how to write them', () => {
    const keys = [
      { question: createOpen(), keyPoints: [createDerivedPoint('It hands out.')], accepted: [] },
    ];
    const shown = renderKeys('q.md', keys, view);
    expect(shown).toContain('1 key point, derived from the answer');
    expect(shown).toContain('--write');
    expect(renderKeys('q.md', [authored], view)).not.toContain('--write');
  });

  test('the key points of a cloze are its gaps, and nothing is to be written', () => {
    const keys = [
      {
        question: createCloze(),
        keyPoints: [{ ...createPoint('Volga'), derived: true }],
        accepted: [],
      },
    ];
    const shown = renderKeys('q.md', keys, view);
    expect(shown).toContain('1 key point: the gaps of the text');
    expect(shown).not.toContain('--write');
  });

  test.each([
    ['a choice', createChoice(), 'options to pick from'],
    ['no answer', createOpen({ answer: null }), 'the sheet gives no answer'],
  ])('%s has none, and it is said why', (_name, question, told) => {
    expect(renderKeys('q.md', [{ question, keyPoints: [], accepted: [] }], view)).toContain(told);
  });

  test('what a sheet holds cannot command the terminal', () => {
    const keys = [
      { question: createOpen(), keyPoints: [createPoint('a\u001b[31mb')], accepted: [] },
    ];
    expect(renderKeys('q\u001b.md', keys, view)).not.toContain('\u001b');
  });

  test.each([24, 40, 61, 200])('no line is wider than %i cells', (width) => {
    const wide = createDerivedPoint('漢字かな交じり文を長く続けて折り返しを確かめる'.repeat(4));
    const shown = renderKeys('q.md', [authored, { ...authored, keyPoints: [wide] }], { ...view, width }); // prettier-ignore
    const points = shown.split('\n').filter((line) => !line.includes('·'));
    expect(Math.max(...points.map(measure))).toBeLessThanOrEqual(width);
  });
});
