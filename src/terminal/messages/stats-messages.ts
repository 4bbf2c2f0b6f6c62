/** Names of the calendar in one language. */
export interface CalendarWords {
  /** From Monday, two letters each. */
  readonly weekdays: readonly string[];
  /** From January, at most four letters each, as they stand above a calendar. */
  readonly months: readonly string[];
}

/** What the pace before an exam comes to, in numbers that may have a decimal. */
export interface PaceWords {
  readonly newNeeded: number;
  readonly answersNeeded: number;
  readonly newMade: number;
  readonly answersMade: number;
  readonly willDo: boolean;
  /** False where nothing was done yet: then only what is needed is told. */
  readonly hasBegun: boolean;
}

/** What is said of how learning comes along. Days are days since 1970-01-01. */
export interface StatsMessages extends CalendarWords {
  readonly title: () => string;
  /** Which part of it is shown. */
  readonly since: (day: number) => string;
  /** @param more how many further sheets there are */
  readonly onlySheets: (sheets: readonly string[], more: number) => string;
  /**
   * Where nothing was answered yet: one sentence a line.
   * @param isPart only some sheets are looked at
   */
  readonly nothing: (isPart: boolean) => readonly string[];
  readonly nothingSince: (day: number) => string;
  readonly number: (count: number) => string;
  /** As `number`, in at most six cells. */
  readonly axisNumber: (count: number) => string;
  /** "20 Jun" */
  readonly shortDay: (day: number) => string;
  /** "20 June 2026" */
  readonly fullDay: (day: number) => string;
  readonly answers: (count: number) => string;
  readonly onDays: (days: number) => string;
  readonly streak: (current: number, longest: number) => string;
  readonly retention: (remembered: string, goal: string, tried: number) => string;
  readonly noRetention: () => string;
  readonly overrides: (overridden: number, rate: string) => string;
  readonly begun: (begun: number, questions: number, due: number) => string;
  readonly headings: Readonly<
    Record<
      'days' | 'weeks' | 'retention' | 'forecast' | 'exam' | 'hardest' | 'weakest',
      () => string
    >
  >;
  /** What a day is called in the legend of the calendar and in the tables. */
  readonly words: Readonly<
    Record<
      | 'none'
      | 'perDay'
      | 'day'
      | 'week'
      | 'answers'
      | 'remembered'
      | 'due'
      | 'fresh'
      | 'begun'
      | 'freshNow'
      | 'expected'
      | 'question'
      | 'point'
      | 'missed'
      | 'said'
      | 'forgotten'
      | 'difficulty'
      | 'time'
      | 'numbers'
      | 'goal',
      string
    >
  >;
  /** Answers from `first` on, up to `last` or without end. */
  readonly range: (first: number, last: number | null) => string;
  /** This week so far and the one before. */
  readonly thisWeek: (now: number, before: number) => string;
  /** What was remembered this week and the one before; null where nothing was asked again. */
  readonly keptThisWeek: (now: string | null, before: string | null) => string;
  /** Questions that wait today, tomorrow, and until some days from now. */
  readonly coming: (counts: {
    readonly today: number;
    readonly tomorrow: number;
    readonly all: number;
    readonly days: number;
  }) => string;
  readonly examOn: (day: number, daysLeft: number) => string;
  readonly of: (part: number, whole: number) => string;
  /** Whether the pace will do: a sentence with the numbers. */
  readonly pace: (pace: PaceWords) => string;
  /** Everything is begun and nothing is due before the exam. */
  readonly allReady: () => string;
  readonly noHardest: () => string;
  readonly noWeakest: () => string;
  readonly forgottenTimes: (times: number) => string;
  readonly difficulty: (difficulty: number) => string;
  /** FSRS's difficulty with one decimal. */
  readonly difficultyNumber: (difficulty: number) => string;
  readonly missedTimes: (missed: number, said: number) => string;
  /** At the foot of the page: when it was made. */
  readonly madeOn: (day: number) => string;
}
