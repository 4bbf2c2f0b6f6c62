import type {
  BrokenOffExam,
  ExamOutline,
  ExamPrompter,
  ExamStanding,
  HandInReason,
} from '../../session/exam/exam-prompter.ts';
import type { ExamResult } from '../../session/exam/exam-result.ts';
import type { Aids, Asked, Replied } from '../../session/asked.ts';
import type { Notice } from '../../session/notice.ts';
import { createLinePrompter } from '../line-prompter.ts';
import type { Conversation } from '../plain/conversation.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import { wrap } from '../width.ts';
import { renderOutline } from './outline-view.ts';
import { renderPlainItem, renderPlainResult } from './plain-result.ts';

/** Answers that consent or decline, in either language, on either layout of the keyboard. */
const YES: ReadonlySet<string> = new Set(['y', 'yes', 'н', 'д', 'да']);
const NO: ReadonlySet<string> = new Set(['n', 'no', 'т', 'нет']);

/** Somebody who is examined by lines; a script is not waited for, and hands in where its lines end. */
export function createLineExaminee(conversation: Conversation, view: View): ExamPrompter {
  return new LineExaminee(conversation, view);
}

class LineExaminee implements ExamPrompter {
  private readonly conversation: Conversation;
  private readonly view: View;
  private readonly prompter: ReturnType<typeof createLinePrompter>;

  constructor(conversation: Conversation, view: View) {
    this.conversation = conversation;
    this.view = view;
    this.prompter = createLinePrompter(conversation, view);
  }

  async offerExam({ left, total, timeLeft }: BrokenOffExam): Promise<boolean> {
    const { exam } = this.view.messages;
    const time = timeLeft === null ? null : this.tellTime(timeLeft);
    this.say(`${exam.offer(left, total, time)} ${exam.offerAnswers()}`);
    const heard = await this.conversation.hear();
    return !(heard.kind === 'line' && NO.has(heard.line.trim().toLowerCase()));
  }

  async beginExam(outline: ExamOutline): Promise<void> {
    const { exam } = this.view.messages;
    this.conversation.say(`${renderOutline(outline, exam.lineRules(), this.view)}\n`);
    if (!this.conversation.isAttended) return;
    this.say(exam.start());
    await this.conversation.hear();
  }

  async tell(notice: Notice): Promise<void> {
    await this.prompter.tell(notice);
  }

  /** Where there is a limit, the time left is told with the question. */
  async announce({ timeLeft, elapsed }: ExamStanding): Promise<void> {
    const { exam } = this.view.messages;
    if (timeLeft === null && elapsed >= 1000) this.say(exam.timeSoFar(this.tellTime(elapsed)));
    await Promise.resolve();
  }

  async ask(asked: Asked, aids: Aids): Promise<Replied> {
    const replied = await this.prompter.ask(asked, aids);
    this.conversation.say('');
    return replied;
  }

  async confirmHandIn({ left }: ExamStanding, reason: HandInReason): Promise<boolean> {
    if (!this.conversation.isAttended) return reason === 'wanted';
    const { exam } = this.view.messages;
    this.say(`${exam.handIn(reason, left)} ${exam.handInAnswers()}`);
    const heard = await this.conversation.hear();
    return heard.kind !== 'line' || YES.has(heard.line.trim().toLowerCase());
  }

  async breakOff({ left, timeLeft }: BrokenOffExam): Promise<void> {
    const time = timeLeft === null ? null : this.tellTime(timeLeft);
    this.say(`\n${this.view.messages.exam.brokenOff(left, time)}`);
    await Promise.resolve();
  }

  async showResult(result: ExamResult, files: readonly string[]): Promise<void> {
    const { conversation, view } = this;
    conversation.say(`${renderPlainResult(result, files.map(makeSafeLine), view)}\n`);
    for (const item of result.items) conversation.say(`${renderPlainItem(item, view)}\n`);
    await Promise.resolve();
  }

  private say(text: string): void {
    this.conversation.say(wrap(text, this.view.width).join('\n'));
  }

  private tellTime(milliseconds: number): string {
    return this.view.messages.plain.duration(milliseconds);
  }
}
