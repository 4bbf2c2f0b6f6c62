import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Deck } from '../../../src/deck/deck.ts';
import { readSheet } from '../../../src/deck/read-sheet.ts';
import { essence } from './essence.ts';
import { writeAndRead } from './write-and-read.ts';

const FOLDER = '../shared/data/sheets/files';
const names = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
if (names.length === 0) console.log('1 test skipped: the sheets as found are not there');

/** White space behind an answer is no part of it. */
function listEssences({ questions }: Deck, deck: Deck) {
  return questions.map((question) => {
    const { answer, ...rest } = essence(deck, question);
    return { answer: answer?.trimEnd(), ...rest };
  });
}

(names.length > 0 ? describe : describe.skip)('a sheet as it was found', () => {
  test.each(names.length > 0 ? names : ['none'])(
    'comes back with all it says: %s',
    async (name) => {
      const deck = await readSheet(readFileSync(`${FOLDER}/${name}`, 'utf8'), name);
      const { losses, back } = await writeAndRead('md', [deck]);
      expect(losses).toEqual([]);
      expect(back?.map((one) => listEssences(one, deck))).toEqual([listEssences(deck, deck)]);
    },
  );
});
