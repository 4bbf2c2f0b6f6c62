import type { Conversation } from '../terminal/plain/conversation.ts';
import type { View } from '../terminal/view.ts';
import type { World } from '../world.ts';
import { isPlain, openView, type GlobalOptions } from './open-view.ts';

/** What is needed to ask line by line. */
export interface Talk {
  readonly conversation: Conversation;
  readonly view: View;
}

/**
 * @param output where the questions go
 * @returns whether prompts can be drawn: there is a keyboard, a screen with a cursor, and nobody wants plain lines
 */
export function canDraw(options: GlobalOptions, world: World, output: World['output']): boolean {
  return world.input.isTTY === true && !isPlain(options, world, output);
}

/**
 * @param output where the questions go
 * @returns the streams as a conversation by lines, and the plain view that goes with it
 */
export async function openTalk(
  options: GlobalOptions,
  world: World,
  output: World['output'],
): Promise<Talk> {
  const [view, { Conversation }] = await Promise.all([
    openView({ ...options, plain: true }, world, output),
    import('../terminal/plain/conversation.ts'),
  ]);
  return { view, conversation: new Conversation({ input: world.input, output, now: world.now }) };
}
