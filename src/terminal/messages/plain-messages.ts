import type { Verdict } from '../../deck/deck.ts';
import type { Finding } from '../../grading/grade.ts';
import type { CommandName } from '../plain/command.ts';

/** What is said where lines are read out or logged: in whole words, one thing a line. */
export interface PlainMessages {
  /** A score of 0..1 in words, as in "63 percent". */
  readonly percent: (score: number) => string;
  /** How long something took, in words, as in "1 minute 5 seconds". */
  readonly duration: (milliseconds: number) => string;
  readonly question: (position: number, total: number, isAgain: boolean) => string;
  readonly tags: (tags: readonly string[]) => string;
  readonly sheet: (title: string) => string;
  /** @param duration in words */
  readonly timeLeft: (duration: string) => string;
  readonly timeUp: () => string;
  /** Before the answer that is typed; tells how to get help. */
  readonly invite: () => string;
  /** After a verdict, where a person types. */
  readonly inviteNext: (isLast: boolean) => string;
  readonly secondTry: (missing: number) => string;
  readonly saidBefore: (answer: string) => string;
  readonly hint: (step: number) => string;
  readonly noHint: () => string;
  readonly paused: () => string;
  readonly goesOn: (duration: string) => string;
  readonly skipped: () => string;
  readonly beginLines: () => string;
  readonly commandsNow: () => string;
  readonly commands: Readonly<Record<CommandName, string>>;
  /** How a line that is a command is made an answer. */
  readonly escape: () => string;
  /** A command that cannot be used at this place. */
  readonly notNow: (command: string) => string;
  /** What was typed at a verdict is neither empty nor a command. */
  readonly notACommand: () => string;
  readonly countsAlready: (verdict: string) => string;
  /** Which key point a wording is accepted for has to be said. */
  readonly whichPoint: (numbers: readonly number[]) => string;
  /** A wording is offered for a key point that was said. */
  readonly saidAlready: (number: number, open: readonly number[]) => string;
  readonly nothingTyped: () => string;
  readonly verdict: (verdict: string, score: string) => string;
  /** Before the verdict on a second try. */
  readonly secondVerdict: (verdict: string, score: string, first: string) => string;
  readonly yourAnswer: (answer: string) => string;
  readonly picked: (options: readonly number[]) => string;
  /** Before a key point, by what became of it. */
  readonly status: Readonly<Record<Finding['status'], string>>;
  readonly yourWords: (words: string) => string;
  readonly accepted: (wording: string, point: string) => string;
  readonly edited: Readonly<Record<'same' | 'changed' | 'gone', string>>;
  readonly notEdited: (reason: string) => string;
  readonly undone: () => string;
  readonly score: (score: string) => string;
  /** A question of the score card. */
  readonly result: (position: number, verdict: Verdict, score: string, time: string) => string;
  /** Between two wordings of a key point. */
  readonly or: string;
  /** Where something is to be filled in. */
  readonly gap: (number: number) => string;
  /** Behind an option. */
  readonly right: string;
  /** Behind a number of key points. */
  readonly derived: string;
  readonly share: (part: number, whole: number) => string;
  /** Before what was typed, in the history. */
  readonly typed: (answer: string) => string;
}
