import type { Deck, Strictness } from '../deck/deck.ts';
import type { AcceptedWording } from '../grading/accepted.ts';
import type { Asked, Reply } from './asked.ts';
import type { ReplyGrader } from './grade-reply.ts';
import { findLastMisses, namesOfMissed } from './last-misses.ts';
import { StopError, type Prompter, type SessionOutline } from './prompter.ts';
import type { Recorder } from './recorder.ts';
import type { SessionQueue } from './session-queue.ts';
import { verdictOf, type AnsweredQuestion, type SessionResult } from './session-result.ts';

/** What is known of a question from earlier sessions. */
export interface Recollection {
  /** Key points missed the last time, in the author's words. */
  readonly missed: readonly string[];
  /** Wordings that the learner let count. */
  readonly wordings: readonly AcceptedWording[];
}

/** What a session needs from outside. */
export interface SessionSurroundings {
  readonly prompter: Prompter;
  readonly recorder: Recorder;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
  /** Overrides every deck's own strictness; null leaves it to the decks. */
  readonly strictness: Strictness | null;
  /** @returns null for a question that was never asked */
  readonly recall: (asked: Asked) => Recollection | null;
  /** What to tell about the questions at the start. */
  readonly mix: SessionOutline['mix'];
}

/**
 * Asks the questions one after another, grades each answer, keeps it, and shows what was said and missed.
 * Ctrl-C and the end of the input end it early, with what was answered so far.
 * @param queue the questions to ask
 * @returns what the session came to; the prompter has shown it already
 */
export async function runSession(
  queue: SessionQueue,
  surroundings: SessionSurroundings,
): Promise<SessionResult> {
  return await new Session(queue, surroundings).run();
}

class Session {
  private readonly queue: SessionQueue;
  private readonly around: SessionSurroundings;
  private readonly answered: AnsweredQuestion[] = [];
  private readonly again: AnsweredQuestion[] = [];
  /** By position, what the latest answer of this session missed. */
  private readonly missed = new Map<number, readonly string[]>();

  constructor(queue: SessionQueue, around: SessionSurroundings) {
    this.queue = queue;
    this.around = around;
  }

  async run(): Promise<SessionResult> {
    const { queue, answered, again } = this;
    const { prompter, recorder, now } = this.around;
    const began = now();
    const before = queue.total - queue.countUnasked();
    const end = await this.askAll();
    await recorder.end(end);
    const { total } = queue;
    const result = { answered, again, total, before, end, milliseconds: now() - began };
    await prompter.finish(result);
    return result;
  }

  private async askAll(): Promise<SessionResult['end']> {
    const { queue } = this;
    const { prompter, mix } = this.around;
    try {
      await prompter.begin({ total: queue.total, decks: distinctDecks(queue.plan), mix });
      for (let asked = queue.take(); asked !== null; asked = queue.take()) {
        if (!(await this.askOne(asked))) return 'ended';
      }
      return 'finished';
    } catch (error) {
      if (error instanceof StopError) return 'stopped';
      throw error;
    }
  }

  /** @returns false when the input has ended */
  private async askOne(asked: Asked): Promise<boolean> {
    const { recorder, now, recall } = this.around;
    const recalled = recall(asked);
    const began = now();
    const [reply, grader] = await this.askAndPrepare(asked, recalled?.wordings ?? []);
    if (reply.kind === 'ended') return false;
    const milliseconds = now() - began;
    const grade = grader.grade(reply);
    const answer = { asked, reply, grade, override: null, milliseconds };
    const answers = asked.attempt === 1 ? this.answered : this.again;
    answers.push(answer);
    // what is shown is kept already
    await recorder.review(answer);
    const missed = this.missed.get(asked.position) ?? recalled?.missed ?? [];
    this.missed.set(asked.position, namesOfMissed(grade.findings));
    await this.showAndSettle(answer, answers, missed);
    return true;
  }

  private async showAndSettle(
    answer: AnsweredQuestion,
    answers: AnsweredQuestion[],
    missed: readonly string[],
  ): Promise<void> {
    const { asked, reply, grade } = answer;
    const { prompter, recorder } = this.around;
    const lastMisses = findLastMisses(missed, grade.findings);
    const judged = { asked, reply, grade, lastMisses, left: this.queue.length };
    let override = await prompter.showGrade(judged);
    while (override !== null) {
      answers[answers.length - 1] = { ...answer, override };
      await recorder.override(override);
      override = await prompter.showOverride(judged, override);
    }
    this.queue.settle(asked, verdictOf(answers.at(-1) ?? answer));
  }

  /**
   * Loads the grader and prepares it while the learner reads and types: the question is on screen sooner, and so is
   * the verdict.
   */
  private async askAndPrepare(
    asked: Asked,
    wordings: readonly AcceptedWording[],
  ): Promise<[Reply, ReplyGrader]> {
    const { prompter, strictness } = this.around;
    const loading = import('./grade-reply.ts').then(({ createReplyGrader }) =>
      createReplyGrader(asked.question, strictness ?? asked.deck.strictness, wordings),
    );
    const timer = setTimeout(() => void loading.then(({ prepare }) => prepare()), UNTIL_DRAWN);
    try {
      return await Promise.all([prompter.ask(asked), loading]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** By then the prompt is drawn, and hardly a word is typed. */
const UNTIL_DRAWN = 200;

function distinctDecks(plan: readonly Asked[]): readonly Deck[] {
  return [...new Set(plan.map(({ deck }) => deck))];
}
