import { PassThrough, Readable } from 'node:stream';
import type { Prompter } from '../../../src/session/prompter.ts';
import { createLinePrompter } from '../../../src/terminal/line-prompter.ts';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';
import type { Language } from '../../../src/terminal/messages/messages.ts';
import { Conversation } from '../../../src/terminal/plain/conversation.ts';
import { speakPlainly } from '../../../src/terminal/plain/speak-plainly.ts';
import { createStyle } from '../../../src/terminal/style.ts';

const STYLE = await createStyle(0);

/** A line prompter at work. */
export interface Talk {
  readonly prompter: Prompter;
  /** @returns what it has said since the last time */
  readonly heard: () => string;
}

/**
 * @param input what is typed: a text comes all at once, a stream as it comes
 * @param options whether a person types it, the clock, the language and the width of the screen
 */
export async function openTalk(
  input: string | Readable,
  options: { attended?: boolean; now?: () => number; language?: Language; width?: number } = {},
): Promise<Talk> {
  const { attended = false, now = () => 0, language = 'en', width = 100 } = options;
  const stream = typeof input === 'string' ? Readable.from([input], { objectMode: false }) : input;
  const output = new PassThrough();
  const conversation = new Conversation({
    input: Object.assign(stream, { isTTY: attended }),
    output,
    now,
  });
  const view = speakPlainly({ style: STYLE, messages: await loadMessages(language), width });
  return {
    prompter: createLinePrompter(conversation, view),
    heard: () => String(output.read() ?? ''),
  };
}
