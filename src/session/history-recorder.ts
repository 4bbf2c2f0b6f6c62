import type { Verdict } from '../deck/deck.ts';
import type { EventDraft, HistoryEvent } from '../scheduling/event.ts';
import { toRef } from '../scheduling/question-key.ts';
import { rateAnswer, rateOverride } from '../scheduling/rating.ts';
import { UserError } from '../user-error.ts';
import type { Asked } from './asked.ts';
import { namesOfHit, namesOfMissed } from './last-misses.ts';
import type { Recorder } from './recorder.ts';
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

/**
 * Writes the events of a session. Nothing is written before the first answer: a session that was only looked at leaves
 * no trace. What cannot be written is kept and tried again before the next event.
 */
export class HistoryRecorder implements Recorder {
  private readonly settings: RecorderSettings;
  private session: string | null;
  private latest: string | null = null;
  private hasBegun = false;
  private isTold = false;
  private last = 0;
  private readonly waiting: Step[] = [];

  constructor(settings: RecorderSettings) {
    this.settings = settings;
    this.session = settings.session;
  }

  async review(answer: AnsweredQuestion): Promise<void> {
    if (!this.hasBegun) this.begin();
    const at = this.tick();
    this.waiting.push(async () => {
      const draft = draftReview(answer, {
        at,
        session: this.session,
        isTimed: this.settings.isTimed,
      });
      this.latest = (await this.settings.append(draft)).id;
    });
    await this.flush();
  }

  async override(verdict: Verdict): Promise<void> {
    const at = this.tick();
    this.waiting.push(async () => {
      const review = this.latest;
      if (review === null) return;
      const rating = rateOverride(verdict);
      await this.settings.append({ type: 'override', at, review, verdict, rating });
    });
    await this.flush();
  }

  async end(end: SessionResult['end']): Promise<void> {
    // one that is gone on with can be ended for good before its next answer
    if (!this.hasBegun && (this.session === null || end !== 'ended')) return;
    const at = this.tick();
    this.waiting.push(async () => {
      if (this.session === null) return;
      await this.settings.append({ type: 'session-ended', at, session: this.session, end });
    });
    await this.flush();
  }

  private begin(): void {
    this.hasBegun = true;
    const { append, givenUp, plan, sheets } = this.settings;
    for (const session of givenUp) {
      const at = this.tick();
      this.waiting.push(async () => {
        await append({ type: 'session-ended', at, session, end: 'ended' });
      });
    }
    if (this.session !== null) return;
    const at = this.tick();
    const refs = plan.map(({ question, sheet }) => toRef(question, sheet));
    this.waiting.push(async () => {
      this.session = (await append({ type: 'session-begun', at, sheets, plan: refs })).id;
    });
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

interface Moment {
  readonly at: number;
  readonly session: string | null;
  readonly isTimed: boolean;
}

function draftReview(
  { asked, reply, grade, milliseconds }: AnsweredQuestion,
  { at, session, isTimed }: Moment,
): EventDraft {
  const { question, sheet } = asked;
  const { verdict, sure, score, findings } = grade;
  const typed = reply.kind === 'typed' ? reply.text : null;
  const rating = rateAnswer({
    verdict,
    sure,
    score,
    milliseconds,
    promptLength: question.prompt.length,
    typedLength: isTimed ? (typed?.length ?? null) : null,
    hinted: false,
  });
  return {
    type: 'review',
    at,
    session,
    question: toRef(question, sheet),
    verdict,
    sure,
    score,
    rating,
    hit: namesOfHit(findings),
    missed: namesOfMissed(findings),
    typed,
    picked: reply.kind === 'picked' ? reply.picked : null,
    milliseconds,
  };
}
