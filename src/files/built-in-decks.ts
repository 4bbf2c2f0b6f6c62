import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Languages a built-in deck exists in. */
export type DeckLanguage = 'en' | 'ru';

/** The folder of decks that comes with viva; src/files and dist lie differently deep, so it is looked for. */
const CANDIDATES = ['../questions/', '../../questions/'];

/**
 * The sheets of a command that was given none: `./questions` when it is a folder, else the deck that
 * comes with viva. Inside viva's own checkout `./questions` is that deck's folder: the same deck then.
 * @param language which of the built-in decks
 * @returns paths to read
 */
export async function chooseDefaultSheets(cwd: string, language: DeckLanguage): Promise<string[]> {
  const builtIn = await findBuiltInFolder();
  const local = resolve(cwd, 'questions');
  if (await isFolder(local)) {
    if ((await realpath(local)) !== builtIn) return ['questions'];
    return [join('questions', deckName(language))];
  }
  return [join(builtIn, deckName(language))];
}

/** @returns whether a sheet is one of those that come with viva */
export async function isBuiltIn(path: string): Promise<boolean> {
  return dirname(path) === (await findBuiltInFolder());
}

function deckName(language: DeckLanguage): string {
  return `deep-learning.${language}.md`;
}

async function findBuiltInFolder(): Promise<string> {
  for (const candidate of CANDIDATES) {
    const folder = fileURLToPath(new URL(candidate, import.meta.url));
    if (await isFolder(folder)) return realpath(folder);
  }
  throw new Error('the folder of built-in decks is missing from the installation');
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
