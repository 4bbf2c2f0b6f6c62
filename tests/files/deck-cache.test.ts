import { describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readSheet } from '../../src/deck/read-sheet.ts';
import {
  createDeckCache,
  nameBuiltIn,
  renderEntry,
  type CacheFolders,
} from '../../src/files/deck-cache.ts';
import { readDecks } from '../../src/files/read-decks.ts';
import { withFolder } from '../temporary-folder.ts';

const LONG = `${'A long answer, so that the sheet is worth keeping. '.repeat(50)}\n`;
const SHEET = `---
exam: 2031-05-01
level: [1, 2.5, null, { deep: true }]
---

## 1. What is a heap? {#heap}

${LONG}
Keywords:
- ! 3 kb | > 5 °C | "word for word"
- any 2 of: tree, array, \`heap[0]\`

## 2. Which of them?

- [x] one
- [ ] two
`;

function placeFolders(folder: string): CacheFolders {
  const builtIn = join(folder, 'built-in');
  mkdirSync(builtIn);
  return { builtIn, own: join(folder, 'cache', 'decks') };
}

describe('the cache of decks', () => {
  test('gives back a deck exactly as it was read, under the name it is asked for by', () =>
    withFolder({}, async (folder) => {
      const cache = createDeckCache(placeFolders(folder), 'r1');
      const deck = await readSheet(SHEET, 'a.md');
      await cache.keep('/x/a.md', SHEET, deck);
      expect(await cache.find('/x/a.md', SHEET, 'b.md')).toStrictEqual({ ...deck, source: 'b.md' });
    }));

  test('decks of generated sheets survive being kept', () =>
    withFolder({}, async (folder) => {
      const cache = createDeckCache(placeFolders(folder), 'r1');
      const piece = fc.constantFrom(...SHEET.split('\n'), '- [ ] three', '| a | b |', '1. Why?');
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
          const text = `${pieces.join('\n')}\n${LONG}`;
          const deck = await readSheet(text, 'a.md');
          await cache.keep('/x/a.md', text, deck);
          expect(await cache.find('/x/a.md', text, 'a.md')).toStrictEqual(deck);
        }),
        { seed: 7, numRuns: 50 },
      );
    }));

  test.each([
    ['another text', 'r1', SHEET.replace('What', 'Who')],
    ['another reader', 'r2', SHEET],
  ])('knows nothing of %s', (_, reader, text) =>
    withFolder({}, async (folder) => {
      const folders = placeFolders(folder);
      await createDeckCache(folders, 'r1').keep('/x/a.md', SHEET, await readSheet(SHEET, 'a.md'));
      expect(await createDeckCache(folders, reader).find('/x/a.md', text, 'a.md')).toBeNull();
    }),
  );

  test.each(['', '{', 'null', '{"reader":"r1"}', '[]'])('passes over a damaged entry: %j', (torn) =>
    withFolder({}, async (folder) => {
      const folders = placeFolders(folder);
      const cache = createDeckCache(folders, 'r1');
      await cache.keep('/x/a.md', SHEET, await readSheet(SHEET, 'a.md'));
      for (const name of readdirSync(folders.own)) writeFileSync(join(folders.own, name), torn);
      expect(await cache.find('/x/a.md', SHEET, 'a.md')).toBeNull();
    }),
  );

  test('short sheets are not kept', () =>
    withFolder({}, async (folder) => {
      const folders = placeFolders(folder);
      const text = '## Why?\n\nBecause.\n';
      const cache = createDeckCache(folders, 'r1');
      await cache.keep('/x/a.md', text, await readSheet(text, 'a.md'));
      expect(existsSync(folders.own)).toBe(false);
    }));

  test('a hundred sheets are kept, the newest ones', () =>
    withFolder({}, async (folder) => {
      const folders = placeFolders(folder);
      const cache = createDeckCache(folders, 'r1');
      const deck = await readSheet(SHEET, 'a.md');
      for (let at = 0; at < 103; at += 1) await cache.keep(`/x/${at}.md`, SHEET, deck);
      expect(readdirSync(folders.own)).toHaveLength(100);
      expect(await cache.find('/x/102.md', SHEET, 'a.md')).not.toBeNull();
    }));

  test('a folder that cannot be made costs nothing', () =>
    withFolder({}, async (folder) => {
      const folders = placeFolders(folder);
      writeFileSync(join(folder, 'cache'), 'a file in its place');
      const cache = createDeckCache(folders, 'r1');
      const deck = await readSheet(SHEET, 'a.md');
      await expect(cache.keep('/x/a.md', SHEET, deck)).resolves.toBeUndefined();
      expect(await cache.find('/x/a.md', SHEET, 'a.md')).toBeNull();
    }));

  test('others cannot read what is kept', () =>
    withFolder({}, async (folder) => {
      const folders = placeFolders(folder);
      await createDeckCache(folders, 'r1').keep('/x/a.md', SHEET, await readSheet(SHEET, 'a.md'));
      const [name = ''] = readdirSync(folders.own);
      expect(statSync(folders.own).mode & 0o077).toBe(0);
      expect(statSync(join(folders.own, name)).mode & 0o077).toBe(0);
    }));
});

describe('reading decks', () => {
  test('takes the deck that was made when viva was built, as long as the text is that one', () =>
    withFolder({}, async (folder) => {
      const folders = placeFolders(folder);
      const marked = { ...(await readSheet(SHEET, 'a.md')), title: 'made at build time' };
      writeFileSync(join(folders.builtIn, nameBuiltIn('a.md')), renderEntry('r1', SHEET, marked));
      // nobody waits for what is kept: it would come into a folder that is just being removed
      const cache = { ...createDeckCache(folders, 'r1'), keep: () => Promise.resolve() };
      const readTitle = async (): Promise<unknown> =>
        (await readDecks(['a.md'], folder, cache)).decks[0]?.title;
      writeFileSync(join(folder, 'a.md'), SHEET);
      expect(await readTitle()).toBe('made at build time');
      writeFileSync(join(folder, 'a.md'), SHEET.replace('What', 'Who'));
      expect(await readTitle()).toBeNull();
    }));
});
