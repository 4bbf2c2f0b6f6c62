import type { Aids, Asked, Replied } from '../../../src/session/asked.ts';
import { numberQuestions } from '../../../src/session/exam/draw-questions.ts';
import type {
  BrokenOffExam,
  ExamOutline,
  ExamPrompter,
  ExamStanding,
  HandInReason,
} from '../../../src/session/exam/exam-prompter.ts';
import { ExamQueue } from '../../../src/session/exam/exam-queue.ts';
import { NO_EXAM_RECORDER, type ExamRecorder } from '../../../src/session/exam/exam-recorder.ts';
import type { ExamSurroundings } from '../../../src/session/exam/run-exam.ts';
import type { Notice } from '../../../src/session/notice.ts';
import { StopError } from '../../../src/session/prompter.ts';
import { chooseAll, makeDeck, makeOpen } from '../sample-decks.ts';
import type { Question } from '../../../src/deck/deck.ts';

/** What is done at a question, and how long it takes: text is typed, numbers are picked, `end` is Ctrl-D, `stop` Ctrl-C. */
export interface Turn {
  readonly does: string | readonly number[];
  /** Milliseconds. */
  readonly after?: number;
  /** The time is up while this is typed. */
  readonly timeUp?: boolean;
}

/** A clock that is moved by hand. */
export class Clock {
  time = 1_000_000;
  readonly now = (): number => this.time;
}

/** Somebody who is examined by a script. */
export class ScriptedExaminee implements ExamPrompter {
  readonly seen: string[] = [];
  readonly aids: Aids[] = [];
  readonly outlines: ExamOutline[] = [];
  readonly standings: ExamStanding[] = [];
  /** What is answered when handing in is asked about, in order; then yes to a wish of one's own, once the script is over. */
  readonly handsIn: boolean[] = [];
  goesOn = true;
  private readonly turns: (Turn | string)[];
  private readonly clock: Clock;

  constructor(turns: readonly (Turn | string)[], clock = new Clock()) {
    this.turns = [...turns];
    this.clock = clock;
  }

  offerExam({ left, total, timeLeft }: BrokenOffExam): Promise<boolean> {
    this.seen.push(`offer ${left}/${total} ${timeLeft}`);
    return Promise.resolve(this.goesOn);
  }

  beginExam(outline: ExamOutline): Promise<void> {
    this.seen.push('begin');
    this.outlines.push(outline);
    return Promise.resolve();
  }

  tell(notice: Notice): Promise<void> {
    this.seen.push(`tell ${notice.kind}`);
    return Promise.resolve();
  }

  announce(standing: ExamStanding): Promise<void> {
    this.standings.push(standing);
    return Promise.resolve();
  }

  ask({ question, exam }: Asked, aids: Aids): Promise<Replied> {
    this.seen.push(`ask ${question.prompt}${exam?.isBack ? ' (passed)' : ''}`);
    this.aids.push(aids);
    const next = this.turns.shift() ?? 'end';
    const { does, after = 0, timeUp = false } = typeof next === 'string' ? { does: next } : next;
    this.clock.time += after;
    if (does === 'stop') return Promise.reject(new StopError());
    const reply =
      does === 'pass'
        ? { kind: 'skipped' as const }
        : does === 'end'
          ? { kind: 'ended' as const }
          : typeof does === 'string'
            ? { kind: 'typed' as const, text: does }
            : { kind: 'picked' as const, picked: does };
    return Promise.resolve({ reply, hints: 0, paused: 0, timeUp });
  }

  confirmHandIn({ left }: ExamStanding, reason: HandInReason): Promise<boolean> {
    this.seen.push(`hand in ${left} ${reason}`);
    return Promise.resolve(
      this.handsIn.shift() ?? (reason === 'wanted' && this.turns.length === 0),
    );
  }

  breakOff({ left }: BrokenOffExam): Promise<void> {
    this.seen.push(`broken off ${left}`);
    return Promise.resolve();
  }

  showResult(): Promise<void> {
    this.seen.push('result');
    return Promise.resolve();
  }
}

/** Remembers what it was told to keep. */
export class ListingRecorder implements ExamRecorder {
  readonly kept: string[] = [];

  begin(): Promise<void> {
    this.kept.push('begin');
    return Promise.resolve();
  }

  review(answer: Parameters<ExamRecorder['review']>[0], elapsed: number): Promise<void> {
    const { asked, reply, milliseconds } = answer;
    const said = reply.kind === 'typed' ? reply.text : reply.kind;
    this.kept.push(`${asked.question.prompt}: ${said} at ${elapsed} took ${milliseconds}`);
    return Promise.resolve();
  }

  pass({ question }: Asked, elapsed: number): Promise<void> {
    this.kept.push(`${question.prompt} passed at ${elapsed}`);
    return Promise.resolve();
  }

  end(end: string, elapsed: number): Promise<void> {
    this.kept.push(`${end} at ${elapsed}`);
    return Promise.resolve();
  }
}

/** Questions in the order in which they are given, options as they stand. */
export function planExam(questions: readonly Question[]): readonly Asked[] {
  return numberQuestions(chooseAll([makeDeck('exam.md', questions)]), (last) => last);
}

/** An exam of three questions that are answered by their own letter. */
export function queueLetters(letters = 'ABC'): ExamQueue {
  return new ExamQueue(
    planExam(letters.split('').map((letter) => makeOpen(letter, `${letter} answer`))),
  );
}

/** An exam of which nothing is kept, without a limit, passed by 60 %, but for what a test says. */
export function aroundExam(
  prompter: ExamPrompter,
  changes: Partial<ExamSurroundings> = {},
): ExamSurroundings {
  return {
    prompter,
    recorder: NO_EXAM_RECORDER,
    now: () => 0,
    terms: { milliseconds: null, pass: 0.6 },
    strictness: null,
    recallWordings: () => [],
    before: null,
    leftOut: 0,
    ...changes,
  };
}
