import { resolve } from 'node:path';
import type { Deck } from '../deck/deck.ts';
import type { Loss } from '../deck/formats/format.ts';
import { FORMATS, listWritable, type FormatId, type Writer } from '../deck/formats/registry.ts';
import { formatOfName } from '../deck/formats/sniff.ts';
import { isSheetName } from '../files/find-sheets.ts';
import { isThere } from '../files/is-there.ts';
import { gatherPieces, writeText } from '../files/write-text.ts';
import { UserError } from '../user-error.ts';
import type { World } from '../world.ts';
import { LossCount } from './export/loss-count.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { openDecks } from './open-decks.ts';
import { writeOut } from './write-out.ts';

export interface ExportOptions extends GlobalOptions {
  /** File to write; the output stream when absent or `-`. */
  readonly output?: string;
  /** Without one: by the extension of the output, else JSON. */
  readonly format?: FormatId;
  /** Replaces what stands there. */
  readonly force?: boolean;
  readonly tag: readonly string[];
}

/**
 * Writes the decks in a format of another program, in a sheet of viva's own or as JSON, and tells what it cannot hold.
 * @returns 0; 1 when a broken sheet of a folder, or a question that the format cannot hold, had to be left out
 * @throws UserError for sheets that cannot be read and outputs that cannot be written
 */
export async function runExport(
  sheets: readonly string[],
  options: ExportOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world, world.errors);
  const format = options.format ?? formatOfName(options.output ?? '') ?? 'json';
  const { writer } = FORMATS[format];
  if (writer === null) {
    throw new UserError('unknown-format', {
      path: options.output ?? '',
      known: listWritable().join(', '),
    });
  }
  const { decks, complete } = await openDecks(sheets, options.tag, view, world);
  const target = options.output === '-' ? undefined : options.output;
  await refuseToOverwrite(decks, target, options.force === true, world.cwd);
  if (target === undefined && writer.kind === 'bytes' && world.output.isTTY === true) {
    throw new UserError('bytes-to-screen', { format });
  }
  const losses = new LossCount();
  const text = await write(writer, decks, (loss) => losses.add(loss), world);
  if (target !== undefined) await writeText(resolve(world.cwd, target), text, target);
  else for await (const piece of gatherPieces(text)) await writeOut(world.output, piece);
  losses.report(format, view, world);
  return complete && losses.isComplete ? 0 : 1;
}

async function write(
  writer: Writer,
  decks: readonly Deck[],
  onLoss: (loss: Loss) => void,
  world: World,
): Promise<Iterable<string> | AsyncIterable<string> | Iterable<Uint8Array>> {
  // deriving needs the grader
  const { deriveKeyPoints } = await import('../grading/derive.ts');
  const options = { derive: deriveKeyPoints, onLoss, now: world.now() };
  if (writer.kind === 'text') return (await writer.load())(decks, options);
  return [await (await writer.load())(decks, options)];
}

/** A slip of the keyboard must not turn a sheet into JSON, or one sheet into another. */
async function refuseToOverwrite(
  decks: readonly Deck[],
  output: string | undefined,
  isForced: boolean,
  cwd: string,
): Promise<void> {
  if (output === undefined) return;
  const target = resolve(cwd, output);
  if (decks.some(({ source }) => resolve(cwd, source) === target)) {
    throw new UserError('unwritable-output', { path: output, reason: 'SHEET' });
  }
  if (!isForced && isSheetName(output) && (await isThere(target))) {
    throw new UserError('output-there', { path: output });
  }
}
