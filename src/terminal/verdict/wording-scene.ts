import type { Key } from '../answer/key.ts';
import type { Room, Scene, Stage } from '../answer/scene.ts';
import type { Frame } from '../answer/screen-frame.ts';
import { TextField } from '../answer/text-field.ts';
import { fitKeys, fitLines } from '../key-help.ts';
import { stripControls } from '../safe-text.ts';
import type { View } from '../view.ts';
import { wrap } from '../width.ts';
import { holdsWord } from './holds-word.ts';

/** A field for the wording that is to count for a key point: Enter takes it, Esc leaves it. */
export class WordingScene implements Scene<string | null> {
  readonly takesText = true;
  private readonly heading: string;
  private readonly field: TextField;
  private readonly view: Omit<View, 'width'>;
  private stage: Stage<string | null> | null = null;
  /** True after Enter on a wording that could never count, until another key. */
  private isRefused = false;

  /**
   * @param point what the key point asks for
   * @param wording what the field begins with
   */
  constructor(point: string, wording: string, view: Omit<View, 'width'>) {
    this.view = view;
    this.heading = view.messages.verdict.wordingFor(point);
    this.field = new TextField({ ...view, width: 0 }, wording);
  }

  enter(stage: Stage<string | null>): void {
    this.stage = stage;
  }

  draw({ columns, rows }: Room): Frame {
    const { style, messages } = this.view;
    const heading = wrap(this.heading, columns - 1).map((line) => style.accent(line));
    const below = this.isRefused
      ? fitLines(wrap(messages.verdict.noWord(), columns - 1), rows - heading.length - 2)
      : [fitKeys(messages.verdict.wordingKeys(), columns - 1)];
    const room = Math.max(1, rows - heading.length - below.length - 1);
    const field = this.field.draw({ columns, rows: room });
    const row = heading.length + field.row;
    const told = below.map((line) => style.quiet(line));
    return { lines: [...heading, ...field.lines, ...told], row, column: field.column };
  }

  takeKey(typed: string | undefined, key: Key, room: Room): void {
    if (key.name === 'escape') return this.finish(null);
    const taken = this.field.takeKey(typed, key, room);
    const wording = this.readWording();
    this.isRefused = taken === 'submitted' && wording !== null && !holdsWord(wording);
    if (taken === 'submitted' && !this.isRefused) return this.finish(wording);
    if (taken === 'ended') return this.finish(null);
    this.stage?.redraw();
  }

  takePaste(text: string): void {
    this.isRefused = false;
    this.field.takePaste(stripControls(text));
    this.stage?.redraw();
  }

  takeEnd(): void {
    this.finish(null);
  }

  /** A wording is one line; an empty one is none. */
  private readWording(): string | null {
    const wording = this.field.text.replaceAll(/\s+/g, ' ').trim();
    return wording === '' ? null : wording;
  }

  private finish(wording: string | null): void {
    const { stage } = this;
    this.stage = null;
    stage?.finish(wording);
  }
}
