import { readFile } from 'node:fs/promises';

/** Shells that viva has a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The folder of scripts that comes with viva; src/files and dist lie differently deep, so it is looked for. */
const CANDIDATES = ['../completions/', '../../completions/'];

/** @returns the text of the script that completes viva in a shell */
export async function readCompletionScript(shell: Shell): Promise<string> {
  for (const candidate of CANDIDATES) {
    const place = new URL(`${candidate}viva.${shell}`, import.meta.url);
    const text = await readFile(place, 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  throw new Error('the folder of completion scripts is missing from the installation');
}
