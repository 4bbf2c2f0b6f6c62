import type { EventDraft, ExamTerms } from '../../scheduling/event.ts';
import { toRef } from '../../scheduling/question-key.ts';
import type { Asked } from '../asked.ts';
import { queueBeginning, type RecorderSettings } from '../begin-session.ts';
import { draftReview } from '../draft-review.ts';
import { EventWriter, idOf, type Written } from '../event-writer.ts';
import type { AnsweredQuestion, SessionResult } from '../session-result.ts';
import type { ExamRecorder } from './exam-recorder.ts';
import type { ExamEnd } from './exam-result.ts';

/** What the recorder of an exam is given. */
export interface ExamRecorderSettings extends RecorderSettings {
  readonly terms: ExamTerms;
}

/** How the history calls the ends of an exam. */
const ENDS: Readonly<Record<ExamEnd, SessionResult['end']>> = {
  finished: 'finished',
  'time-up': 'finished',
  'handed-in': 'ended',
  stopped: 'stopped',
};

/** Writes the events of an exam. It is begun when its clock starts: whoever has seen the questions has begun. */
export class HistoryExamRecorder implements ExamRecorder {
  private readonly settings: ExamRecorderSettings;
  private readonly writer: EventWriter;
  private session: Written;

  constructor(settings: ExamRecorderSettings) {
    this.settings = settings;
    this.writer = new EventWriter(settings);
    this.session = { id: settings.session };
  }

  /** Whether everything that happened is on the disk. */
  get isSaved(): boolean {
    return this.writer.isDone;
  }

  async begin(): Promise<void> {
    this.session = queueBeginning(this.writer, this.settings, this.settings.terms);
    await this.writer.flush();
  }

  async review(answer: AnsweredQuestion, elapsed: number): Promise<void> {
    const { isTimed } = this.settings;
    await this.write((at, session) => ({
      ...draftReview(answer, { at, session, isTimed }),
      elapsed,
    }));
  }

  async pass({ question, sheet }: Asked, elapsed: number): Promise<void> {
    const ref = toRef(question, sheet);
    await this.write((at, session) => ({ type: 'passed', at, session, question: ref, elapsed }));
  }

  async end(end: ExamEnd, elapsed: number): Promise<void> {
    await this.write((at, session) => ({
      type: 'session-ended',
      at,
      session,
      end: ENDS[end],
      elapsed,
    }));
  }

  private async write(draft: (at: number, session: string) => EventDraft): Promise<void> {
    const { session } = this;
    this.writer.queue((at) => draft(at, idOf(session)));
    await this.writer.flush();
  }
}
