import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deck } from '../../../src/deck/deck.ts';
import type { Loss } from '../../../src/deck/formats/format.ts';
import { writeMarkdown } from '../../../src/deck/formats/md.ts';
import { readSheet } from '../../../src/deck/read-sheet.ts';
import { documents, documentsWithFrontMatter } from '../documents.ts';
import { essence } from './essence.ts';
import { uglyDecks } from './generated-decks.ts';

async function write(decks: readonly Deck[]) {
  const losses: Loss[] = [];
  let text = '';
  const options = { derive: () => [], onLoss: (loss: Loss) => losses.push(loss) };
  for await (const piece of writeMarkdown(decks, { ...options, now: 0 })) text += piece;
  return { text, losses };
}

function essences(deck: Deck) {
  return deck.questions.map((question) => essence(deck, question));
}

/** What no file of text can hold. */
const NO_TEXT = /[\p{Surrogate}\0]/u;

describe('a deck written as a sheet', () => {
  test('of ugly texts is read back the same', async () => {
    const property = fc.asyncProperty(uglyDecks, async (deck) => {
      const { text, losses } = await write([deck]);
      const read = await readSheet(text, 'sheet.md');
      expect({ losses, questions: essences(read) }).toEqual({
        losses: [],
        questions: essences(deck),
      });
      const { title, lang, tags } = read;
      expect({ title, lang, tags }).toEqual({
        title: deck.title,
        lang: deck.lang,
        tags: deck.tags,
      });
    });
    await fc.assert(property, { seed: 11, numRuns: 300 });
  });

  test('that was read from a sheet is the same deck again', async () => {
    const property = fc.asyncProperty(
      fc.oneof(documents, documentsWithFrontMatter).filter((sheet) => !NO_TEXT.test(sheet)),
      async (sheet) => {
        const deck = await readSheet(sheet, 'sheet.md');
        const { text, losses } = await write([deck]);
        const read = await readSheet(text, 'sheet.md');
        expect({ losses, questions: essences(read) }).toEqual({
          losses: [],
          questions: essences(deck),
        });
      },
    );
    await fc.assert(property, { seed: 11, numRuns: 300 });
  });

  test.each([
    'questions/deep-learning.ru.md',
    'questions/deep-learning.en.md',
    'tests/fixtures/seed.txt',
  ])('%s', async (path) => {
    const deck = await readSheet(readFileSync(path, 'utf8'), path);
    const { text, losses } = await write([deck]);
    expect(losses).toEqual([]);
    expect(text).not.toContain('exact:');
    expect(essences(await readSheet(text, path))).toEqual(essences(deck));
  });
});
