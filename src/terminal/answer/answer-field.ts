import type { Reply } from '../../session/asked.ts';
import type { Key } from './key.ts';
import type { Room } from './scene.ts';
import type { Frame } from './screen-frame.ts';

/** What a key did to an answer. */
export type Taken = 'changed' | 'submitted' | 'ended' | 'nothing';

/** A field on the screen. */
export interface FieldFrame extends Frame {
  /** How many of its lines are out of sight. */
  readonly above: number;
  readonly below: number;
}

/** Where a question is answered: the part of a prompt in which kinds of questions differ. */
export interface AnswerField {
  /** What stands above it. */
  readonly heading: string;
  /** Its keys, from the most to the least needed. */
  readonly keys: readonly string[];
  /** More of its keys, for who asks for all. */
  readonly moreKeys: readonly string[];
  /** What is asked before an answer with nothing in it is submitted. */
  readonly blankWarning: string;
  /** What is answered so far. */
  readonly reply: Reply;
  /** True while there is nothing in it. */
  readonly isBlank: boolean;
  /** False where there is nothing to type, and a question mark is never an answer. */
  readonly isTyped: boolean;
  /** True where an answer is one text, which an editor can be given. */
  readonly isText: boolean;
  /** True where the tab key goes from one place to the next. */
  readonly takesTab: boolean;
  /** What is typed so far; '' where nothing can be typed. */
  text: string;
  draw(room: Room): FieldFrame;
  takeKey(typed: string | undefined, key: Key, room: Room): Taken;
  /** @param text safe text */
  takePaste(text: string): void;
}
