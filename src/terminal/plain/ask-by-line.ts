import type { ChoiceQuestion } from '../../deck/deck.ts';
import type { Aids, Asked, Refusal, Replied, Reply } from '../../session/asked.ts';
import { readOptionAnswer } from '../option-answer.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import { truncate, wrap } from '../width.ts';
import {
  isAboutVerdict,
  isEnd,
  parseCommand,
  SPELLINGS,
  unescapeLine,
  type AskCommand,
  type PlainCommand,
} from './command.ts';
import type { Conversation, Heard } from './conversation.ts';
import { isAllowed, listAllowed } from './allowed.ts';
import { renderHelp } from './plain-help.ts';
import { renderHint, renderInvitation } from './plain-question.ts';

/** So often may a person mistype an option. A line of a script is taken as it is, or the answers would shift. */
const TRIES = 3;
/** So much of what was mistyped is repeated. */
const SHOWN_CELLS = 40;

/** How a question is shown. */
export interface LineAskSettings {
  readonly view: View;
  /** Whether the deck is named with each question. */
  readonly withTitle: boolean;
  /** Takes a command about the verdict before; it is carried out when that verdict is shown again. */
  readonly keep: (command: PlainCommand) => void;
}

/**
 * Asks a question by lines: one line is one answer, unless it is a command (see command.ts). A command that cannot be
 * used here is told so, and the next line is heard.
 */
export async function askByLine(
  asked: Asked,
  aids: Aids,
  conversation: Conversation,
  settings: LineAskSettings,
): Promise<Replied> {
  return await new LineAsk(asked, aids, conversation, settings).run();
}

type Answered = Reply | Refusal;

class LineAsk {
  private readonly asked: Asked;
  private readonly aids: Aids;
  private readonly conversation: Conversation;
  private readonly settings: LineAskSettings;
  private hints = 0;
  private paused = 0;
  /** When the pause began that lasts; null without one. */
  private pausedAt: number | null = null;
  private tries = 0;
  private isUp = false;

  constructor(asked: Asked, aids: Aids, conversation: Conversation, settings: LineAskSettings) {
    this.asked = asked;
    this.aids = aids;
    this.conversation = conversation;
    this.settings = settings;
  }

  async run(): Promise<Replied> {
    const { deadline } = this.aids;
    // heard before anything is shown: a Ctrl-C on seeing the question must find someone who listens
    let heard = this.conversation.hear(deadline);
    this.show();
    for (;;) {
      const reply = await this.take(await heard);
      if (this.isUp) this.say(this.view.messages.plain.timeUp());
      if (reply !== null) {
        return { reply, hints: this.hints, paused: this.paused, timeUp: this.isUp };
      }
      heard = this.conversation.hear(deadline);
    }
  }

  private get view(): View {
    return this.settings.view;
  }

  private say(text: string): void {
    this.conversation.say(wrap(text, this.view.width).join('\n'));
  }

  private show(): void {
    const { asked, aids, conversation, view } = this;
    const { withTitle } = this.settings;
    const left = aids.deadline === null ? null : aids.deadline - conversation.now();
    const invites = conversation.isAttended;
    conversation.say(renderInvitation(asked, aids, { withTitle, left, invites }, view));
  }

  /** @returns what the line comes to; null where another one is needed */
  private async take(heard: Heard): Promise<Answered | null> {
    if (heard.kind === 'time-up') return this.endTime([]);
    if (heard.kind === 'ended') return { kind: 'ended' };
    const { line } = heard;
    if (this.endPause() && line.trim() === '') return null;
    const command = parseCommand(line, this.conversation.isAttended);
    return command === null ? this.takeAnswer(unescapeLine(line)) : await this.obey(command);
  }

  private takeAnswer(line: string): Answered | null {
    const { question } = this.asked;
    if (question.kind === 'choice') return this.takeOptions(question, line);
    const { draft } = this.aids;
    return { kind: 'typed', text: draft === '' ? line : `${draft}\n${line}` };
  }

  private takeOptions(question: ChoiceQuestion, line: string): Answered | null {
    const { order } = this.asked;
    const picked = readPicked(line, question, order);
    if (picked !== null) return { kind: 'picked', picked };
    const { notAnOption } = this.view.messages.session;
    this.say(notAnOption(truncate(makeSafeLine(line), SHOWN_CELLS), order.length));
    this.tries += 1;
    if (this.tries < (this.conversation.isAttended ? TRIES : 1)) return null;
    return { kind: 'typed', text: line };
  }

  private async obey(command: PlainCommand): Promise<Answered | null> {
    const { name } = command;
    if (!isAllowed(name, this.aids.may)) {
      this.say(this.view.messages.plain.notNow(SPELLINGS[name][this.view.messages.language]));
      return null;
    }
    if (isAboutVerdict(name)) {
      this.settings.keep(command);
      return { kind: 'back' };
    }
    return await this.carryOut(name);
  }

  private async carryOut(name: AskCommand): Promise<Answered | null> {
    const { plain } = this.view.messages;
    if (name === 'hint') return await this.giveHint();
    if (name === 'begin') return await this.takeLines();
    if (name === 'pause') {
      this.pausedAt = this.conversation.now();
      this.say(plain.paused());
    } else if (name === 'help') {
      this.conversation.say(renderHelp(listAllowed(this.aids.may), this.view));
    } else return { kind: REFUSALS[name] };
    return null;
  }

  private async giveHint(): Promise<null> {
    const hint = await this.aids.hint(this.aids.draft);
    if (hint !== null) this.hints += 1;
    this.conversation.say(`\n${renderHint(hint, this.hints, this.view)}\n`);
    return null;
  }

  /** An answer of several lines: up to `:end`, or as far as it goes when the input or the time ends. */
  private async takeLines(): Promise<Answered | null> {
    if (this.conversation.isAttended) this.say(this.view.messages.plain.beginLines());
    const lines: string[] = [];
    for (;;) {
      const heard = await this.conversation.hear(this.aids.deadline);
      if (heard.kind === 'time-up') return this.endTime(lines);
      if (heard.kind === 'ended' || isEnd(heard.line)) return this.takeAnswer(lines.join('\n'));
      lines.push(unescapeLine(heard.line));
    }
  }

  /** What was typed by then is the answer. */
  private endTime(lines: readonly string[]): Answered {
    this.isUp = true;
    const text = lines.join('\n');
    return text.trim() === '' ? { kind: 'skipped' } : { kind: 'typed', text };
  }

  /** @returns whether there was a pause, which is over now */
  private endPause(): boolean {
    if (this.pausedAt === null) return false;
    const lasted = Math.max(0, this.conversation.now() - this.pausedAt);
    this.pausedAt = null;
    this.paused += lasted;
    const { plain } = this.view.messages;
    this.say(plain.goesOn(plain.duration(lasted)));
    return true;
  }
}

const REFUSALS = { skip: 'skipped', answer: 'gave-up', undo: 'undo', quit: 'ended' } as const;

/** @returns the positions that a line names, rising; null where it names no option */
function readPicked(
  line: string,
  { choices, correct }: ChoiceQuestion,
  order: readonly number[],
): number[] | null {
  const shown = order.map((position) => choices[position] ?? '');
  const places = readOptionAnswer(line, shown, correct.length > 1);
  if (places === null) return null;
  return places.map((place) => order[place] ?? 0).toSorted((one, other) => one - other);
}
