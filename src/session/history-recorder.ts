import type { Verdict } from '../deck/deck.ts';
import type { EventDraft, HistoryEvent } from '../scheduling/event.ts';
import { toRef } from '../scheduling/question-key.ts';
import { rateOverride } from '../scheduling/rating.ts';
import { UserError } from '../user-error.ts';
import type { Asked } from './asked.ts';
import { draftReview, draftSecondTry } from './draft-review.ts';
import type { Recorder, SecondTry } from './recorder.ts';
import type { AnsweredQuestion, SessionResult } from './session-result.ts';

/** What a recorder is given. */
export interface RecorderSettings {
  /** Writes an event: when the promise is kept it is on the disk. Throws a UserError when it cannot be. */
  readonly append: (draft: EventDraft) => Promise<HistoryEvent>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The sheets as the user named them. */
  readonly sheets: readonly string[];
  readonly plan: readonly Asked[];
  /** Id of the event that began the session, when it is one that goes on. */
  readonly session: string | null;
  /** Sessions that are given up for this one. */
  readonly givenUp: readonly string[];
  /** Whether a person reads and types, so that the time tells something; a script's answers are there at once. */
  readonly isTimed: boolean;
  /** Told once, when something cannot be saved. */
  readonly onTrouble: (error: UserError) => Promise<void>;
}

/** An event to be written, made when those before it are: it may need their ids. */
type Step = () => Promise<void>;

/** An event of this session: it has an id once it is written. */
interface Written {
  id: string | null;
}

/** @returns the id of an event that was to be written before */
function idOf({ id }: Written): string {
  if (id === null)
    throw new Error('an event of a session was not written before one that names it');
  return id;
}

/** An answer of this session that was not taken back. */
interface Answer {
  readonly review: Written;
  /** Wordings that were accepted at its verdict. */
  readonly accepted: Written[];
}

/**
 * Writes the events of a session. Nothing is written before the first answer: a session that was only looked at leaves
 * no trace. What cannot be written is kept and tried again before the next event.
 */
export class HistoryRecorder implements Recorder {
  private readonly settings: RecorderSettings;
  /** The event that began it; null before there is one. */
  private session: Written | null;
  private readonly answers: Answer[] = [];
  private hasBegun = false;
  private isTold = false;
  private last = 0;
  private readonly waiting: Step[] = [];

  constructor(settings: RecorderSettings) {
    this.settings = settings;
    this.session = settings.session === null ? null : { id: settings.session };
  }

  async review(answer: AnsweredQuestion): Promise<void> {
    if (!this.hasBegun) this.begin();
    const { isTimed } = this.settings;
    const { session } = this;
    const review = this.queue((at) =>
      draftReview(answer, { at, session: session?.id ?? null, isTimed }),
    );
    this.answers.push({ review, accepted: [] });
    await this.flush();
  }

  async override(verdict: Verdict): Promise<void> {
    const rating = rateOverride(verdict);
    const review = this.answers.at(-1)?.review;
    if (review === undefined) return;
    this.queue((at) => ({ type: 'override', at, review: idOf(review), verdict, rating }));
    await this.flush();
  }

  async secondTry(answer: SecondTry): Promise<void> {
    const review = this.answers.at(-1)?.review;
    if (review === undefined) return;
    this.queue((at) => draftSecondTry(answer, { at, review: idOf(review) }));
    await this.flush();
  }

  async accept({ question, sheet }: Asked, point: string, wording: string): Promise<void> {
    const ref = toRef(question, sheet);
    const event = this.queue((at) => ({ type: 'accept', at, question: ref, point, wording }));
    this.answers.at(-1)?.accepted.push(event);
    await this.flush();
  }

  async undo(): Promise<void> {
    const last = this.answers.pop();
    if (last === undefined) return;
    for (const event of [...last.accepted.toReversed(), last.review]) {
      this.queue((at) => ({ type: 'retract', at, event: idOf(event) }));
    }
    await this.flush();
  }

  async relink(from: Asked, to: Asked): Promise<void> {
    const former = toRef(from.question, from.sheet);
    const now = toRef(to.question, to.sheet);
    this.queue((at) => ({ type: 'relink', at, from: former, to: now }));
    await this.flush();
  }

  async end(end: SessionResult['end']): Promise<void> {
    // one that is gone on with can be ended for good before its next answer
    if (!this.hasBegun && (this.session === null || end !== 'ended')) return;
    const { session } = this;
    if (session === null) return;
    this.queue((at) => ({ type: 'session-ended', at, session: idOf(session), end }));
    await this.flush();
  }

  private begin(): void {
    this.hasBegun = true;
    const { givenUp, plan, sheets } = this.settings;
    for (const session of givenUp) {
      this.queue((at) => ({ type: 'session-ended', at, session, end: 'ended' }));
    }
    if (this.session !== null) return;
    const refs = plan.map(({ question, sheet }) => toRef(question, sheet));
    this.session = this.queue((at) => ({ type: 'session-begun', at, sheets, plan: refs }));
  }

  /** @param draft the event, made when those before it are written */
  private queue(draft: (at: number) => EventDraft): Written {
    const at = this.tick();
    const written: Written = { id: null };
    this.waiting.push(async () => {
      written.id = (await this.settings.append(draft(at))).id;
    });
    return written;
  }

  private async flush(): Promise<void> {
    try {
      for (let step = this.waiting[0]; step !== undefined; step = this.waiting[0]) {
        await step();
        this.waiting.shift();
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (this.isTold) return;
      this.isTold = true;
      await this.settings.onTrouble(error);
    }
  }

  /** Later than the event before: events are put in order by their times. */
  private tick(): number {
    this.last = Math.max(this.settings.now(), this.last + 1);
    return this.last;
  }
}
