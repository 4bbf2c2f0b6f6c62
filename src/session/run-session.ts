import type { Deck } from '../deck/deck.ts';
import { Asking, listEscapes, type AskSurroundings, type Timed } from './asking.ts';
import type { Asked, Reply } from './asked.ts';
import type { Edit, Edited } from './edit.ts';
import { followSheet } from './follow-sheet.ts';
import type { ReplyGrader } from './grade-reply.ts';
import { namesOfMissed } from './last-misses.ts';
import { StopError, type SessionOutline } from './prompter.ts';
import { Recollections, type Recollection } from './recollections.ts';
import type { Recorder } from './recorder.ts';
import type { SessionQueue } from './session-queue.ts';
import { verdictOf, type AnsweredQuestion, type SessionResult } from './session-result.ts';
import { VerdictRound, type RoundEnd } from './verdict-round.ts';

/** What a session needs from outside. */
export interface SessionSurroundings extends AskSurroundings {
  readonly recorder: Recorder;
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
  /** What was known of the question before. */
  readonly before: Recollection | null;
}

class Session {
  private readonly queue: SessionQueue;
  private readonly around: SessionSurroundings;
  private readonly known: Recollections;
  private readonly asking: Asking;
  private done: Done[] = [];

  constructor(queue: SessionQueue, around: SessionSurroundings) {
    this.queue = queue;
    this.around = around;
    this.known = new Recollections(around.recall);
    this.asking = new Asking(around, this.known);
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
        if ((await this.askOne(asked)) === 'ended') return 'ended';
      }
      return 'finished';
    } catch (error) {
      if (error instanceof StopError) return 'stopped';
      throw error;
    }
  }

  private async askOne(asked: Asked): Promise<RoundEnd> {
    const grader = this.asking.loadGrader(asked);
    const may = listEscapes(asked, this.done.length > 0);
    const { reply, ...rest } = await this.asking.ask(asked, grader, {
      draft: '',
      missing: null,
      may,
    });
    if (reply.kind === 'ended') return 'ended';
    if (reply.kind === 'skipped') this.queue.skip(asked);
    else if (reply.kind === 'undo' || reply.kind === 'back') {
      this.queue.putBack(asked);
      if (reply.kind === 'back') return await this.reopen();
      await this.undo();
    } else return await this.take({ ...rest, asked, reply }, await grader);
    return 'next';
  }

  /** Grades, keeps, shows: what is shown is kept already. */
  private async take(
    { asked, reply, hints, milliseconds }: { asked: Asked; reply: Reply } & Omit<Timed, 'reply'>,
    grader: ReplyGrader,
  ): Promise<RoundEnd> {
    const grade = grader.grade(reply);
    const answer = { asked, reply, grade, override: null, milliseconds, hints, second: null };
    this.done.push({ answer, before: this.known.find(asked) });
    this.known.note(asked, namesOfMissed(grade.findings));
    await this.around.recorder.review(answer);
    return await this.showLast();
  }

  /** Shows the last verdict and does what the learner wants then, which counts as if done at once. */
  private async showLast(): Promise<RoundEnd> {
    const last = this.done.pop();
    if (last === undefined) return 'next';
    const { known, queue } = this;
    const round = this.createRound(last);
    let end: RoundEnd;
    try {
      end = await round.run();
    } finally {
      // also when Ctrl-C ends it: what was said of the verdict is kept already
      this.done.push({ ...last, answer: round.answer });
    }
    const { asked, grade } = round.answer;
    known.note(asked, namesOfMissed(grade.findings));
    if (!round.isGone) queue.settle(asked, verdictOf(round.answer));
    if (end === 'undo') await this.undo();
    // whoever ends a session at its last verdict has finished it
    return end === 'ended' && queue.length === 0 ? 'next' : end;
  }

  private createRound({ answer, before }: Done): VerdictRound {
    const { prompter, recorder, edit } = this.around;
    const { asking } = this;
    return new VerdictRound(answer, {
      prompter,
      recorder,
      missed: before?.missed ?? [],
      left: this.queue.length,
      createGrader: (asked) => asking.loadGrader(asked),
      accept: (asked, wording) => this.known.accept(asked, wording),
      askAgain: (asked, aids) => asking.ask(asked, asking.loadGrader(asked), aids),
      edit: edit === null ? null : (asked) => this.edit(asked, edit),
    });
  }

  /** Back to the last verdict from the question after it. */
  private async reopen(): Promise<RoundEnd> {
    const last = this.done.at(-1);
    if (last === undefined) return 'next';
    // what the verdict led to is taken back until it stands again
    this.queue.unsettle(last.answer.asked);
    this.queue.take();
    return await this.showLast();
  }

  /** Takes the last answer back with all that was said of it; its question is the next one then. */
  private async undo(): Promise<void> {
    const last = this.done.pop();
    if (last === undefined) return;
    const { asked } = last.answer;
    this.queue.unsettle(asked);
    this.known.set(asked, last.before);
    await this.around.recorder.undo();
    await this.around.prompter.showUndone(asked);
  }

  /** Lets the learner edit a question's sheet; all of its questions that are still here follow what became of them. */
  private async edit(asked: Asked, edit: Edit): Promise<Edited> {
    const edited = await edit(asked);
    if (edited.kind === 'failed') return edited;
    const { known, queue } = this;
    await followSheet(edited.find, { asked, queue, known, recorder: this.around.recorder });
    this.done = this.done.map((done) => followDone(done, edited.find));
    return edited;
  }
}

function followDone(done: Done, find: (asked: Asked) => Asked | null): Done {
  const asked = find(done.answer.asked);
  return asked === null ? done : { ...done, answer: { ...done.answer, asked } };
}

function distinctDecks(plan: readonly Asked[]): readonly Deck[] {
  return [...new Set(plan.map(({ deck }) => deck))];
}
