import type { ChoiceQuestion } from '../../deck/deck.ts';
import type { Reply } from '../../session/asked.ts';
import { renderMarkdown } from '../markdown.ts';
import type { View } from '../view.ts';
import type { AnswerField, FieldFrame, Taken } from './answer-field.ts';
import { scrollTo } from './answer-screen.ts';
import type { Key } from './key.ts';
import type { Room } from './scene.ts';

/** So many options have a digit each. */
const DIGITS = 9;

/** An answer by picking: one option of a list, or boxes to tick where several are right. */
export class OptionsField implements AnswerField {
  readonly heading: string;
  readonly keys: readonly string[];
  readonly moreKeys: readonly string[] = [];
  readonly blankWarning: string;
  readonly isTyped = false;
  readonly isText = false;
  readonly takesTab = false;
  private readonly question: ChoiceQuestion;
  /** Positions in `choices`, in the order in which they are shown. */
  private readonly order: readonly number[];
  private readonly view: Omit<View, 'width'>;
  private readonly several: boolean;
  /** Place of the cursor in `order`. */
  private at = 0;
  /** True once the cursor was moved: what it is on is meant then. */
  private isMoved = false;
  private readonly ticked = new Set<number>();
  /** Digits of a number that may have more of them. */
  private digits = '';
  private top = 0;

  constructor(question: ChoiceQuestion, order: readonly number[], view: Omit<View, 'width'>) {
    const { session, answer } = view.messages;
    this.question = question;
    this.order = order;
    this.view = view;
    this.several = question.correct.length > 1;
    this.heading = this.several ? session.pickSeveral() : session.pickOne();
    this.keys = this.several ? answer.pickSeveralKeys() : answer.pickOneKeys();
    this.blankWarning = this.several ? answer.nothingTicked() : answer.nothingPicked();
  }

  get reply(): Reply {
    const places = this.several ? [...this.ticked] : [this.at];
    const picked = places.map((place) => this.order[place] ?? 0);
    return { kind: 'picked', picked: picked.toSorted((one, other) => one - other) };
  }

  /** An Enter too many must not pick the first option of a list that was not looked at yet. */
  get isBlank(): boolean {
    return this.several ? this.ticked.size === 0 : !this.isMoved;
  }

  get text(): string {
    return '';
  }

  set text(_text: string) {
    // nothing can be typed here
  }

  draw(room: Room): FieldFrame {
    const width = room.columns - 1;
    const blocks = this.order.map((_, place) => this.drawOption(place, width));
    const lines = blocks.flat();
    const before = blocks.slice(0, this.at).flat().length;
    const height = Math.max(1, room.rows);
    const end = before + (blocks[this.at]?.length ?? 1) - 1;
    const shownEnd = scrollTo(Math.min(end, before + height - 1), this.top, lines.length, height);
    this.top = scrollTo(before, shownEnd, lines.length, height);
    const shown = lines.slice(this.top, this.top + height);
    const below = lines.length - this.top - shown.length;
    return { lines: shown, row: before - this.top, column: 0, above: this.top, below };
  }

  takeKey(typed: string | undefined, { name, ctrl, meta }: Key): Taken {
    if (name === 'return' || name === 'enter') return 'submitted';
    if (ctrl && name === 'd') return 'ended';
    if (/^\d$/.test(typed ?? '') && !meta) return this.takeDigit(typed ?? '');
    this.digits = '';
    if (name === 'space') return this.tick(this.at);
    const to = MOVES[`${ctrl ? 'C-' : ''}${name ?? ''}`]?.(this.at, this.order.length);
    return to === undefined || meta ? 'nothing' : this.moveTo(to);
  }

  takePaste(): void {
    // there is nothing to paste into
  }

  private takeDigit(digit: string): Taken {
    const last = this.order.length;
    const longer = this.digits + digit;
    this.digits = last > DIGITS && Number(longer) <= last && longer !== '0' ? longer : digit;
    const place = Number(this.digits) - 1;
    if (place < 0 || place >= last) return 'nothing';
    this.moveTo(place);
    return last > DIGITS ? 'changed' : this.tick(place);
  }

  private tick(place: number): Taken {
    this.isMoved = true;
    if (!this.several) return 'changed';
    if (!this.ticked.delete(place)) this.ticked.add(place);
    return 'changed';
  }

  private moveTo(place: number): Taken {
    this.at = Math.min(this.order.length - 1, Math.max(0, place));
    this.isMoved = true;
    return 'changed';
  }

  /** An option with its number; what does not fit on its line goes on below its text, not below the number. */
  private drawOption(place: number, width: number): string[] {
    const { style } = this.view;
    const isHere = place === this.at;
    const box = this.several ? (this.ticked.has(place) ? '[x] ' : '[ ] ') : '';
    const number = `${place + 1}.`.padStart(String(this.order.length).length + 1);
    const indent = 2 + box.length + number.length + 1;
    const page = { width: Math.max(8, width - indent), style };
    const option = this.question.choices[this.order[place] ?? 0] ?? '';
    const [first = '', ...rest] = renderMarkdown(option, page).split('\n');
    const painted = this.ticked.has(place) ? style.strong(box) : box;
    const lead = `${isHere ? style.accent('›') : ' '} ${painted}${number} `;
    return [lead + first, ...rest.map((line) => ' '.repeat(indent) + line)];
  }
}

/** @returns where the cursor goes from a place in a list of so many */
type Move = (at: number, count: number) => number;

const up: Move = (at, count) => (at + count - 1) % count;
const down: Move = (at, count) => (at + 1) % count;
const first: Move = () => 0;
const last: Move = (_at, count) => count - 1;

const MOVES: Readonly<Record<string, Move>> = {
  up,
  down,
  'C-p': up,
  'C-n': down,
  home: first,
  end: last,
  pageup: first,
  pagedown: last,
};
