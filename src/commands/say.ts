import type { Writable } from 'node:stream';
import type { View } from '../terminal/view.ts';
import { wrapPainted } from '../terminal/width.ts';

/**
 * Writes what a command says, so that a narrow screen cuts no words.
 * @param text safe, painted or not; sentences that begin a line of their own are parted by `\n`
 */
export function say(stream: Writable, text: string, { width }: Pick<View, 'width'>): void {
  stream.write(`${wrapPainted(text, width).join('\n')}\n`);
}
