import type { Deck, Strictness } from '../deck/deck.ts';
import type { AcceptedWording } from '../grading/accepted.ts';
import type { Aids, Asked, Escape, Replied } from './asked.ts';
import type { Edit } from './edit.ts';
import type { ReplyGrader } from './grade-reply.ts';
import { createHinter } from './hints.ts';
import { namesOfMissed } from './last-misses.ts';
import { StopError, type Prompter, type SessionOutline } from './prompter.ts';
import type { Recorder } from './recorder.ts';
import type { SessionQueue } from './session-queue.ts';
import { holdRound, type RoundEnd } from './verdict-round.ts';
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
  /** Null where sheets cannot be edited. */
  readonly edit: Edit | null;
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

/** An answer that can be taken back. */
interface Done {
  readonly answer: AnsweredQuestion;
  /** What the question had missed before. */
  readonly missed: readonly string[] | undefined;
}

class Session {
  private readonly queue: SessionQueue;
  private readonly around: SessionSurroundings;
  private readonly done: Done[] = [];
  /** By position, what the latest answer of this session missed. */
  private readonly missed = new Map<number, readonly string[]>();
  /** By position, wordings that were accepted in this session. */
  private readonly accepted = new Map<number, AcceptedWording[]>();

  constructor(queue: SessionQueue, around: SessionSurroundings) {
    this.queue = queue;
    this.around = around;
  }

  async run(): Promise<SessionResult> {
    const { queue } = this;
    const { prompter, recorder, now } = this.around;
    const began = now();
    const before = queue.total - queue.countUnasked();
    const end = await this.askAll();
    await recorder.end(end);
    const answers = this.done.map(({ answer }) => answer);
    const result = {
      answered: answers.filter(({ asked }) => asked.attempt === 1),
      again: answers.filter(({ asked }) => asked.attempt > 1),
      total: queue.total,
      before,
      skipped: queue.skipped,
      end,
      milliseconds: now() - began,
    };
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
    const { recorder } = this.around;
    const grader = this.loadGrader(asked);
    const replied = await this.ask(asked, grader, { draft: '', missing: null });
    const { reply, hints, milliseconds } = replied;
    if (reply.kind === 'ended') return false;
    if (reply.kind === 'skipped') this.queue.skip(asked);
    else if (reply.kind === 'undo') {
      this.queue.putBack(asked);
      await this.undo();
    } else if (reply.kind === 'back') {
      this.queue.putBack(asked);
      return (await this.reopen()) !== 'ended';
    } else {
      const grade = (await grader).grade(reply);
      const answer = { asked, reply, grade, override: null, milliseconds, hints, second: null };
      const missed = this.missed.get(asked.position);
      this.done.push({ answer, missed });
      this.missed.set(asked.position, namesOfMissed(grade.findings));
      // what is shown is kept already
      await recorder.review(answer);
      return (await this.showAndSettle(answer, missed)) !== 'ended';
    }
    return true;
  }

  private async showAndSettle(
    first: AnsweredQuestion,
    missed: readonly string[] | undefined,
  ): Promise<RoundEnd> {
    const { asked } = first;
    const { prompter, recorder, recall, edit } = this.around;
    const { answer, end } = await holdRound(first, {
      prompter,
      recorder,
      missed: missed ?? recall(asked)?.missed ?? [],
      left: this.queue.length,
      createGrader: (question, accepted) => this.loadGrader(question, accepted),
      askAgain: (question, draft, missing) =>
        this.ask(question, this.loadGrader(question), { draft, missing }),
      edit: edit === null ? null : (question) => this.edit(question, edit),
    });
    this.done[this.done.length - 1] = { answer, missed };
    this.queue.settle(answer.asked, verdictOf(answer));
    if (end === 'undo') await this.undo();
    return end;
  }

  /** Shows the last verdict again: what the learner does then counts as if done at once. */
  private async reopen(): Promise<RoundEnd> {
    const last = this.done.at(-1);
    if (last === undefined) return 'next';
    this.queue.unsettle(last.answer.asked);
    this.queue.take();
    return await this.showAndSettle(last.answer, last.missed);
  }

  /** Takes the last answer back; its question is the next one then. */
  private async undo(): Promise<void> {
    const last = this.done.pop();
    if (last === undefined) return;
    const { asked } = last.answer;
    this.queue.unsettle(asked);
    if (last.missed === undefined) this.missed.delete(asked.position);
    else this.missed.set(asked.position, last.missed);
    await this.around.recorder.undo();
    await this.around.prompter.showUndone(asked);
  }

  private async edit(asked: Asked, edit: Edit): ReturnType<Edit> {
    const edited = await edit(asked);
    if (edited.kind === 'changed') this.queue.update(edited.find);
    return edited;
  }

  /**
   * The grader is prepared while the learner reads and types: the question is on screen sooner, and so is the verdict.
   */
  private async ask(
    asked: Asked,
    grader: Promise<ReplyGrader>,
    { draft, missing }: Pick<Aids, 'draft' | 'missing'>,
  ): Promise<Replied & { readonly milliseconds: number }> {
    const { prompter, now } = this.around;
    const hint = createHinter(
      asked.question,
      async (text) => (await grader).grade({ kind: 'typed', text }).findings,
    );
    const timer = setTimeout(() => void grader.then(({ prepare }) => prepare()), UNTIL_DRAWN);
    const began = now();
    try {
      const may = new Set<Escape>(missing === null ? ESCAPES : ['hint', 'pause']);
      if (this.done.length === 0) may.delete('undo');
      const replied = await prompter.ask(asked, { draft, missing, may, deadline: null, hint });
      return { ...replied, milliseconds: Math.max(0, now() - began - replied.paused) };
    } finally {
      clearTimeout(timer);
    }
  }

  /** @param accepted a wording that counts from now on */
  private async loadGrader(asked: Asked, accepted?: AcceptedWording): Promise<ReplyGrader> {
    const { strictness, recall } = this.around;
    const own = this.accepted.get(asked.position) ?? [];
    if (accepted !== undefined) {
      own.push(accepted);
      this.accepted.set(asked.position, own);
    }
    const wordings = [...(recall(asked)?.wordings ?? []), ...own];
    const { createReplyGrader } = await import('./grade-reply.ts');
    return createReplyGrader(asked.question, strictness ?? asked.deck.strictness, wordings);
  }
}

const ESCAPES: readonly Escape[] = ['hint', 'skip', 'give-up', 'pause', 'undo'];

/** By then the prompt is drawn, and hardly a word is typed. */
const UNTIL_DRAWN = 200;

function distinctDecks(plan: readonly Asked[]): readonly Deck[] {
  return [...new Set(plan.map(({ deck }) => deck))];
}
