import type { Aids, Asked, Replied } from '../../../src/session/asked.ts';
import { askQuestion } from '../../../src/terminal/answer/ask-question.ts';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';
import { createStyle } from '../../../src/terminal/style.ts';
import type { TerminalStreams } from '../../../src/terminal/terminal-streams.ts';
import { createAids } from '../samples.ts';
import type { TerminalDouble } from '../terminal-double.ts';

const style = await createStyle(0);
const messages = await loadMessages('en');

/** Asks on a terminal; what it resolves to, or the name of its error, comes as the answer. */
export function startAsking(
  { input, output }: TerminalDouble,
  asked: Asked,
  aids: Partial<Aids> = {},
  changes: Partial<TerminalStreams> = {},
): Promise<Replied | string> {
  const streams = { input, output, style, messages, now: Date.now, env: {}, ...changes };
  return askQuestion(asked, createAids(aids), streams).catch((error: Error) => error.name);
}
