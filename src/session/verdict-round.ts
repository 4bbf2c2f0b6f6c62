import type { Verdict } from '../deck/deck.ts';
import type { KeyPoint } from '../deck/key-point.ts';
import type { AcceptedWording } from '../grading/accepted.ts';
import type { Grade } from '../grading/grade.ts';
import type { Asked, Replied, Reply } from './asked.ts';
import type { Edit } from './edit.ts';
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
  /** @returns the grader of a question, with one more accepted wording where there is one */
  readonly createGrader: (asked: Asked, accepted?: AcceptedWording) => Promise<ReplyGrader>;
  /** Asks for a second try. */
  readonly askAgain: (
    asked: Asked,
    draft: string,
    missing: number,
  ) => Promise<Replied & { readonly milliseconds: number }>;
  /** Null where sheets cannot be edited. */
  readonly edit: Edit | null;
}

/** How a round ends: on to the next question, no further, or back to the same one. */
export type RoundEnd = 'next' | 'ended' | 'undo';

/**
 * Shows a verdict and does what the learner wants then: overrules it, accepts a wording, tries again, mends the sheet.
 * @returns the answer as it stands in the end
 */
export async function holdRound(
  answer: AnsweredQuestion,
  around: RoundSurroundings,
): Promise<{ readonly answer: AnsweredQuestion; readonly end: RoundEnd }> {
  const round = new VerdictRound(answer, around);
  return { end: await round.run(), answer: round.answer };
}

class VerdictRound {
  answer: AnsweredQuestion;
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
      step = await prompter.showOutcome(this.judge(), outcome);
    }
  }

  private async take(step: Exclude<Step, { kind: RoundEnd }>): Promise<Outcome | 'ended'> {
    if (step.kind === 'override') return await this.override(step.verdict);
    if (step.kind === 'accept') return await this.accept(step.keyPoint, step.wording);
    if (step.kind === 'edit') return await this.edit();
    return await this.tryAgain();
  }

  private async override(verdict: Verdict): Promise<Outcome> {
    this.answer = { ...this.answer, override: verdict };
    await this.around.recorder.override(verdict);
    return { kind: 'overridden' };
  }

  /** The answer is graded anew: what it comes to then is the learner's word against viva's first. */
  private async accept(keyPoint: KeyPoint, wording: string): Promise<Outcome> {
    const { recorder, createGrader } = this.around;
    const { asked } = this.answer;
    await recorder.accept(asked, keyPoint.text, wording);
    await this.regrade(await createGrader(asked, { point: keyPoint.text, wording }));
    return { kind: 'accepted', keyPoint, wording };
  }

  private async edit(): Promise<Outcome> {
    const { edit, recorder, createGrader } = this.around;
    const { asked } = this.answer;
    if (edit === null) return { kind: 'edited', change: 'same' };
    const edited = await edit(asked);
    if (edited.kind === 'failed') return { kind: 'not-edited', error: edited.error };
    if (edited.kind !== 'changed') return { kind: 'edited', change: edited.kind };
    const { now } = edited;
    if (now.question.id !== asked.question.id) await recorder.relink(asked, now);
    this.answer = { ...this.answer, asked: now };
    await this.regrade(await createGrader(now));
    return { kind: 'edited', change: 'changed' };
  }

  private async regrade(grader: ReplyGrader): Promise<void> {
    const { reply, second } = this.answer;
    const before = verdictOf(this.answer);
    const grade = grader.grade(reply);
    const again =
      second === null
        ? null
        : { ...second, grade: grader.grade({ kind: 'typed', text: second.text }) };
    this.answer = { ...this.answer, grade, second: again };
    if (this.answer.override !== null || grade.verdict === before) return;
    await this.around.recorder.override(grade.verdict);
  }

  private async tryAgain(): Promise<Outcome | 'ended'> {
    const { askAgain, createGrader, recorder } = this.around;
    const { asked, grade: first, reply } = this.answer;
    const draft = reply.kind === 'typed' ? reply.text : '';
    const replied = await askAgain(asked, draft, namesOfMissed(first.findings).length);
    if (replied.reply.kind === 'ended') return 'ended';
    const text = replied.reply.kind === 'typed' ? replied.reply.text : draft;
    const grade = (await createGrader(asked)).grade({ kind: 'typed', text });
    this.answer = { ...this.answer, second: { text, grade } };
    await recorder.secondTry({ text, grade, milliseconds: replied.milliseconds });
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
    if (this.around.edit !== null) may.add('edit');
    const isOpen = answer.asked.question.kind !== 'choice' && isTyped;
    const hasMissed = grade.findings.some(
      ({ keyPoint, status }) => isWanted(keyPoint) && status !== 'hit',
    );
    if (isOpen && hasMissed) may.add('accept');
    if (isOpen && isFirst && hasMissed && verdictOf(answer) === 'partial') may.add('try-again');
    return may;
  }
}
