import type { Key } from '../answer/key.ts';
import type { Room, Scene, Stage } from '../answer/scene.ts';
import type { Frame } from '../answer/screen-frame.ts';
import { fitKeys, fitLines, wrapKeys } from '../key-help.ts';
import type { View } from '../view.ts';
import { readVerdictKey, type VerdictKey } from './verdict-keys.ts';

/** The line below a verdict: it waits for one of its keys, and tells all of them when asked. */
export class VerdictScene implements Scene<VerdictKey> {
  readonly takesText = false;
  private readonly keys: readonly VerdictKey[];
  private readonly isLast: boolean;
  private readonly view: Omit<View, 'width'>;
  private stage: Stage<VerdictKey> | null = null;
  private areAllShown = false;

  /**
   * @param keys those that do something now
   * @param isLast whether the results come next
   */
  constructor(keys: readonly VerdictKey[], isLast: boolean, view: Omit<View, 'width'>) {
    this.keys = keys;
    this.isLast = isLast;
    this.view = view;
  }

  enter(stage: Stage<VerdictKey>): void {
    this.stage = stage;
  }

  draw({ columns, rows }: Room): Frame {
    const { style, messages } = this.view;
    const told = this.keys.map((key) => this.describe(key));
    const lines = this.areAllShown
      ? fitLines(wrapKeys([...told, messages.verdict.stopKey()], columns - 1), rows - 1)
      : [fitKeys(told, columns - 1, messages.verdict.keys.keys)];
    return { lines: lines.map((line) => style.quiet(line)), row: lines.length - 1, column: 0 };
  }

  takeKey(typed: string | undefined, key: Key): void {
    const meant = readVerdictKey(typed, key);
    if (meant === 'keys') {
      this.areAllShown = !this.areAllShown;
      this.stage?.redraw();
    } else if (meant !== null && this.keys.includes(meant)) {
      this.finish(meant);
    }
  }

  takePaste(): void {
    // a paste that came too late is no key
  }

  takeEnd(): void {
    this.finish('quit');
  }

  private describe(key: VerdictKey): string {
    const { verdict } = this.view.messages;
    return key === 'next' && this.isLast ? verdict.resultsKey() : verdict.keys[key];
  }

  private finish(key: VerdictKey): void {
    const { stage } = this;
    this.stage = null;
    stage?.finish(key);
  }
}
