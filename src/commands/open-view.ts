import { chooseLanguage, loadMessages } from '../terminal/messages/load-messages.ts';
import { speakPlainly } from '../terminal/plain/speak-plainly.ts';
import { createStyle, decideColour } from '../terminal/style.ts';
import type { View } from '../terminal/view.ts';
import type { Screen, World } from '../world.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  /** False when `--no-color` was given. */
  readonly color?: boolean;
  /** True when `--plain` was given. */
  readonly plain?: boolean;
  readonly ui?: 'en' | 'ru';
}

/**
 * @param options the global options
 * @param stream where the text will go: colour and width are those of its terminal
 * @returns how a command speaks there: in which language, with which looks, how wide, and whether
 *   plainly: then a line ends where it ends, unless a terminal or COLUMNS says how wide it is
 */
export async function openView(
  options: GlobalOptions,
  world: World,
  stream: Screen = world.output,
): Promise<View> {
  const { env } = world;
  const flag = options.color === false ? false : undefined;
  const [messages, style] = await Promise.all([
    loadMessages(chooseLanguage(options.ui, env)),
    createStyle(decideColour({ flag, env, isTTY: stream.isTTY === true })),
  ]);
  const width = readWidth(stream, env);
  if (!isPlain(options, world, stream)) return { messages, style, width: width ?? USUAL };
  return speakPlainly({ messages, style, width: width ?? UNBROKEN });
}

/** @returns how a page or report speaks that is written into a file, whatever the terminal is: without colours, never plainly */
export async function openPageView({ ui }: GlobalOptions, { env }: World): Promise<View> {
  const [messages, style] = await Promise.all([
    loadMessages(chooseLanguage(ui, env)),
    createStyle(0),
  ]);
  return { messages, style, width: USUAL };
}

/**
 * @returns whether lines are written for who has them read out, or for a log: with `--plain` or VIVA_PLAIN, and where
 *   there is no terminal, or one without a cursor
 */
export function isPlain(
  { plain }: GlobalOptions,
  { env }: Pick<World, 'env'>,
  { isTTY }: Screen,
): boolean {
  return plain === true || Boolean(env['VIVA_PLAIN']) || isTTY !== true || env['TERM'] === 'dumb';
}

/** Without a terminal, COLUMNS may say how wide the reader's screen is. */
function readWidth(stream: Screen, env: World['env']): number | null {
  const columns = stream.columns ?? Number(env['COLUMNS']);
  return columns > 0 ? columns : null;
}

/** Cells of a line where nothing tells. */
const USUAL = 80;
/** Longer than what viva says in a line. */
const UNBROKEN = 1000;
