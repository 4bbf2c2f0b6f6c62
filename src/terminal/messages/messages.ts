import type { ProblemCode } from '../../deck/problem.ts';
import type { Question, Verdict } from '../../deck/deck.ts';
import type { Role } from '../../deck/key-point.ts';
import type { Conflict, Finding, MatchTier, NoteCode } from '../../grading/grade.ts';
import type { RowProblemCode } from '../../row-problem.ts';
import type { UserErrorCode } from '../../user-error.ts';
import type { Severity } from '../diagnostic.ts';
import type { AnswerMessages } from './answer-messages.ts';
import type { AcceptMessages } from './accept-messages.ts';
import type { CheckMessages } from './check-messages.ts';
import type { ExamMessages } from './exam-messages.ts';
import type { FormatMessages } from './format-messages.ts';
import type { HistoryMessages } from './history-messages.ts';
import type { PlainMessages } from './plain-messages.ts';
import type { Sentence } from './sentence.ts';
import type { StatsMessages } from './stats-messages.ts';
import type { StudyMessages } from './study-messages.ts';
import type { VerdictMessages } from './verdict-messages.ts';

/** Languages of the interface; the language of a sheet is its own affair. */
export type Language = 'en' | 'ru';

/**
 * Every sentence viva can say, in one language. Arguments are safe text already (see safe-text.ts).
 * A sentence that is missing in a language does not compile.
 */
export interface Messages {
  readonly language: Language;
  readonly session: SessionMessages;
  readonly answer: AnswerMessages;
  readonly formats: FormatMessages;
  readonly grading: GradingMessages;
  readonly lists: ListMessages;
  readonly commands: CommandMessages;
  readonly accept: AcceptMessages;
  readonly batch: BatchMessages;
  readonly keys: KeysMessages;
  readonly check: CheckMessages;
  readonly history: HistoryMessages;
  readonly study: StudyMessages;
  readonly exam: ExamMessages;
  readonly stats: StatsMessages;
  readonly verdict: VerdictMessages;
  readonly plain: PlainMessages;
  /** What is wrong with a sheet; the place is told beside it. */
  readonly problems: Readonly<Record<ProblemCode, Sentence>>;
  /** Why a row of answers cannot be graded; the place is told beside it. */
  readonly rows: Readonly<Record<RowProblemCode, Sentence>>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** What is wrong, where, and what to do next. */
  readonly errors: Readonly<Record<UserErrorCode, Sentence>>;
}

/** What is said around the questions. */
export interface SessionMessages {
  /** The first line: the title, if there is one, and how many questions there are. */
  readonly greeting: (title: string | null, questions: number) => string;
  /** Below a text with gaps: what to type. */
  readonly fillGaps: (gaps: number) => string;
  readonly yourAnswer: () => string;
  /** Instead of the keys, after Enter on an empty answer. */
  readonly emptyAnswer: () => string;
  readonly moreLinesAbove: (lines: number) => string;
  readonly moreLinesBelow: (lines: number) => string;
  readonly pickOne: () => string;
  readonly pickSeveral: () => string;
  /** Asked without a terminal: how options are named. */
  readonly typeOption: (several: boolean, last: number) => string;
  readonly notAnOption: (typed: string, last: number) => string;
  /** The key that shows a folded reference answer in full; R in both languages, on either layout. */
  readonly wholeReference: () => string;
  readonly stopped: () => string;
  readonly inputEnded: () => string;
  /** Goes on after `stopped` and `inputEnded`. */
  readonly soFar: () => string;
  readonly nothingAnswered: () => string;
  readonly scoreCard: () => string;
  readonly total: () => string;
  readonly answeredOf: (answered: number, total: number) => string;
  readonly counts: (verdicts: Readonly<Record<Verdict, number>>) => string;
  /** How long something took, from "8 s" to "1 h 5 min". */
  readonly duration: (milliseconds: number) => string;
  readonly took: (duration: string) => string;
}

/** What is said about an answer. */
export interface GradingMessages {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly unsure: () => string;
  /** A score of 0..1; only a whole one is 100 %, only none is 0 %. */
  readonly percent: (score: number) => string;
  readonly yourAnswer: () => string;
  readonly noAnswer: () => string;
  readonly reference: () => string;
  readonly explanation: () => string;
  readonly noReference: () => string;
  readonly keyPoints: (said: number, partly: number, total: number) => string;
  readonly status: Readonly<Record<Finding['status'], string>>;
  /** A contradiction that the answer holds. */
  readonly contradicted: string;
  /** The learner's words that met a point, quoted. */
  readonly foundIn: (quotes: readonly string[]) => string;
  /**
   * @param more how many further words are missing
   * @param wording the wording that they are missing from, where it is not the one the point is told in
   */
  readonly missingWords: (words: readonly string[], more: number, wording: string | null) => string;
  /** How a word met a key point where that is not plain; null where it goes without saying. */
  readonly tier: Readonly<Record<MatchTier, string | null>>;
  readonly conflict: Readonly<
    Record<Conflict['kind'], (expected: string, words: string) => string>
  >;
  /** An enumeration of which so many are enough. */
  readonly anyOf: (need: number, items: readonly string[]) => string;
  readonly essential: string;
  readonly bonus: string;
  readonly derived: () => string;
  readonly notes: Readonly<Record<NoteCode, Sentence>>;
  readonly pickedRight: string;
  readonly pickedWrong: string;
  readonly missedOption: string;
  readonly moreLines: (lines: number) => string;
}

/** What commands say of their own work. */
export interface CommandMessages {
  /** A broken sheet of a folder that the rest does without. */
  readonly leftOut: (source: string) => string;
  readonly moreWarnings: (count: number) => string;
  /** Said before the stack of an error that is a fault of viva. */
  readonly fault: () => string;
}

/** Headings and words of lists. */
export interface ListMessages {
  readonly headings: Readonly<
    Record<
      'number' | 'question' | 'kind' | 'tags' | 'keyPoints' | 'place' | 'score' | 'time',
      string
    >
  >;
  readonly kinds: Readonly<Record<Question['kind'], string>>;
  readonly answer: string;
  readonly options: string;
  readonly keyPoints: string;
  readonly examples: string;
  readonly hint: string;
  readonly noAnswer: string;
  /** Heads questions that stand in no section. */
  readonly noSection: string;
  readonly otherWordings: (count: number) => string;
  readonly derivedKeyPoints: (count: number) => string;
  /** What "~" before a number of key points means. */
  readonly derivedMark: string;
  readonly questions: (count: number) => string;
  readonly sheets: (count: number) => string;
  readonly problems: (errors: number, warnings: number) => string;
}

/** What is said of many answers at once. */
export interface BatchMessages {
  readonly graded: (answers: number) => string;
  readonly unsure: (answers: number) => string;
  /** Rows that could not be graded. */
  readonly leftOut: (rows: number) => string;
  /** Heads the table of labels and verdicts: what its rows and columns are. */
  readonly confusion: () => string;
  readonly agreed: () => string;
  readonly falsePass: () => string;
  readonly falseFail: () => string;
  readonly passed: () => string;
}

/** What is said of the key points of a sheet. */
export interface KeysMessages {
  readonly headings: Readonly<Record<'role' | 'weight' | 'keyPoint', string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly authored: (points: number) => string;
  readonly derived: (points: number) => string;
  /** The key points of a text to be filled in. */
  readonly gaps: (points: number) => string;
  /** The question is answered by picking options, or there is no answer to derive from. */
  readonly choice: () => string;
  readonly none: () => string;
  readonly writeHint: () => string;
  readonly written: (questions: number, source: string) => string;
  readonly nothingToWrite: (source: string) => string;
  /** Key points would not be read back as they are meant, so they were not written. */
  readonly leftOut: (question: number, line: number) => string;
}
