import type { HandInReason } from '../../session/exam/exam-prompter.ts';
import type { ExamEnd, ExamTotals } from '../../session/exam/exam-result.ts';

/** What is said around an exam. Durations come as `session.duration` or `formatClock` tell them. */
export interface ExamMessages {
  readonly name: string;
  /** A number of marks, to the hundredth. */
  readonly number: (marks: number) => string;
  /** A number of marks with its word. */
  readonly marks: (marks: number) => string;
  /** “0.5 of 2 marks”. */
  readonly marksOf: (got: number, most: number) => string;
  /** A share of 0..1 to the tenth of a percent, never rounded up: 59.96 % is less than 60 %. */
  readonly percent: (share: number) => string;
  /** What the exam demands. */
  readonly terms: {
    readonly questions: (count: number, marks: number) => string;
    readonly time: (duration: string) => string;
    readonly noLimit: () => string;
    readonly pass: (share: number) => string;
    /** Of an exam that goes on. */
    readonly before: (answered: number, used: string) => string;
    readonly leftOut: (questions: number) => string;
  };
  /** How an exam goes, in a terminal. */
  readonly rules: () => readonly string[];
  /** The same where lines are typed. */
  readonly lineRules: () => readonly string[];
  readonly startKeys: () => readonly string[];
  /** Where lines are typed. */
  readonly start: () => string;
  readonly offer: (left: number, total: number, timeLeft: string | null) => string;
  readonly offerKeys: () => readonly string[];
  readonly offerAnswers: () => string;
  /** Beside a clock. */
  readonly timeUsed: (clock: string) => string;
  readonly timeSoFar: (duration: string) => string;
  /** After Enter on an empty answer. */
  readonly blankPasses: () => string;
  /** After a question that is passed. */
  readonly putOff: () => string;
  /** With a question that was passed before. */
  readonly back: () => string;
  readonly handIn: (reason: HandInReason, left: number) => string;
  readonly handInKeys: () => readonly string[];
  readonly handInAnswers: () => string;
  readonly brokenOff: (left: number, timeLeft: string | null) => string;
  readonly ended: Readonly<Record<Exclude<ExamEnd, 'finished'>, string>>;
  readonly passed: string;
  readonly failed: string;
  readonly total: (got: number, most: number, share: number) => string;
  readonly passMark: (share: number) => string;
  readonly counts: (totals: ExamTotals) => string;
  /** Answers at which somebody should look. */
  readonly unsure: (answers: number) => string;
  /** Mark of such an answer. */
  readonly unsureMark: string;
  readonly unanswered: string;
  readonly headings: Readonly<Record<'question' | 'marks' | 'time', string>>;
  /** After the table in a terminal, and between the answers. */
  readonly reviewKeys: (answers: number) => readonly string[];
  readonly nextKeys: (left: number) => readonly string[];
  readonly written: (file: string) => string;
  /** Words of a report. */
  readonly report: {
    readonly title: string;
    readonly date: string;
    readonly sheets: string;
    readonly result: string;
    readonly time: string;
    readonly timeOf: (used: string, limit: string) => string;
    readonly questions: string;
    readonly answer: string;
    readonly picked: string;
    readonly right: string;
    readonly missed: string;
    readonly said: string;
    readonly partly: string;
    readonly look: string;
    readonly madeBy: string;
  };
}
