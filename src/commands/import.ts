import { resolve } from 'node:path';
import type { Deck } from '../deck/deck.ts';
import type { FormatId } from '../deck/formats/registry.ts';
import { writeDecks, writeSheetOf, type StreamOptions } from '../deck/formats/md/streamed-sheet.ts';
import { openSource, type DeckSource } from '../files/formats/open-source.ts';
import { readSource, readSourceDecks } from '../files/formats/read-source.ts';
import { isThere } from '../files/is-there.ts';
import { openFile } from '../files/open-file.ts';
import { gatherPieces, writeText } from '../files/write-text.ts';
import { UserError } from '../user-error.ts';
import type { World } from '../world.ts';
import { LossCount } from './export/loss-count.ts';
import { ImportReport } from './import/import-report.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { writeOut } from './write-out.ts';

export interface ImportOptions extends GlobalOptions {
  /** File to write; the output stream when absent or `-`. */
  readonly output?: string;
  /** What the files are in; found out when absent. */
  readonly format?: FormatId;
  /** Replaces what stands there. */
  readonly force?: boolean;
}

/**
 * Makes one sheet of files in any format, and tells line by line what has no place in it.
 * @param files as the user named them; `-` for the standard input
 * @returns 0; 1 when some record could not be read or asked, and is left out
 * @throws UserError for files that cannot be read and outputs that cannot be written; nothing is written then
 */
export async function runImport(
  files: readonly string[],
  options: ImportOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world, world.errors);
  const target = options.output === '-' ? undefined : options.output;
  await refuseToOverwrite(files, target, options.force === true, world.cwd);
  const losses = new LossCount();
  const report = new ImportReport(view, world);
  const told: StreamOptions = {
    derive: () => [],
    onLoss: (loss) => losses.add(loss),
    now: world.now(),
    onProblem: (problem) => report.tell(problem),
    onQuestion: () => report.countQuestion(),
  };
  const sheet = writeSheet(files, options.format ?? null, told, report, world);
  if (target !== undefined) await writeText(resolve(world.cwd, target), sheet, target);
  else for await (const piece of gatherPieces(sheet)) await writeOut(world.output, piece);
  report.finish(files);
  losses.report('md', view, world);
  return report.isComplete ? 0 : 1;
}

/** One file is written while it is read; of several, the decks become the sections of one sheet. */
async function* writeSheet(
  files: readonly string[],
  format: FormatId | null,
  told: StreamOptions,
  report: ImportReport,
  world: World,
): AsyncGenerator<string> {
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) {
    const source = await open(only, format, world);
    report.source = only;
    const read = await readSource(source);
    yield* read.kind === 'decks'
      ? writeDecks(requireQuestions(read.decks, only), told)
      : writeSheetOf(read.pieces, only, told);
    report.requireQuestions();
    return;
  }
  const decks: Deck[] = [];
  for (const file of files) {
    report.source = file;
    const found = requireQuestions(await readSourceDecks(await open(file, format, world)), file);
    for (const problem of found.flatMap(({ problems }) => problems)) told.onProblem(problem);
    decks.push(...found.map((deck) => ({ ...deck, problems: [] })));
  }
  yield* writeDecks(decks, told);
}

function requireQuestions(decks: readonly Deck[], path: string): readonly Deck[] {
  if (decks.every(({ questions }) => questions.length === 0)) {
    throw new UserError('no-questions', { path });
  }
  return decks;
}

async function open(file: string, format: FormatId | null, world: World): Promise<DeckSource> {
  const bytes = file === '-' ? readInput(world) : openFile(file, world.cwd);
  return openSource(file, bytes, format);
}

async function* readInput({ input }: World): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) {
    if (typeof chunk === 'string') yield Buffer.from(chunk);
    else if (chunk instanceof Uint8Array) yield chunk;
  }
}

async function refuseToOverwrite(
  files: readonly string[],
  output: string | undefined,
  isForced: boolean,
  cwd: string,
): Promise<void> {
  if (files.filter((file) => file === '-').length > 1) throw new UserError('one-input');
  if (output === undefined) return;
  const target = resolve(cwd, output);
  if (files.some((file) => file !== '-' && resolve(cwd, file) === target)) {
    throw new UserError('unwritable-output', { path: output, reason: 'SAME-FILE' });
  }
  if (!isForced && (await isThere(target))) throw new UserError('output-there', { path: output });
}
