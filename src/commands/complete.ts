import type { Command } from 'commander';
import { findPaths } from '../files/find-paths.ts';
import { chooseLanguage, loadHelpMessages } from '../terminal/messages/load-messages.ts';
import { truncate } from '../terminal/width.ts';
import type { World } from '../world.ts';
import { findSlot, type Slot } from './completion/find-slot.ts';
import { listCandidates } from './completion/list-candidates.ts';
import type { Candidate, Values } from './completion/list-values.ts';
import { quoteWord, splitLine } from './completion/split-line.ts';

/** Cells for what a candidate means. */
const ABOUT = 60;

/**
 * Answers a shell that completes a command line. The first line tells how the rest is to be taken: `files` with the
 * endings of files that fit besides, or `plain`; then a candidate a line.
 * The scripts in completions/ ask.
 * @param args `bash`, the line up to the cursor and COMP_WORDBREAKS; or `zsh` or `fish`, and the words up to the cursor
 * @returns 0
 */
export async function runComplete(
  program: Command,
  [shell, ...args]: readonly string[],
  world: World,
): Promise<number> {
  const lines =
    shell === 'bash'
      ? await completeBash(program, args, world)
      : await completeWords(program, args, shell === 'fish', world);
  world.output.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

/** bash itself puts quotes around names of files, and slashes behind folders. */
async function completeBash(
  program: Command,
  [line = '', breaks = '']: readonly string[],
  world: World,
): Promise<readonly string[]> {
  const { words, word, quote, kept } = splitLine(line, breaks);
  const slot = findSlot(program, words.slice(1), word);
  const { candidates, files } = await listAt(slot, world);
  const values = keepBegun(candidates, word).map(({ value }) => value);
  if (files === null) {
    return ['plain', ...values.map((value) => quoteWord(value.slice(kept), quote))];
  }
  const paths = await listPaths(word.slice(kept), files, world);
  return ['files', ...values, ...paths.map((path) => path.replace(/\/$/, ''))];
}

/** fish hands over the word at the cursor with its quotes; zsh without them, and looks for files itself. */
async function completeWords(
  program: Command,
  args: readonly string[],
  isFish: boolean,
  world: World,
): Promise<readonly string[]> {
  const typed = args.at(-1) ?? '';
  const word = isFish ? splitLine(typed, '').word : typed;
  const slot = findSlot(program, args.slice(0, -1), word);
  const { candidates, files } = await listAt(slot, world);
  const lines = keepBegun(candidates, word).map(writeCandidate);
  if (files === null) return ['plain', ...lines];
  const lead = slot.kind === 'value' ? slot.lead : '';
  const paths = isFish ? await listPaths(word.slice(lead.length), files, world) : [];
  return [['files', ...files].join(' '), ...lines, ...paths.map((path) => lead + path)];
}

/** Where nothing can be read, nothing is offered: a shell that completes is no place for messages. */
async function listAt(slot: Slot, world: World): Promise<Values> {
  const language = chooseLanguage(undefined, world.env);
  const help = await loadHelpMessages(language);
  return listCandidates(slot, { language, world }, help).catch(() => ({
    candidates: [],
    files: null,
  }));
}

async function listPaths(
  begun: string,
  endings: readonly string[],
  { cwd, env }: World,
): Promise<readonly string[]> {
  const paths = await findPaths(begun, endings, { cwd, home: env['HOME'] });
  return paths.filter(isOneLine);
}

function keepBegun(candidates: readonly Candidate[], word: string): readonly Candidate[] {
  const begun = word.toLowerCase();
  return candidates.filter(
    ({ value }) => isOneLine(value) && value.toLowerCase().startsWith(begun),
  );
}

function writeCandidate({ value, about }: Candidate): string {
  const told = truncate(about.replaceAll(/\s+/g, ' ').replaceAll(/\p{Cc}/gu, ''), ABOUT);
  return told === '' ? value : `${value}\t${told}`;
}

function isOneLine(text: string): boolean {
  return !/\p{Cc}/u.test(text);
}
