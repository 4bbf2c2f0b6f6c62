import { chooseLanguage, loadMessages } from '../terminal/messages/load-messages.ts';
import { createStyle, decideColour } from '../terminal/style.ts';
import type { View } from '../terminal/view.ts';
import type { Screen, World } from '../world.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  /** False when `--no-color` was given. */
  readonly color?: boolean;
  readonly ui?: 'en' | 'ru';
}

/**
 * @param options the global options
 * @param stream where the text will go: colour and width are those of its terminal
 * @returns how a command speaks there: in which language, with which looks, how wide (80 cells without a terminal)
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
  return { messages, style, width: readWidth(stream, env) };
}

/** Without a terminal, COLUMNS may say how wide the reader's screen is. */
function readWidth(stream: Screen, env: World['env']): number {
  const columns = stream.columns ?? Number(env['COLUMNS']);
  return columns > 0 ? columns : 80;
}
