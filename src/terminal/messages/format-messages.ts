import type { LossCode } from '../../deck/formats/format.ts';
import type { Sentence } from './sentence.ts';

/** What is said of decks that are read from other formats and written to them. */
export interface FormatMessages {
  /** How many questions were read, and what became of the rest. */
  readonly imported: (questions: number, source: string) => string;
  /** Records that could not be read or asked. */
  readonly leftOut: (records: number) => string;
  /** Things of questions that were left behind. */
  readonly notCarried: (times: number) => string;
  /** Problems of a kind beyond those that were told one by one. */
  readonly moreProblems: (count: number, kind: string) => string;
  /** What a format cannot hold, of so many questions; of the deck for `deck-settings`. */
  readonly losses: Readonly<Record<LossCode, (questions: number) => string>>;
  /** Heads the losses. */
  readonly cannotHold: (format: string) => string;
}

/** What reading other formats finds wrong; part of the problems of a sheet. */
export type FormatProblems = Readonly<
  Record<'not-carried' | 'not-askable' | 'bad-record' | 'uneven-row', Sentence>
>;

/** What can go wrong with a file as a whole; part of the mistakes of a user. */
export type FormatErrors = Readonly<
  Record<
    | 'broken-file'
    | 'unknown-format'
    | 'newer-format'
    | 'output-there'
    | 'bytes-to-screen'
    | 'one-input',
    Sentence
  >
>;
