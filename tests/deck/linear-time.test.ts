import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../src/deck/read-sheet.ts';
import { measureGrowth } from './growth.ts';

const LENGTH = 12_000;

/** Pieces that open something which never closes, or make as much structure as fits. */
const PIECES = [
  '## A\n', '#\n', '1. A\n', '1) z\n\n', '- [ ] x\n', '- [x]\n', '- x\n', '> ', '* ', '===\n', '---\n', '```\n', '<!--\n',
  'Answer:\n', 'Keywords: a;\n', 'Examples:\n', '+ x\n', 'Hint: *\n', 'Tags: a\n', '- any 2 of:\n', '`', '"', '\\', '|', '[',
  '((', '**', '_', '<a ', '![](', '{#', '## {#\n', '(2) ', '; ', '\t', '    ', 'Вопрос ', '***Keywords', '9', 'Q: a\n',
  'A: b\n', 'C: [a]\n', 'C: [', '[a](b ', 'a :: b\n', 'a::b\n', '`::`', 'x\n?\n', '?\n', '{{c1::', '==a', ': d\n', '- **T**: d\n',
  '| Question | Answer |\n|-|-|\n| a | b |\n', '[id] q\n\n', '## a\n***\nb\n', 'a\n\nb\n---\n',
  '<details>\n', '<details><summary>A</summary>\n', '</details>\n', '<quiz>\na [[b]]\n', '<b', '</b>', '<!-- ', 'a) x\n', 'A. x\nB. y\n',
  '1. A\na) x\nb) y\nAnswer: b\n', 'Answer: B\n', 'Answer: ', 'Answers:\n\n', '## Answers\n1. a\n2. b\n', '1-a, ', '[⬆](#', '[x](#x)\n', '#a/b ',
  '```\n\n## 2. A\n', '<p>\n```\n\n',
]; // prettier-ignore

describe('reading costs linear time, whatever is repeated', () => {
  test.each(PIECES)('%j', async (piece) => {
    const { factor, most } = await measureGrowth(async (length) => {
      const repeated = piece.repeat(Math.ceil(length / piece.length));
      await readSheet(repeated, 'bare.md');
      await readSheet(`## Q?\na\n\nKeywords:\n- ${repeated}`, 'keywords.md');
      await readSheet(`---\nx: ${repeated}\n---\n## A\na`, 'front-matter.md');
    }, LENGTH);
    expect(factor).toBeLessThanOrEqual(most);
  });
});

test('four times as many questions take four times as long to read', async () => {
  const { factor, most } = await measureGrowth(async (count) => {
    const questions = Array.from({ length: count }, (_, index) => {
      const number = index + 1;
      return `## ${number}. What is thing ${number}?\n\nA thing.\n\nKeywords:\n- ! thing | it\n- \`${number}\``;
    });
    const deck = await readSheet(questions.join('\n\n'), 'large.md');
    expect([deck.questions.length, deck.problems]).toEqual([count, []]);
  }, 2_000);
  expect(factor).toBeLessThanOrEqual(most);
});

test('the measure tells quadratic work from linear work', async () => {
  const repeat = (size: number): void => {
    let sum = 0;
    for (let step = 0; step < size; step += 1) sum += step % 7;
    expect(sum).toBeGreaterThan(0);
  };
  const linear = await measureGrowth(async (size) => repeat(size * 1_000), 4_000);
  const quadratic = await measureGrowth(async (size) => repeat(size * size), 2_500);
  expect(linear.factor).toBeLessThanOrEqual(linear.most);
  expect(quadratic.factor).toBeGreaterThan(quadratic.most);
});
