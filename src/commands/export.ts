import { resolve } from 'node:path';
import type { Deck } from '../deck/deck.ts';
import { renderDeckJson } from '../deck/formats/json.ts';
import { writeText } from '../files/write-text.ts';
import { deriveKeyPoints } from '../grading/derive.ts';
import { UserError } from '../user-error.ts';
import type { World } from '../world.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { openDecks } from './open-decks.ts';

export interface ExportOptions extends GlobalOptions {
  /** File to write; the output stream when absent or `-`. */
  readonly output?: string;
  readonly tag: readonly string[];
}

/**
 * Writes the decks as JSON, with derived key points where the author gives none.
 * @returns 0; 1 when a broken sheet of a folder had to be left out
 * @throws UserError for sheets that cannot be read and outputs that cannot be written
 */
export async function runExport(
  sheets: readonly string[],
  options: ExportOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world, world.errors);
  const { decks, complete } = await openDecks(sheets, options.tag, view, world);
  refuseToOverwrite(decks, options.output, world.cwd);
  const text = renderDeckJson(decks, deriveKeyPoints);
  if (options.output === undefined || options.output === '-') world.output.write(text);
  else await writeText(resolve(world.cwd, options.output), text, options.output);
  return complete ? 0 : 1;
}

/** A slip of the keyboard must not turn a sheet into JSON. */
function refuseToOverwrite(decks: readonly Deck[], output: string | undefined, cwd: string): void {
  if (output === undefined) return;
  const target = resolve(cwd, output);
  if (decks.some(({ source }) => resolve(cwd, source) === target)) {
    throw new UserError('unwritable-output', { path: output, reason: 'SHEET' });
  }
}
