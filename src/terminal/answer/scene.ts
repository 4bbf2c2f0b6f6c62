import type { Key } from './key.ts';
import type { Frame } from './screen-frame.ts';

/** The part of the terminal that a prompt may take. */
export interface Room {
  readonly columns: number;
  readonly rows: number;
}

/** What a scene may ask of the terminal that it is played on. */
export interface Stage<Value> {
  /** Shows the scene as it is now. */
  redraw(): void;
  /** Ends the scene; what comes after does nothing. */
  finish(value: Value): void;
}

/** What a prompt shows, and what its keys do: all of a prompt but the terminal. It may be played more than once. */
export interface Scene<Value> {
  /** Called before anything else whenever it is played. */
  enter(stage: Stage<Value>): void;
  /** @returns what stands on the screen; of every line the last column stays free */
  draw(room: Room): Frame;
  /** @param typed the character of the key, if it has one */
  takeKey(typed: string | undefined, key: Key, room: Room): void;
  /** Whether letters are text now, and not keys that each do something. */
  readonly takesText: boolean;
  /** @param text a paste as a whole, as it came */
  takePaste(text: string): void;
  /** Tells that the input has ended: Ctrl-D on a closed terminal. */
  takeEnd(): void;
  /** Called some times a second. */
  readonly tick?: (() => void) | undefined;
}
