import type { Verdict } from '../deck/deck.ts';
import type { Aliases } from './aliases.ts';
import { countReview, isTried } from './count-review.ts';
import type {
  AcceptEvent,
  HistoryEvent,
  PassedEvent,
  QuestionRef,
  Rating,
  RelinkEvent,
  ReviewEvent,
  SessionBegunEvent,
  SessionEndedEvent,
} from './event.ts';
import { remember } from './memory.ts';
import type { HourTally, Progress, QuestionProgress } from './progress.ts';
import { MOST_NAMED, MOST_OPEN } from './progress.ts';
import { keyOf } from './question-key.ts';
import {
  addAnswer,
  addPass,
  beginSession,
  closeSession,
  reopenSession,
  stopSession,
  type SessionSoFar,
} from './session-so-far.ts';
import type { Settlement } from './settle-events.ts';
import { countPoints, forgiveMiss } from './weak-points.ts';

/** Adds up events, one after the other. What it was started from is left as it was. */
export class ProgressBuilder {
  private readonly questions: Map<string, QuestionProgress>;
  private readonly sheets: Map<string, readonly HourTally[]>;
  /** The hours of those sheets that are no longer as they were at the start. */
  private readonly ownHours = new Map<string, HourTally[]>();
  private readonly aliases: Aliases;
  private readonly open: Map<string, SessionSoFar>;
  private readonly named: Set<string>;

  /** @param aliases of every relink that stands, also of those still to come */
  constructor(start: Progress, aliases: Aliases) {
    this.questions = new Map(start.questions);
    this.sheets = new Map(start.sheets);
    this.open = new Map(start.open.map((session) => [session.id, reopenSession(session)]));
    this.named = new Set(start.named);
    this.aliases = aliases;
  }

  /** @param events in order; `settlement` says which of them stand */
  apply(events: Iterable<HistoryEvent>, settlement: Settlement): this {
    for (const event of events) {
      if (!settlement.retracted.has(event.id)) this.applyEvent(event, settlement);
    }
    return this;
  }

  finish(): Progress {
    const { questions, sheets } = this;
    const open = Array.from(this.open.values(), closeSession);
    return { questions, sheets, open, named: [...this.named], aliases: this.aliases.asMap() };
  }

  private applyEvent(event: HistoryEvent, settlement: Settlement): void {
    if (event.type === 'review') {
      const { verdict, rating } = settlement.overrides.get(event.id) ?? event;
      this.applyReview(event, verdict, rating, verdict !== event.verdict);
    } else if (event.type === 'accept') this.accept(event);
    else if (event.type === 'relink') this.rename(event);
    else if (event.type === 'session-begun') this.begin(event);
    else if (event.type === 'passed') this.pass(event);
    else if (event.type === 'session-ended') this.end(event);
  }

  private applyReview(
    review: ReviewEvent,
    verdict: Verdict,
    rating: Rating,
    isOverridden: boolean,
  ): void {
    const before = this.find(review.question);
    // what the learner called correct has missed nothing
    const missed = verdict === 'correct' && isOverridden ? [] : review.missed;
    const hit = missed === review.missed ? review.hit : [...review.hit, ...review.missed];
    this.questions.set(before.key, {
      key: before.key,
      ref: review.question,
      first: before.first ?? review.at,
      memory: remember(before.memory, rating, review.at),
      verdicts: countVerdict(before.verdicts, verdict),
      last: { id: review.id, verdict, rating, score: review.score, missed },
      points: countPoints(before.points, missed, hit),
      wordings: before.wordings,
    });
    const isNew = before.memory === null;
    const tried = isTried(before.memory, review.at);
    this.tally(review, { verdict, isOverridden, isNew, tried, recalled: rating !== 'again' });
    if (review.session !== null) this.answer(review, review.session, verdict);
  }

  private tally(review: ReviewEvent, outcome: Parameters<typeof countReview>[2]): void {
    const { sheet } = review.question;
    let hours = this.ownHours.get(sheet);
    if (hours === undefined) {
      hours = [...(this.sheets.get(sheet) ?? [])];
      this.sheets.set(sheet, hours);
      this.ownHours.set(sheet, hours);
    }
    countReview(hours, review, outcome);
  }

  private answer(review: ReviewEvent, session: string, verdict: Verdict): void {
    const soFar = this.open.get(session);
    if (soFar !== undefined) addAnswer(soFar, review, verdict);
  }

  private pass(event: PassedEvent): void {
    const soFar = this.open.get(event.session);
    if (soFar !== undefined) addPass(soFar, event);
  }

  private accept({ question, point, wording }: AcceptEvent): void {
    const before = this.find(question);
    const isKnown = before.wordings.some(
      (known) => known.point === point && known.wording === wording,
    );
    const wordings = isKnown ? before.wordings : [...before.wordings, { point, wording }];
    const said = wasMissed(before, point) ? sayPoint(before, point) : before;
    this.questions.set(before.key, { ...said, ref: question, wordings });
  }

  private rename({ to }: RelinkEvent): void {
    const key = this.aliases.resolve(keyOf(to));
    const before = this.questions.get(key);
    if (before !== undefined) this.questions.set(key, { ...before, ref: to });
  }

  private begin(event: SessionBegunEvent): void {
    this.open.set(event.id, beginSession(event));
    const [oldest] = this.open.keys();
    if (this.open.size > MOST_OPEN && oldest !== undefined) this.open.delete(oldest);
    for (const sheet of event.sheets) this.nameSheet(sheet);
  }

  private nameSheet(sheet: string): void {
    this.named.delete(sheet);
    this.named.add(sheet);
    const [oldest] = this.named;
    if (this.named.size > MOST_NAMED && oldest !== undefined) this.named.delete(oldest);
  }

  private end({ session, end, elapsed }: SessionEndedEvent): void {
    const soFar = this.open.get(session);
    if (end !== 'stopped') this.open.delete(session);
    else if (soFar !== undefined) stopSession(soFar, elapsed ?? 0);
  }

  private find(ref: QuestionRef): QuestionProgress {
    const key = this.aliases.resolve(keyOf(ref));
    return this.questions.get(key) ?? createQuestion(key, ref);
  }
}

function wasMissed({ last }: QuestionProgress, point: string): boolean {
  return last?.missed.includes(point) ?? false;
}

/** What the learner accepts a wording for, the last answer has said. */
function sayPoint(question: QuestionProgress, point: string): QuestionProgress {
  const { last, points } = question;
  return {
    ...question,
    last: last && { ...last, missed: last.missed.filter((missed) => missed !== point) },
    points: forgiveMiss(points, point),
  };
}

function countVerdict(
  { correct, partial, wrong }: QuestionProgress['verdicts'],
  verdict: Verdict,
): QuestionProgress['verdicts'] {
  return {
    correct: correct + Number(verdict === 'correct'),
    partial: partial + Number(verdict === 'partial'),
    wrong: wrong + Number(verdict === 'wrong'),
  };
}

function createQuestion(key: string, ref: QuestionRef): QuestionProgress {
  const verdicts = { correct: 0, partial: 0, wrong: 0 };
  return { key, ref, first: null, memory: null, verdicts, last: null, points: [], wordings: [] };
}
