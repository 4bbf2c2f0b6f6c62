import type { SheetText } from '../sheet-text.ts';
import { hasQuestionMark } from './asking.ts';

/** A place where a question may begin, as one notation sees it. Lines count from 0. */
export interface Candidate {
  /** Candidates of one shape: the same notation, level, delimiter. A sheet uses one for most of its questions. */
  readonly series: string;
  /** 1 to 6 for headings; `LINE_LEVEL` for what stands below them. */
  readonly level: number;
  /** What it is when it is no question: a section heading, or text like any other. */
  readonly otherwise: 'section' | 'text';
  readonly start: number;
  /** First of the lines above that only lead up to it, such as the header of its table; null where there are none. */
  readonly lead: number | null;
  /** Exclusive end of the lines that can be its prompt; some of them may turn out to be the answer. */
  readonly end: number;
  /** Columns by which lines below may be indented because they belong to the candidate's list item. */
  readonly indent: number;
  /** The prompt's lines as Markdown, without number, marks and id. */
  readonly prompt: readonly string[];
  /** Column of the prompt's first visible character, from 1. */
  readonly column: number;
  readonly label: Label | null;
  /** The id behind the heading, as written. */
  readonly id: string | null;
  /** Start of the first candidate of its run: neighbours in one list whose numbers rise one by one. */
  readonly run: number;
  /** How much a number tells about a candidate of this series: little for lines, which are often steps of an answer. */
  readonly numberWorth: number;
  /** Its own marks say that it is a question (`Q:`, `::`, a folded block); a heading or a list item only may be one. */
  readonly isExplicit: boolean;
  /** Exclusive end of the question where its own marks tell it; null where the next part of the sheet ends it. */
  readonly close: number | null;
  /** Exclusive end of the lines that are all prompt, code and lists too; null where the lines themselves must tell. */
  readonly promptEnd: number | null;
  /** The line between prompt and answer that is but a mark (`?`, `***`); null where there is none. */
  readonly divider: number | null;
  /** Where the answer begins behind a mark of its own (`A:`); null where no such mark stands. */
  readonly answerMark: AnswerMark | null;
  /**
   * An answer that stands on the prompt's own lines (`front :: back`, a cell of a table), as Markdown. Then `prompt` is
   * the whole prompt, however it stands in the lines from `start` to `end`.
   */
  readonly answer: string | null;
  /** Tags that stand with it, such as `#topic` before a card. */
  readonly tags: readonly string[];
  /** The texts to be filled in, where the prompt has gaps (each shown as `[...]`); empty where it has none. */
  readonly gaps: readonly string[];
}

/** What holds of candidates whose notation says nothing else. */
export const PLAIN = {
  label: null,
  id: null,
  numberWorth: 0,
  indent: 0,
  isExplicit: false,
  close: null,
  promptEnd: null,
  divider: null,
  answerMark: null,
  answer: null,
  gaps: [],
  tags: [],
  lead: null,
} as const satisfies Partial<Candidate>;

/** A mark such as `A:`, on the answer's first line. */
export interface AnswerMark {
  /** From 0. */
  readonly line: number;
  /** UTF-16 units of that line in the sheet before the answer's text. */
  readonly width: number;
}

/** The number or letter an author put before a question. */
export interface Label {
  /** As printed, without the mark behind it. */
  readonly text: string;
  /** Its value where it is one whole number. */
  readonly number: number | null;
}

/** Level of candidates that are no headings. */
export const LINE_LEVEL = 7;

/** Level of exam tickets that are no headings: below all headings, above the lines. */
export const TICKET_LEVEL = LINE_LEVEL - 1;

/** One way of writing a question. It only proposes: the whole document chooses. */
export interface Notation {
  readonly name: string;
  /** @returns the candidates in the order of the sheet */
  propose(sheet: SheetText): readonly Candidate[];
}

/** @returns whether a line of the prompt asks with a question mark */
export function isAsking({ prompt }: Candidate): boolean {
  return (
    hasQuestionMark(prompt[0] ?? '') || (prompt.length > 1 && hasQuestionMark(prompt.at(-1) ?? ''))
  );
}

/** Series whose marks mean nothing but a card, wherever they stand. */
const CARDS: ReadonlySet<string> = new Set([
  'tagged',
  'cloze',
  'divided-card',
  'note-card',
  'filled-text',
]);

/** @returns whether a candidate is a card by its own marks, even below a heading that asks */
export function isCard({ series }: Candidate): boolean {
  return CARDS.has(series);
}

/** What a notation says of a candidate; where it says nothing, `PLAIN` holds. */
export type CandidateFields = Omit<Candidate, keyof typeof PLAIN> &
  Partial<Pick<Candidate, keyof typeof PLAIN>>;

/**
 * Makes a candidate with its properties in one order. Notations write them in many, and to the engine that is many kinds
 * of object: reading them costs twice as much where there are thousands, and spreading `PLAIN` into each five times.
 */
export function makeCandidate(fields: CandidateFields): Candidate {
  return {
    series: fields.series,
    level: fields.level,
    otherwise: fields.otherwise,
    start: fields.start,
    lead: fields.lead ?? PLAIN.lead,
    end: fields.end,
    indent: fields.indent ?? PLAIN.indent,
    prompt: fields.prompt,
    column: fields.column,
    label: fields.label ?? PLAIN.label,
    id: fields.id ?? PLAIN.id,
    run: fields.run,
    numberWorth: fields.numberWorth ?? PLAIN.numberWorth,
    isExplicit: fields.isExplicit ?? PLAIN.isExplicit,
    close: fields.close ?? PLAIN.close,
    promptEnd: fields.promptEnd ?? PLAIN.promptEnd,
    divider: fields.divider ?? PLAIN.divider,
    answerMark: fields.answerMark ?? PLAIN.answerMark,
    answer: fields.answer ?? PLAIN.answer,
    tags: fields.tags ?? PLAIN.tags,
    gaps: fields.gaps ?? PLAIN.gaps,
  };
}
