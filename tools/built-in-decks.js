// Reads the sheets that come with viva when it is built, so that nobody waits for it later.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleSource } from './bundle-source.js';

const SHEETS = 'questions';

/** @returns a digest of everything that decides what is made of a sheet */
export async function digestReader() {
  const digest = createHash('sha256');
  const files = await readdir('src/deck', { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.ts')).toSorted()) {
    digest.update(`${file}\0${await readFile(join('src/deck', file), 'utf8')}\0`);
  }
  digest.update(await readFile('package-lock.json'));
  return digest.digest('hex').slice(0, 16);
}

/** Writes the entries that files/deck-cache.ts looks for first. */
export async function writeBuiltInDecks(folder, reader) {
  const { readSheet, nameBuiltIn, renderEntry } = await bundleSource({
    'deck/read-sheet.ts': ['readSheet'],
    'files/deck-cache.ts': ['nameBuiltIn', 'renderEntry'],
  });
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(SHEETS)) {
    const path = join(SHEETS, name);
    const text = await readFile(path, 'utf8');
    const entry = renderEntry(reader, text, await readSheet(text, path));
    await writeFile(join(folder, nameBuiltIn(path)), entry);
  }
}
