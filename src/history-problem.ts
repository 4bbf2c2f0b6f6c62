/** The closed list of troubles with lines of the history. Sentences for them are in terminal/messages. */
export type HistoryProblemCode =
  | 'history-torn-tail'
  | 'history-not-json'
  | 'history-not-utf8'
  | 'history-too-long'
  | 'history-bad-event'
  | 'history-unreadable-file';

/** A line that could not be used. It stays where it is. */
export interface HistoryProblem {
  readonly code: HistoryProblemCode;
  /** Absolute path, or the name the user gave. */
  readonly file: string;
  /** From 1; 0 for the file as a whole. */
  readonly line: number;
  /** What the sentence names: the field, the reason. */
  readonly args: Readonly<Record<string, string | number>>;
}
