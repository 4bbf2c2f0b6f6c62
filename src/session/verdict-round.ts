import type { Verdict } from '../deck/deck.ts';
import type { KeyPoint } from '../deck/key-point.ts';
import type { AcceptedWording } from '../grading/accepted.ts';
import type { Grade } from '../grading/grade.ts';
import type { Timed } from './asking.ts';
import type { Aids, Asked, Escape, Reply } from './asked.ts';
import { compareQuestions, takesSameReplies, type Edit } from './edit.ts';
import type { ReplyGrader } from './grade-reply.ts';
import { findLastMisses, isWanted, namesOfMissed } from './last-misses.ts';
import type { Judged, Outcome, Prompter, Step } from './prompter.ts';
import type { Recorder } from './recorder.ts';
import { verdictOf, type AnsweredQuestion } from './session-result.ts';

/** What a round needs of its session. */
export interface RoundSurroundings {
  readonly prompter: Prompter;
  readonly recorder: Recorder;
  /** Key points that were missed the last time, in the author's words. */
  readonly missed: readonly string[];
  /** How many answers are wanted yet, as far as is known. */
  readonly left: number;
  /** @returns the grader of a question, with all wordings that count by now */
  readonly createGrader: (asked: Asked) => Promise<ReplyGrader>;
  /** Lets a wording count. */
  readonly accept: (asked: Asked, wording: AcceptedWording) => void;
  /** Asks for a second try. */
  readonly askAgain: (
    asked: Asked,
    aids: Pick<Aids, 'draft' | 'missing' | 'may'>,
  ) => Promise<Timed>;
  /** Null where sheets cannot be edited. */
  readonly edit: Edit | null;
}

/** How a round ends: on to the next question, no further, or back to the same one. */
export type RoundEnd = 'next' | 'ended' | 'undo';

/**
 * Shows a verdict and does what the learner wants then: overrules it, accepts a wording, tries again, mends the sheet.
 */
export class VerdictRound {
  /** As it stands by now. */
  answer: AnsweredQuestion;
  /** Its question is no longer in the sheet. */
  isGone = false;
  private readonly around: RoundSurroundings;

  constructor(answer: AnsweredQuestion, around: RoundSurroundings) {
    this.answer = answer;
    this.around = around;
  }

  async run(): Promise<RoundEnd> {
    const { prompter } = this.around;
    let step = await prompter.showGrade(this.judge());
    for (;;) {
      if (step.kind === 'next' || step.kind === 'ended' || step.kind === 'undo') return step.kind;
      const outcome = await this.take(step);
      if (outcome === 'ended') return 'ended';
      step =
        outcome === null
          ? await prompter.showGrade(this.judge())
          : await prompter.showOutcome(this.judge(), outcome);
    }
  }

  /** @returns null when nothing came of it */
  private async take(step: Exclude<Step, { kind: RoundEnd }>): Promise<Outcome | 'ended' | null> {
    if (step.kind === 'override') return await this.override(step.verdict);
    if (step.kind === 'accept') return await this.accept(step.keyPoint, step.wording);
    if (step.kind === 'try-again') return await this.tryAgain();
    const { edit } = this.around;
    return edit === null ? null : await this.edit(edit);
  }

  private async override(verdict: Verdict): Promise<Outcome> {
    const isOther = verdict !== this.answer.grade.verdict;
    this.answer = { ...this.answer, override: isOther ? verdict : null };
    await this.around.recorder.override(verdict);
    return { kind: 'overridden' };
  }

  /** The answer is graded anew: what it comes to then is the learner's word against viva's first. */
  private async accept(keyPoint: KeyPoint, wording: string): Promise<Outcome> {
    const { recorder, accept } = this.around;
    const { asked } = this.answer;
    accept(asked, { point: keyPoint.text, wording });
    await recorder.accept(asked, keyPoint.text, wording);
    await this.regrade();
    return { kind: 'accepted', keyPoint, wording };
  }

  private async edit(edit: Edit): Promise<Outcome> {
    const { question } = this.answer.asked;
    const edited = await edit(this.answer.asked);
    if (edited.kind === 'failed') return { kind: 'not-edited', error: edited.error };
    const now = edited.find(this.answer.asked);
    this.isGone = now === null;
    if (now !== null) {
      this.answer = { ...this.answer, asked: now };
      if (takesSameReplies(question, now.question)) await this.regrade();
    }
    return { kind: 'edited', change: compareQuestions(question, now?.question ?? null) };
  }

  private async regrade(): Promise<void> {
    const { asked, reply, second, override } = this.answer;
    const grader = await this.around.createGrader(asked);
    const before = verdictOf(this.answer);
    const grade = grader.grade(reply);
    const again = second && {
      ...second,
      grade: grader.grade({ kind: 'typed', text: second.text }),
    };
    this.answer = { ...this.answer, grade, second: again };
    if (override !== null || grade.verdict === before) return;
    await this.around.recorder.override(grade.verdict);
  }

  private async tryAgain(): Promise<Outcome | 'ended' | null> {
    const { askAgain, createGrader, recorder } = this.around;
    const { asked, grade: first, reply } = this.answer;
    const { reply: said, milliseconds } = await askAgain(asked, {
      draft: reply.kind === 'typed' ? reply.text : '',
      missing: namesOfMissed(first.findings).length,
      may: SECOND_TRY_ESCAPES,
    });
    if (said.kind === 'ended') return 'ended';
    if (said.kind !== 'typed') return null;
    const { text } = said;
    const grade = (await createGrader(asked)).grade(said);
    this.answer = { ...this.answer, second: { text, grade } };
    await recorder.secondTry({ text, grade, milliseconds });
    return { kind: 'tried-again', first };
  }

  /** How things stand: after a second try it is that which is shown. */
  private judge(): Judged {
    const { answer } = this;
    const { asked, second } = answer;
    const reply: Reply = second === null ? answer.reply : { kind: 'typed', text: second.text };
    const grade = second?.grade ?? answer.grade;
    const verdict = second === null ? verdictOf(answer) : grade.verdict;
    const { left, missed } = this.around;
    const lastMisses = second === null ? findLastMisses(missed, grade.findings) : [];
    return { asked, reply, grade, verdict, lastMisses, left, may: this.listSteps(reply, grade) };
  }

  private listSteps(reply: Reply, grade: Grade): ReadonlySet<Step['kind']> {
    const { answer } = this;
    const isFirst = answer.second === null;
    const isTyped = reply.kind === 'typed' && reply.text.trim() !== '';
    const may = new Set<Step['kind']>(['next', 'undo']);
    if (isFirst && reply.kind !== 'gave-up') may.add('override');
    if (this.around.edit !== null && !this.isGone) may.add('edit');
    const isOpen = answer.asked.question.kind !== 'choice' && isTyped;
    const hasMissed = grade.findings.some(
      ({ keyPoint, status }) => isWanted(keyPoint) && status !== 'hit',
    );
    if (isOpen && hasMissed) may.add('accept');
    if (isOpen && isFirst && hasMissed && verdictOf(answer) === 'partial') may.add('try-again');
    return may;
  }
}

const SECOND_TRY_ESCAPES: ReadonlySet<Escape> = new Set(['hint', 'pause']);
