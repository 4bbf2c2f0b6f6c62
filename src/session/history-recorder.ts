import type { Verdict } from '../deck/deck.ts';
import { toRef } from '../scheduling/question-key.ts';
import { rateOverride } from '../scheduling/rating.ts';
import type { Asked } from './asked.ts';
import { queueBeginning, type RecorderSettings } from './begin-session.ts';
import { draftReview, draftSecondTry } from './draft-review.ts';
import { EventWriter, idOf, type Written } from './event-writer.ts';
import type { Recorder, SecondTry } from './recorder.ts';
import type { AnsweredQuestion, SessionResult } from './session-result.ts';

/** An answer of this session that was not taken back. */
interface Answer {
  readonly review: Written;
  /** Whether hints were looked at. */
  readonly isHinted: boolean;
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
  private readonly writer: EventWriter;
  private hasBegun = false;

  constructor(settings: RecorderSettings) {
    this.settings = settings;
    this.writer = new EventWriter(settings);
    this.session = settings.session === null ? null : { id: settings.session };
  }

  /** Whether everything that happened is on the disk. */
  get isSaved(): boolean {
    return this.writer.isDone;
  }

  async review(answer: AnsweredQuestion): Promise<void> {
    const { isTimed } = this.settings;
    if (!this.hasBegun) this.session = queueBeginning(this.writer, this.settings, null);
    this.hasBegun = true;
    const { session } = this;
    const review = this.writer.queue((at) =>
      draftReview(answer, { at, session: session?.id ?? null, isTimed }),
    );
    this.answers.push({ review, isHinted: answer.hints > 0, accepted: [] });
    await this.writer.flush();
  }

  async override(verdict: Verdict): Promise<void> {
    const last = this.answers.at(-1);
    if (last === undefined) return;
    const { review, isHinted } = last;
    const rating = rateOverride(verdict, isHinted);
    this.writer.queue((at) => ({ type: 'override', at, review: idOf(review), verdict, rating }));
    await this.writer.flush();
  }

  async secondTry(answer: SecondTry): Promise<void> {
    const review = this.answers.at(-1)?.review;
    if (review === undefined) return;
    this.writer.queue((at) => draftSecondTry(answer, { at, review: idOf(review) }));
    await this.writer.flush();
  }

  async accept({ question, sheet }: Asked, point: string, wording: string): Promise<void> {
    const ref = toRef(question, sheet);
    const event = this.writer.queue((at) => ({
      type: 'accept',
      at,
      question: ref,
      point,
      wording,
    }));
    this.answers.at(-1)?.accepted.push(event);
    await this.writer.flush();
  }

  async undo(): Promise<void> {
    const last = this.answers.pop();
    if (last === undefined) return;
    for (const event of [...last.accepted.toReversed(), last.review]) {
      this.writer.queue((at) => ({ type: 'retract', at, event: idOf(event) }));
    }
    await this.writer.flush();
  }

  async relink(from: Asked, to: Asked): Promise<void> {
    const former = toRef(from.question, from.sheet);
    const now = toRef(to.question, to.sheet);
    this.writer.queue((at) => ({ type: 'relink', at, from: former, to: now }));
    await this.writer.flush();
  }

  async end(end: SessionResult['end']): Promise<void> {
    // one that is gone on with can be ended for good before its next answer
    if (!this.hasBegun && (this.session === null || end !== 'ended')) return;
    const { session } = this;
    if (session === null) return;
    this.writer.queue((at) => ({ type: 'session-ended', at, session: idOf(session), end }));
    await this.writer.flush();
  }
}
