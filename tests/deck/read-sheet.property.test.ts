import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitLines } from '../../src/deck/blocks/lines.ts';
import type { Deck } from '../../src/deck/deck.ts';
import { readSheet } from '../../src/deck/read-sheet.ts';
import { documents, documentsWithFrontMatter } from './documents.ts';
import { OWNERS } from './reading.ts';

/** Words that only say what stands behind them. */
const LABELS = /^(?:correct|answer|ответ|question|вопрос|bad)$/i;
const SETTINGS = { seed: 20_261_220, numRuns: 500 };
const all = fc.oneof(documents, documentsWithFrontMatter);

async function holds(claim: (deck: Deck, lines: readonly string[]) => void): Promise<void> {
  const property = fc.asyncProperty(all, async (text) => {
    claim(await readSheet(text, 'random.md'), splitLines(text));
  });
  await fc.assert(property, SETTINGS);
}

describe('whatever the document', () => {
  test('reading does not throw, and every line has exactly one owner', async () => {
    await holds(({ account, questions }, lines) => {
      expect(account.length).toBe(lines.length);
      for (const [index, { owner, question }] of account.entries()) {
        expect(OWNERS).toContain(owner);
        if (owner === 'blank') expect((lines[index] ?? '').trim()).toBe('');
        if (question !== null) expect(question >= 1 && question <= questions.length).toBe(true);
        if (owner === 'prompt' || owner === 'answer') expect(question).not.toBeNull();
        if (owner === 'outside' || owner === 'front-matter') expect(question).toBeNull();
      }
    });
  });

  test('the lines of the questions follow each other', async () => {
    await holds(({ account }) => {
      const numbers = account.flatMap(({ question }) => question ?? []);
      expect(numbers).toEqual(numbers.toSorted((left, right) => left - right));
    });
  });

  test('problems stand in order and inside the text', async () => {
    await holds(({ problems }, lines) => {
      let last = 1;
      for (const { line, column } of problems) {
        expect(line).toBeGreaterThanOrEqual(last);
        expect(line).toBeLessThanOrEqual(Math.max(1, lines.length));
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        last = line;
      }
    });
  });

  test('ids are unique, numbers count up, and what belongs to a question stands in the sheet', async () => {
    await holds(({ questions }, lines) => {
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      for (const [index, question] of questions.entries()) {
        expect(question.number).toBe(index + 1);
        const places = [question, ...question.keyPoints, ...question.examples].map(
          ({ line }) => line ?? 1,
        );
        expect(Math.max(...places)).toBeLessThanOrEqual(lines.length);
        if (question.kind === 'choice')
          expect(Math.max(-1, ...question.correct)).toBeLessThan(question.choices.length);
      }
    });
  });

  test('no word of a question is lost: what is prompt or answer in the account can be read there', async () => {
    await holds(({ questions, account }, lines) => {
      for (const [index, { owner, question }] of account.entries()) {
        if (owner !== 'prompt' && owner !== 'answer' && owner !== 'options') continue;
        const found = questions[(question ?? 0) - 1];
        const options = found?.kind === 'choice' ? found.choices : [];
        const text = [found?.prompt, found?.answer, found?.label, ...options].join(' ');
        const shown = (lines[index] ?? '').replaceAll(/<\/?(?:details|summary|quiz|br)>/g, ' ');
        for (const word of shown.match(/\p{L}{3,}/gu) ?? []) {
          if (!LABELS.test(word)) expect(text).toContain(word);
        }
      }
    });
  });

  test('a second reading gives the same deck', async () => {
    await fc.assert(
      fc.asyncProperty(all, async (text) => {
        expect(await readSheet(text, 'a')).toEqual(await readSheet(text, 'a'));
      }),
      { ...SETTINGS, numRuns: 200 },
    );
  });
});
