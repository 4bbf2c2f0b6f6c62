import type { Aids, Asked, Replied } from '../session/asked.ts';
import type { Notice } from '../session/notice.ts';
import type {
  BrokenOff,
  Judged,
  Outcome,
  Prompter,
  SessionOutline,
  Step,
} from '../session/prompter.ts';
import type { SessionResult } from '../session/session-result.ts';
import { renderNotice } from './notice-view.ts';
import { askByLine } from './plain/ask-by-line.ts';
import { isAboutVerdict, parseCommand, type PlainCommand } from './plain/command.ts';
import type { Conversation } from './plain/conversation.ts';
import { renderPlainGrade, renderPlainOutcome } from './plain/plain-grade.ts';
import { renderHelp } from './plain/plain-help.ts';
import { renderPlainGreeting, renderPlainScoreCard } from './plain/plain-score-card.ts';
import { findStep, listSteps } from './plain/verdict-steps.ts';
import type { View } from './view.ts';
import { wrap } from './width.ts';

/** Answers that decline, in either language, on either layout of the keyboard. */
const NO: ReadonlySet<string> = new Set(['n', 'no', 'т', 'н', 'нет']);
/** So long, in milliseconds, a script has for a word on the last verdict: after it no question waits for a line. */
const LAST_WORD = 300;

/**
 * A Prompter by lines, for no terminal and for readers that a screen is read out to: one answer per line, everything
 * shown as plain lines that are never redrawn. The end of the input ends the session.
 */
export function createLinePrompter(conversation: Conversation, view: View): Prompter {
  return new LinePrompter(conversation, view);
}

class LinePrompter implements Prompter {
  private readonly conversation: Conversation;
  private readonly view: View;
  private withTitle = false;
  /** A word on the verdict before that came when the next question was out already. */
  private late: PlainCommand | null = null;

  constructor(conversation: Conversation, view: View) {
    this.conversation = conversation;
    this.view = view;
  }

  async offerResume({ left, total }: BrokenOff): Promise<boolean> {
    const { offerResume, resumeAnswers } = this.view.messages.study;
    const hearing = this.conversation.hear();
    this.say(`${offerResume(left, total)} ${resumeAnswers()}`);
    const heard = await hearing;
    return !(heard.kind === 'line' && NO.has(heard.line.trim().toLowerCase()));
  }

  async begin(outline: SessionOutline): Promise<void> {
    this.withTitle = outline.decks.length > 1;
    this.conversation.say(`${renderPlainGreeting(outline, this.view)}\n`);
    await Promise.resolve();
  }

  async tell(notice: Notice): Promise<void> {
    this.conversation.say(`${renderNotice(notice, this.view)}\n`);
    await Promise.resolve();
  }

  async ask(asked: Asked, aids: Aids): Promise<Replied> {
    const { view, withTitle } = this;
    const keep = (command: PlainCommand): void => {
      this.late = command;
    };
    return await askByLine(asked, aids, this.conversation, { view, withTitle, keep });
  }

  async showGrade(judged: Judged): Promise<Step> {
    if (this.late === null) {
      const echoes = !this.conversation.isAttended;
      this.conversation.say(`\n${renderPlainGrade(judged, echoes, this.view)}\n`);
    }
    return await this.chooseStep(judged);
  }

  async showOutcome(judged: Judged, outcome: Outcome): Promise<Step> {
    this.conversation.say(`${renderPlainOutcome(judged, outcome, this.view)}\n`);
    return await this.chooseStep(judged);
  }

  async showUndone(): Promise<void> {
    this.say(`${this.view.messages.plain.undone()}\n`);
    await Promise.resolve();
  }

  async finish(result: SessionResult): Promise<void> {
    const gap = result.end === 'finished' ? '' : '\n';
    this.conversation.say(gap + renderPlainScoreCard(result, this.view));
    await Promise.resolve();
  }

  private say(text: string): void {
    this.conversation.say(wrap(text, this.view.width).join('\n'));
  }

  /** A script is not waited for: a line that is no word on the verdict belongs to the next question. */
  private async chooseStep(judged: Judged): Promise<Step> {
    for (;;) {
      const command = await this.hearCommand(judged);
      if (typeof command === 'string') return { kind: command };
      if (command.name === 'help') {
        this.conversation.say(renderHelp(listSteps(judged), this.view));
        continue;
      }
      const meant = findStep(command, judged, this.view);
      if (meant.kind === 'step') return meant.step;
      this.say(`${meant.text}\n`);
    }
  }

  private async hearCommand(judged: Judged): Promise<PlainCommand | 'next' | 'ended'> {
    const { late } = this;
    this.late = null;
    if (late !== null) return late;
    return this.conversation.isAttended
      ? await this.hearPerson(judged)
      : await this.hearScript(judged);
  }

  private async hearPerson({ left }: Judged): Promise<PlainCommand | 'next' | 'ended'> {
    const { plain } = this.view.messages;
    // heard before anything is said: a Ctrl-C on seeing it must find someone who listens
    let hearing = this.conversation.hear();
    this.say(plain.inviteNext(left === 0));
    for (;;) {
      const heard = await hearing;
      if (heard.kind !== 'line') return 'ended';
      if (heard.line.trim() === '') return 'next';
      const command = parseCommand(heard.line, true);
      if (command !== null) return command;
      hearing = this.conversation.hear();
      this.say(plain.notACommand());
    }
  }

  private async hearScript({ left }: Judged): Promise<PlainCommand | 'next'> {
    const { conversation } = this;
    if (left === 0 && conversation.overhear() === null) await conversation.listen(LAST_WORD);
    const heard = conversation.overhear();
    if (heard?.kind !== 'line') return 'next';
    const command = parseCommand(heard.line, false);
    if (command === null) return 'next';
    if (!isAboutVerdict(command.name) && command.name !== 'undo') return 'next';
    await conversation.hear();
    return command;
  }
}
