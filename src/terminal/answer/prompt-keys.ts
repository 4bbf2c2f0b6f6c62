import { KeyBursts, type BurstTaker } from './key-bursts.ts';
import type { Key } from './key.ts';
import { Paste } from './paste.ts';

/** What Node's readline and @inquirer/core hand to a prompt; only what is used here. */
export interface PromptReadline {
  line: string;
  cursor?: number;
  /** How long it waits after Esc for the rest of a key, in milliseconds. */
  readonly input: NodeJS.ReadableStream;
  resume(): void;
  on(event: string, listener: (...args: unknown[]) => void): void;
  removeListener(event: string, listener: (...args: unknown[]) => void): void;
}

type MutableKey = { -readonly [Name in keyof Key]: Key[Name] };

/** Keys of a prompt. Ctrl-C and Ctrl-Z are readline's: they stop the session and suspend the program. */
export interface KeyTaker extends BurstTaker {
  /** The input has ended. */
  readonly onEnd: () => void;
  /** Ctrl-Z, before the program is suspended. */
  readonly onSuspend?: () => void;
}

/**
 * Takes the keys before readline sees them. readline edits a line of its own, closes on Ctrl-D and measures its whole
 * line for every key; none of that is wanted, so what is taken reaches it as a key without a meaning.
 * @returns a function that gives the keys back
 */
export function takeKeys(readline: PromptReadline, taker: KeyTaker): () => void {
  const paste = new Paste(taker.onPaste);
  const bursts = new KeyBursts(taker);
  const onKeypress = (typed: string | undefined, key: MutableKey = {}): void => {
    if (!paste.isOpen && key.ctrl && key.name === 'z') taker.onSuspend?.();
    if (!paste.isOpen && key.ctrl && (key.name === 'c' || key.name === 'z')) return;
    const taken = { ...key };
    disarm(key);
    if (taken.name === 'paste-start') {
      bursts.flush();
      paste.begin();
    } else if (!paste.isOpen) bursts.add(typed, taken);
    else if (taken.name === 'paste-end') paste.end();
    else paste.add(typed ?? '');
  };
  const onEnd = (): void => bursts.flush();
  const input = readline.input as NodeJS.ReadableStream & NodeJS.EventEmitter;
  input.prependListener('keypress', onKeypress);
  // before readline closes: what was typed last counts
  input.prependListener('end', onEnd);
  readline.on('close', taker.onEnd);
  return () => {
    paste.forget();
    bursts.forget();
    readline.removeListener('close', taker.onEnd);
    input.removeListener('end', onEnd);
    input.removeListener('keypress', onKeypress);
  };
}

/** readline ignores keys with Ctrl that it does not know. */
function disarm(key: MutableKey): void {
  key.name = 'taken';
  key.sequence = '';
  key.ctrl = true;
  key.meta = false;
  key.shift = false;
}
