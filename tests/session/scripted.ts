import type { Verdict } from '../../src/deck/deck.ts';
import type { Aids, Asked, Hint, Replied } from '../../src/session/asked.ts';
import type { Notice } from '../../src/session/notice.ts';
import {
  StopError,
  type BrokenOff,
  type Judged,
  type Outcome,
  type Prompter,
  type SessionOutline,
  type Step,
} from '../../src/session/prompter.ts';
import { NO_RECORDER } from '../../src/session/recorder.ts';
import type { SessionSurroundings } from '../../src/session/run-session.ts';
import type { Grade } from '../../src/grading/grade.ts';
import type { SessionResult } from '../../src/session/session-result.ts';

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
    edit: null,
    ...changes,
  };
}

/** A reply: text is typed, numbers are picked, `end` is Ctrl-D, `stop` Ctrl-C, and so on. */
export type Said = string | readonly number[] | SaidWithHelp;

/** What is typed after some steps of hints and a pause. */
export interface SaidWithHelp {
  readonly text: string;
  readonly hints?: number;
  readonly paused?: number;
}

/** What is done at a verdict: null goes on, a verdict overrules, a word is the step of that name, `stop` is Ctrl-C. */
export type Done =
  | null
  | Verdict
  | Exclude<Step['kind'], 'override' | 'accept'>
  | 'stop'
  | ((judged: Judged) => Step);

/** Accepts a wording for the first key point that was not said. */
export function acceptForMissed(wording: string): Done {
  return ({ grade }) => {
    const missed = grade.findings.find(({ status }) => status !== 'hit');
    if (missed === undefined) throw new Error('every point was said');
    return { kind: 'accept', keyPoint: missed.keyPoint, wording };
  };
}

/** A learner who replies by script; `done` is what is done at the verdicts and after each step, in order. */
export class ScriptedPrompter implements Prompter {
  readonly seen: string[] = [];
  readonly grades: Grade[] = [];
  readonly judged: Judged[] = [];
  readonly outcomes: Outcome[] = [];
  readonly hints: (Hint | null)[] = [];
  readonly aids: Aids[] = [];
  readonly notices: Notice[] = [];
  result: SessionResult | null = null;
  /** What is answered when a session is offered again. */
  goesOn = true;
  readonly #script: Said[];
  readonly #done: Done[];

  constructor(script: readonly Said[], done: readonly Done[] = []) {
    this.#script = [...script];
    this.#done = [...done];
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

  async ask({ question, position, attempt }: Asked, aids: Aids): Promise<Replied> {
    const again = attempt > 1 ? ` again ${attempt}` : '';
    const second = aids.missing === null ? '' : ` (${aids.missing} left)`;
    this.seen.push(`ask ${position} ${question.prompt}${again}${second}`);
    this.aids.push(aids);
    const said = this.#script.shift() ?? 'end';
    if (said === 'stop') throw new StopError();
    const { hints = 0, paused = 0, text = '' } = isWithHelp(said) ? said : {};
    for (let step = 0; step < hints; step += 1) this.hints.push(await aids.hint(text));
    return { reply: toReply(said), hints, paused, timeUp: false };
  }

  showGrade(judged: Judged): Promise<Step> {
    const { asked, grade, verdict } = judged;
    this.seen.push(`grade ${asked.position} ${verdict}`);
    this.grades.push(grade);
    this.judged.push(judged);
    return this.#do(judged);
  }

  showOutcome(judged: Judged, outcome: Outcome): Promise<Step> {
    const { asked, verdict } = judged;
    const detail = outcome.kind === 'edited' ? ` ${outcome.change}` : '';
    this.seen.push(`${outcome.kind}${detail} ${asked.position} ${verdict}`);
    this.judged.push(judged);
    this.outcomes.push(outcome);
    return this.#do(judged);
  }

  showUndone({ position }: Asked): Promise<void> {
    this.seen.push(`undone ${position}`);
    return Promise.resolve();
  }

  finish(result: SessionResult): Promise<void> {
    this.seen.push(`finish ${result.end}`);
    this.result = result;
    return Promise.resolve();
  }

  async #do(judged: Judged): Promise<Step> {
    const done = this.#done.shift() ?? null;
    if (done === 'stop') throw new StopError();
    const step = typeof done === 'function' ? done(judged) : toStep(done);
    if (step.kind !== 'ended' && !judged.may.has(step.kind)) {
      throw new Error(`${step.kind} is not offered at ${this.seen.at(-1)}`);
    }
    return await Promise.resolve(step);
  }
}

function isWithHelp(said: Said): said is SaidWithHelp {
  return typeof said === 'object' && 'text' in said;
}

function toReply(said: Said): Replied['reply'] {
  if (isWithHelp(said)) return { kind: 'typed', text: said.text };
  if (typeof said !== 'string') return { kind: 'picked', picked: said };
  if (said === 'end') return { kind: 'ended' };
  if (said === 'skip') return { kind: 'skipped' };
  if (said === 'undo' || said === 'back') return { kind: said };
  return said === 'give-up' ? { kind: 'gave-up' } : { kind: 'typed', text: said };
}

function toStep(done: Exclude<Done, 'stop' | ((judged: Judged) => Step)>): Step {
  if (done === null) return { kind: 'next' };
  if (done === 'correct' || done === 'partial' || done === 'wrong') {
    return { kind: 'override', verdict: done };
  }
  return { kind: done };
}
