import type { Command } from '../answer/commands.ts';

/** What is said while a question is answered in a terminal. */
export interface AnswerMessages {
  /** Keys while an answer is typed, from the most to the least needed; shown as far as there is room. */
  readonly typingKeys: () => readonly string[];
  /** Keys that move and edit, for who asks for all of them. */
  readonly editingKeys: () => readonly string[];
  /** Keys while gaps are filled in. */
  readonly gapKeys: () => readonly string[];
  /** Keys of a list of options, and of boxes to tick. */
  readonly pickOneKeys: () => readonly string[];
  readonly pickSeveralKeys: () => readonly string[];
  /** What each letter of the menu does. The letters are the same in every language; see answer/commands.ts. */
  readonly commands: Readonly<Record<Command, string>>;
  /** Where a letter does something else in an exam. */
  readonly examCommands: Readonly<Partial<Record<Command, string>>>;
  /** Asked before something is done that costs what is typed. */
  readonly losesDraft: (command: string) => string;
  readonly menuKey: () => string;
  readonly backKey: () => string;
  readonly hintKey: () => string;
  /** Ctrl-D and Ctrl-C. */
  readonly stopKey: () => string;
  /** Stands before the letters of the menu in the list of all keys. */
  readonly commandsAfterEscape: () => string;
  /** Heads the author's hint. */
  readonly hint: () => string;
  /** Heads the first letters of what is not said yet. */
  readonly letters: () => string;
  readonly noHint: () => string;
  readonly noMoreHints: () => string;
  /** @param points how many key points are missing yet */
  readonly secondTry: (points: number) => string;
  /** @param clock such as `4:05` */
  readonly timeLeft: (clock: string) => string;
  readonly paused: () => string;
  readonly goOnKey: () => string;
  /** Heads the field of a gap. */
  readonly gap: (number: number, total: number) => string;
  /** What is asked before nothing is submitted. */
  readonly nothingTicked: () => string;
  readonly nothingPicked: () => string;
  readonly emptyGaps: () => string;
}
