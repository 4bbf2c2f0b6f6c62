import { emitKeypressEvents, type Interface } from 'node:readline';

/** A lone Esc is one after so many milliseconds: short enough to feel at once, long enough for a slow line. */
const ESCAPE_WAIT = 80;

/**
 * Lets Esc be told soon. Node reads how long to wait when it first listens to an input, so this comes before any prompt;
 * what a prompt says later is not heard.
 * @param input of the prompts
 */
export function hearEscapeSoon(input: NodeJS.ReadableStream): void {
  // the wait is all that Node reads of it
  // oxlint-disable-next-line no-unsafe-type-assertion
  emitKeypressEvents(input, { escapeCodeTimeout: ESCAPE_WAIT } as unknown as Interface);
}
