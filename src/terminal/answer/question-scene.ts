import type { Aids, Refusal, Replied, Reply } from '../../session/asked.ts';
import { stripControls } from '../safe-text.ts';
import type { View } from '../view.ts';
import type { AnswerField } from './answer-field.ts';
import { LEAVINGS, listCommands, type Command } from './commands.ts';
import { GivenHints } from './given-hints.ts';
import type { Key } from './key.ts';
import { QuestionClock } from './question-clock.ts';
import { endsPause, readMeaning } from './question-keys.ts';
import { QuestionMark } from './question-mark.ts';
import { drawQuestion, labelCommands, type Mode } from './question-screen.ts';
import type { Room, Scene, Stage } from './scene.ts';
import type { Frame } from './screen-frame.ts';

/** How the prompt of a question ends: with a reply, or for a while, because the answer goes to an editor. */
export type QuestionEnd =
  { readonly kind: 'replied'; readonly replied: Replied } | { readonly kind: 'editor' };

export interface QuestionSceneSettings {
  readonly field: AnswerField;
  readonly aids: Aids;
  /** The width is asked for anew for each drawing. */
  readonly view: Omit<View, 'width'>;
  /** How many lines the question takes above the prompt: it is to stay in sight, unless it fills half the screen. */
  readonly above: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The prompt of a question: where it is answered, and what can be done besides. */
export class QuestionScene implements Scene<QuestionEnd> {
  readonly field: AnswerField;
  readonly tick: (() => void) | undefined;
  private readonly settings: QuestionSceneSettings;
  private stage: Stage<QuestionEnd> | null = null;
  private mode: Mode = 'answering';
  private readonly questionMark: QuestionMark;
  /** Told once, instead of the keys. */
  private note: string | null = null;
  /** True after Enter on an empty answer: a second one submits it. */
  private isWarned = false;
  /** The command that costs what is typed, and was asked about. */
  private asked: Command | null = null;
  private readonly hints: GivenHints;
  private readonly clock: QuestionClock;
  /** What the clock showed last. */
  private shownTime: string | null = null;

  constructor(settings: QuestionSceneSettings) {
    this.settings = settings;
    this.field = settings.field;
    this.questionMark = new QuestionMark(settings.field);
    this.hints = new GivenHints(settings.aids.hint);
    this.clock = new QuestionClock(settings.aids, settings.now);
    this.tick = this.clock.isRunning ? () => this.readClock() : undefined;
  }

  get takesText(): boolean {
    const { field, mode } = this;
    return field.isTyped && mode !== 'menu' && mode !== 'paused';
  }

  enter(stage: Stage<QuestionEnd>): void {
    this.stage = stage;
    this.mode = 'answering';
    this.readClock();
  }

  draw({ columns, rows }: Room): Frame {
    const { field, mode, note, hints, clock, settings } = this;
    const { view, aids } = settings;
    const commands = this.listCommands();
    const { missing } = aids;
    const shown = { field, mode, note, hints: hints.steps, clock, commands, missing };
    const above = Math.min(settings.above, Math.floor(rows / 2));
    return drawQuestion(shown, { columns, rows: rows - above }, { ...view, width: columns });
  }

  takeKey(typed: string | undefined, key: Key, room: Room): void {
    if (this.stage === null) return;
    const { asked } = this;
    this.note = null;
    if (this.mode === 'paused') this.takePausedKey(typed, key);
    else if (!this.takeModeKey(typed, key)) this.takeAnswerKey(typed, key, room);
    if (this.asked === asked) this.asked = null;
    this.stage?.redraw();
  }

  takePaste(text: string): void {
    if (this.mode === 'paused') return;
    this.questionMark.drop();
    this.note = null;
    this.mode = 'answering';
    this.isWarned = false;
    this.field.takePaste(stripControls(text));
    this.stage?.redraw();
  }

  takeEnd(): void {
    this.refuse({ kind: 'ended' });
  }

  /** Tells something below the answer until a key is pressed. */
  say(note: string): void {
    this.note = note;
  }

  /** @returns true when the key was none for the answer */
  private takeModeKey(typed: string | undefined, key: Key): boolean {
    const { mode, field, questionMark } = this;
    const meaning = readMeaning(typed, key, { mode, field, commands: this.listCommands() });
    if (meaning.kind === 'answer') {
      if (!questionMark.settle(typed, key)) return false;
      this.mode = 'answering';
      return true;
    }
    if (meaning.kind !== 'nothing') questionMark.drop();
    if (meaning.kind === 'command') this.run(meaning.command);
    if (meaning.kind === 'keys') this.mode = mode === 'keys' ? 'answering' : 'keys';
    if (meaning.kind === 'menu') this.mode = mode === 'answering' ? 'menu' : 'answering';
    return true;
  }

  private takeAnswerKey(typed: string | undefined, key: Key, room: Room): void {
    const { field } = this;
    const isFree = field.isBlank || !field.isTyped;
    const callsForKeys = typed === '?' && isFree && this.mode === 'answering';
    this.mode = 'answering';
    const taken = field.takeKey(typed, key, room);
    if (callsForKeys) {
      this.questionMark.call();
      this.mode = 'keys';
    } else if (taken === 'submitted') this.submit();
    else if (taken === 'ended') this.refuse({ kind: 'ended' });
    else if (taken === 'changed') this.isWarned = false;
  }

  /** An empty answer is asked about first: Enter pressed once too often must not cost a question. */
  private submit(): void {
    const { field, settings } = this;
    if (field.isBlank && !this.isWarned) {
      this.isWarned = true;
      this.note = this.clock.isRunning
        ? settings.view.messages.exam.blankPasses()
        : field.blankWarning;
    } else this.reply(field.reply, false);
  }

  private run(command: Command): void {
    const isTyped = this.field.isTyped && !this.field.isBlank;
    if (isTyped && command in LEAVINGS && this.asked !== command) return this.askAbout(command);
    this.mode = 'answering';
    if (command === 'hint') void this.fetchHint();
    else if (command === 'pause') this.pause();
    else if (command === 'editor') this.finish({ kind: 'editor' });
    else this.reply({ kind: LEAVINGS[command] }, false);
  }

  /** A letter pressed by habit must not cost an answer. */
  private askAbout(command: Command): void {
    const { messages } = this.settings.view;
    this.asked = command;
    this.mode = 'menu';
    this.note = messages.answer.losesDraft(labelCommands(this.clock, messages)[command]);
  }

  private listCommands(): readonly Command[] {
    return listCommands(this.settings.aids.may, this.field.isText);
  }

  private async fetchHint(): Promise<void> {
    const outcome = await this.hints.ask(this.field.text);
    const { answer } = this.settings.view.messages;
    if (outcome === 'none') this.note = answer.noHint();
    if (outcome === 'no-more') this.note = answer.noMoreHints();
    this.stage?.redraw();
  }

  private pause(): void {
    this.mode = 'paused';
    this.clock.stop();
  }

  private takePausedKey(typed: string | undefined, key: Key): void {
    if (key.ctrl && key.name === 'd') return this.refuse({ kind: 'ended' });
    if (endsPause(typed, key)) this.endPause();
  }

  private endPause(): void {
    this.clock.goOn();
    this.mode = 'answering';
  }

  private readClock(): void {
    const { field, clock } = this;
    if (this.stage === null) return;
    if (clock.isUp) return this.reply(field.isBlank ? { kind: 'skipped' } : field.reply, true);
    const time = clock.read();
    if (time === this.shownTime) return;
    this.shownTime = time;
    this.stage.redraw();
  }

  private refuse(refusal: Refusal): void {
    this.reply(refusal, false);
  }

  private reply(reply: Reply | Refusal, timeUp: boolean): void {
    this.endPause();
    const { hints } = this;
    const { paused } = this.clock;
    this.finish({ kind: 'replied', replied: { reply, hints: hints.steps.length, paused, timeUp } });
  }

  private finish(end: QuestionEnd): void {
    const { stage } = this;
    this.stage = null;
    stage?.finish(end);
  }
}
