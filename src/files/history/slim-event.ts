import type { HistoryEvent, QuestionRef } from '../../scheduling/event.ts';

/**
 * Makes events small for those who add many of them up: the answer itself is let go, and what a thousand reviews of
 * the same question repeat is kept once.
 */
export class EventSlimmer {
  private readonly questions = new Map<string, QuestionRef>();
  private readonly points = new Map<string, string>();

  /** @returns the event without what was typed; no state is made of that */
  slim(event: HistoryEvent): HistoryEvent {
    if (event.type !== 'review') return event;
    const { hit, missed } = event;
    return {
      ...event,
      question: this.share(event.question),
      hit: this.shareAll(hit),
      missed: this.shareAll(missed),
      typed: null,
    };
  }

  private share(question: QuestionRef): QuestionRef {
    const { id, sheet, prompt } = question;
    const key = `${id}\n${sheet}\n${prompt}`;
    const known = this.questions.get(key);
    if (known !== undefined) return known;
    this.questions.set(key, question);
    return question;
  }

  private shareAll(points: readonly string[]): readonly string[] {
    return points.map((point) => {
      const known = this.points.get(point);
      if (known !== undefined) return known;
      this.points.set(point, point);
      return point;
    });
  }
}
