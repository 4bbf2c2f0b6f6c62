/** What can be wrong with a command line, as data. Sentences for it are in terminal/messages. */
export type UsageMistake =
  | { readonly kind: 'unknown-option'; readonly flag: string }
  | { readonly kind: 'unknown-command'; readonly name: string; readonly mayBeFile: boolean }
  | { readonly kind: 'missing-argument'; readonly argument: string }
  | { readonly kind: 'missing-value'; readonly option: string }
  | { readonly kind: 'missing-option'; readonly option: string }
  | {
      readonly kind: 'invalid-value';
      /** The option's flags, or the argument's name in angle brackets. */
      readonly target: string;
      readonly value: string;
      /** Key of the sentence that tells what it takes; null where `choices` do. */
      readonly expected: string | null;
      readonly choices: readonly string[];
    }
  | { readonly kind: 'conflict'; readonly options: readonly [string, string] }
  | { readonly kind: 'too-many-arguments'; readonly expected: number; readonly got: number };

/** A command line that viva cannot follow: what is wrong, where, and what may have been meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly mistake: UsageMistake;
  /** The command it was given to, as typed: `viva history show`. */
  readonly command: string;
  /** What may have been meant, as it would be typed. */
  readonly suggestions: readonly string[];

  constructor(mistake: UsageMistake, command: string, suggestions: readonly string[] = []) {
    super(`${mistake.kind} ${command}`);
    this.mistake = mistake;
    this.command = command;
    this.suggestions = suggestions;
  }
}
