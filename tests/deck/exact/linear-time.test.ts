import { describe, expect, test } from '@jest/globals';
import { writeMarkdown } from '../../../src/deck/formats/md.ts';
import { readSheet } from '../../../src/deck/read-sheet.ts';
import { measureGrowth } from '../growth.ts';

const LENGTH = 20_000;

/** Pieces that open something which never closes, or make as much structure as fits. */
const PIECES = [
  '{{c1::', '{{c1::{', '{{c1::a}}', '\\', '\\{{c1::', '## a {#b}\n', '## a\n', '# {#', '- [x] a\n', '- [ ]\n\n', '```\n', '\\```\n', '~~~\n```\n',
  'Answer:\n', 'Hint: a\n', 'Tags: a,\n', 'Keywords:\n- a\n', 'Examples:\n+ a\n', '  a\n', ' ', '\n', '\n  ', 'a\r', '[...]',
]; // prettier-ignore

describe('an exact sheet costs linear time, whatever is repeated', () => {
  test.each(PIECES)('%j', async (piece) => {
    const { factor, most } = await measureGrowth(async (length) => {
      const repeated = piece.repeat(Math.ceil(length / piece.length));
      const deck = await readSheet(`---\nexact: true\n---\n## Q {#q}\n${repeated}`, 'exact.md');
      const [question] = deck.questions;
      if (question === undefined) throw new Error('no question');
      const grown = { ...question, prompt: repeated, answer: repeated, hint: repeated };
      const options = { derive: () => [], onLoss: () => undefined, now: 0 };
      for await (const part of writeMarkdown([{ ...deck, questions: [grown] }], options)) {
        expect(part).not.toBe('');
      }
    }, LENGTH);
    expect(factor).toBeLessThanOrEqual(most);
  });
});
