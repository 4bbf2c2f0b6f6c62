import type { ChoiceQuestion, Deck, OpenQuestion, Question, Verdict } from '../../src/deck/deck.ts';
import type { Asked, Reply } from '../../src/session/asked.ts';
import type { Notice } from '../../src/session/notice.ts';
import { planSession, type ChosenQuestion } from '../../src/session/plan-session.ts';
import {
  StopError,
  type BrokenOff,
  type Judged,
  type Prompter,
  type SessionOutline,
} from '../../src/session/prompter.ts';
import { NO_RECORDER } from '../../src/session/recorder.ts';
import type { SessionSurroundings } from '../../src/session/run-session.ts';
import { SessionQueue } from '../../src/session/session-queue.ts';
import type { Grade } from '../../src/grading/grade.ts';
import type { SessionResult } from '../../src/session/session-result.ts';

const bare = {
  label: null,
  keyPoints: [],
  examples: [],
  hint: null,
  tags: [],
  section: [],
  number: 1,
  line: 1,
} as const;

export function makeOpen(prompt: string, answer: string | null = null): OpenQuestion {
  return { ...bare, kind: 'open', id: prompt, prompt, answer };
}

export function makeChoice(
  prompt: string,
  choices: readonly string[],
  correct: readonly number[],
): ChoiceQuestion {
  return { ...bare, kind: 'choice', id: prompt, prompt, answer: null, choices, correct };
}

export function makeDeck(source: string, questions: readonly Question[]): Deck {
  return {
    source,
    title: null,
    lang: 'en',
    tags: [],
    strictness: 'normal',
    exam: null,
    extra: {},
    questions: questions.map((question, index) => ({ ...question, number: index + 1 })),
    problems: [],
    account: [],
  };
}

/** @returns every question of the decks, in order, as it is chosen for a session */
export function chooseAll(decks: readonly Deck[]): readonly ChosenQuestion[] {
  return decks.flatMap((deck) =>
    deck.questions.map((question) => ({ deck, question, sheet: deck.source })),
  );
}

/** @returns all questions of a deck, to be asked in order */
export function queueAll(deck: Deck, returns = 0): SessionQueue {
  return new SessionQueue(planSession(chooseAll([deck]), { count: null, shuffle: null }), returns);
}

/** A session that keeps nothing and knows nothing, but for what a test says. */
export function around(
  prompter: Prompter,
  changes: Partial<SessionSurroundings> = {},
): SessionSurroundings {
  return {
    prompter,
    recorder: NO_RECORDER,
    now: () => 0,
    strictness: null,
    recall: () => null,
    mix: null,
    ...changes,
  };
}

/** One thing a learner does: text is typed, numbers are picked, `end` is Ctrl-D, `stop` Ctrl-C. */
export type Step = string | readonly number[];

/** A learner who replies by script; `overrides` are what is said to the verdicts, in order. */
export class ScriptedPrompter implements Prompter {
  readonly seen: string[] = [];
  readonly grades: Grade[] = [];
  readonly judged: Judged[] = [];
  readonly notices: Notice[] = [];
  result: SessionResult | null = null;
  /** What is answered when a session is offered again. */
  goesOn = true;
  readonly #script: Step[];
  readonly #overrides: (Verdict | null)[];

  constructor(script: readonly Step[], overrides: readonly (Verdict | null)[] = []) {
    this.#script = [...script];
    this.#overrides = [...overrides];
  }

  offerResume({ left, total }: BrokenOff): Promise<boolean> {
    this.seen.push(`offer ${left}/${total}`);
    return Promise.resolve(this.goesOn);
  }

  begin({ total }: SessionOutline): Promise<void> {
    this.seen.push(`begin ${total}`);
    return Promise.resolve();
  }

  tell(notice: Notice): Promise<void> {
    this.seen.push(`tell ${notice.kind}`);
    this.notices.push(notice);
    return Promise.resolve();
  }

  ask({ question, position, attempt }: Asked): Promise<Reply> {
    const again = attempt > 1 ? ` again ${attempt}` : '';
    this.seen.push(`ask ${position} ${question.prompt}${again}`);
    const next = this.#script.shift() ?? 'end';
    if (next === 'stop') return Promise.reject(new StopError());
    if (next === 'end') return Promise.resolve({ kind: 'ended' });
    if (typeof next === 'string') return Promise.resolve({ kind: 'typed', text: next });
    return Promise.resolve({ kind: 'picked', picked: next });
  }

  showGrade(judged: Judged): Promise<Verdict | null> {
    const { asked, grade } = judged;
    this.seen.push(`grade ${asked.position} ${grade.verdict}`);
    this.grades.push(grade);
    this.judged.push(judged);
    return Promise.resolve(this.#overrides.shift() ?? null);
  }

  showOverride({ asked }: Judged, verdict: Verdict): Promise<Verdict | null> {
    this.seen.push(`override ${asked.position} ${verdict}`);
    return Promise.resolve(this.#overrides.shift() ?? null);
  }

  finish(result: SessionResult): Promise<void> {
    this.seen.push(`finish ${result.end}`);
    this.result = result;
    return Promise.resolve();
  }
}
