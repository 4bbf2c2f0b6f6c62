import type { EventDraft, ExamTerms } from '../../scheduling/event.ts';
import { toRef } from '../../scheduling/question-key.ts';
import type { Asked } from '../asked.ts';
import { draftReview } from '../draft-review.ts';
import { EventWriter, idOf, type Written, type WriterSettings } from '../event-writer.ts';
import type { AnsweredQuestion, SessionResult } from '../session-result.ts';
import type { ExamRecorder } from './exam-recorder.ts';
import type { ExamEnd } from './exam-result.ts';

/** What the recorder of an exam is given. */
export interface ExamRecorderSettings extends WriterSettings {
  /** The sheets as the user named them. */
  readonly sheets: readonly string[];
  readonly plan: readonly Asked[];
  readonly terms: ExamTerms;
  /** Id of the event that began the exam, when it is one that goes on. */
  readonly session: string | null;
  /** Exams that are given up for this one. */
  readonly givenUp: readonly string[];
  /** Whether a person reads and types, so that the time tells something; a script's answers are there at once. */
  readonly isTimed: boolean;
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
    const { givenUp, plan, sheets, terms, session } = this.settings;
    for (const other of givenUp) {
      this.writer.queue((at) => ({ type: 'session-ended', at, session: other, end: 'ended' }));
    }
    if (session === null) {
      const refs = plan.map(({ question, sheet }) => toRef(question, sheet));
      this.session = this.writer.queue((at) => ({
        type: 'session-begun',
        at,
        sheets,
        plan: refs,
        exam: terms,
      }));
    }
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
