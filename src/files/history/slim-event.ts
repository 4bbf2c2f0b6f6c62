import type {
  HistoryEvent,
  QuestionRef,
  ReviewEvent,
  SecondTryEvent,
} from '../../scheduling/event.ts';

/** An event that nobody else holds: it may be changed. */
type Own<Event> = { -readonly [Name in keyof Event]: Event[Name] };

/**
 * Makes events small for those who add many of them up: the answer itself is let go, and what a thousand reviews of
 * the same question repeat is kept once.
 */
export class EventSlimmer {
  /** By id: few questions of several sheets share one, and a prompt is seldom reworded. */
  private readonly questions = new Map<string, QuestionRef>();
  private readonly points = new Map<string, string>();

  /**
   * @param event one that nobody else holds: it is changed
   * @returns the event without what was typed; no state is made of that
   */
  slim(event: HistoryEvent): HistoryEvent {
    if (event.type === 'second-try') return this.slimSecondTry(event);
    return event.type === 'review' ? this.slimReview(event) : event;
  }

  private slimReview(event: Own<ReviewEvent>): HistoryEvent {
    event.typed = null;
    event.question = this.share(event.question);
    event.hit = this.shareAll(event.hit);
    event.missed = this.shareAll(event.missed);
    return event;
  }

  private slimSecondTry(event: Own<SecondTryEvent>): HistoryEvent {
    event.typed = '';
    event.hit = this.shareAll(event.hit);
    event.missed = this.shareAll(event.missed);
    return event;
  }

  private share(question: QuestionRef): QuestionRef {
    const known = this.questions.get(question.id);
    if (known?.prompt === question.prompt && known.sheet === question.sheet) return known;
    this.questions.set(question.id, question);
    return question;
  }

  private shareAll(points: readonly string[]): readonly string[] {
    return points.length === 0 ? NONE : points.map((point) => this.sharePoint(point));
  }

  private sharePoint(point: string): string {
    const known = this.points.get(point);
    if (known !== undefined) return known;
    this.points.set(point, point);
    return point;
  }
}

const NONE: readonly string[] = [];
