import type { Reply } from '../../session/asked.ts';
import type { View } from '../view.ts';
import { measure } from '../width.ts';
import type { AnswerField, FieldFrame, Taken } from './answer-field.ts';
import { readKey } from './answer-keys.ts';
import { limitRows, scrollTo } from './answer-screen.ts';
import { createBuffer, insertText, type EditBuffer } from './edit-buffer.ts';
import { findRow, layOutRows, measureColumn, type RowLimit } from './edit-layout.ts';
import type { Key } from './key.ts';
import type { Room } from './scene.ts';

/** Parts the texts of an answer to a text with gaps. */
const BETWEEN = '; ';

/** The gaps of a text, a line each, to be filled in one after another or in any order. */
export class GapsField implements AnswerField {
  readonly heading: string;
  readonly moreKeys: readonly string[];
  readonly blankWarning: string;
  readonly isTyped = true;
  readonly isText = false;
  readonly takesTab: boolean;
  private readonly view: Omit<View, 'width'>;
  private readonly buffers: EditBuffer[];
  private at = 0;
  private top = 0;

  constructor(gaps: number, view: Omit<View, 'width'>, draft: string) {
    const { answer, session } = view.messages;
    const parts = draft.split(/; ?/);
    this.view = view;
    this.buffers = Array.from({ length: gaps }, (_, gap) => createBuffer(parts[gap] ?? ''));
    this.heading = session.yourAnswer();
    this.moreKeys = answer.editingKeys();
    this.blankWarning = answer.emptyGaps();
    this.takesTab = gaps > 1;
  }

  /** Enter at the last gap submits. */
  get keys(): readonly string[] {
    const { answer } = this.view.messages;
    const [next = '', ...others] = this.buffers.length > 1 ? answer.gapKeys() : [];
    const isLast = this.at === this.buffers.length - 1;
    return [isLast ? (answer.typingKeys()[0] ?? '') : next, ...others];
  }

  get reply(): Reply {
    return { kind: 'typed', text: this.text };
  }

  get isBlank(): boolean {
    return this.buffers.every(({ text }) => text.trim() === '');
  }

  get text(): string {
    return this.isBlank ? '' : this.buffers.map(({ text }) => text.trim()).join(BETWEEN);
  }

  set text(text: string) {
    const parts = text.split(/; ?/);
    for (const gap of this.buffers.keys()) this.buffers[gap] = createBuffer(parts[gap] ?? '');
  }

  draw(room: Room): FieldFrame {
    const leads = this.buffers.map((_, gap) => `${gap + 1} │ `);
    const { cells } = limitRows({ columns: room.columns - 2 - String(this.buffers.length).length });
    const limit = { cells, units: cells };
    const blocks = this.buffers.map(({ text }, gap) =>
      drawGap(text, leads[gap] ?? '', limit, this.view),
    );
    const { text, cursor } = this.buffers[this.at] ?? createBuffer();
    const rows = layOutRows(text, limit);
    const row = findRow(rows, cursor);
    const lines = blocks.flat();
    const here = blocks.slice(0, this.at).flat().length + row;
    this.top = scrollTo(here, this.top, lines.length, Math.max(1, room.rows));
    const shown = lines.slice(this.top, this.top + Math.max(1, room.rows));
    const column = measureColumn(text, rows[row] ?? { start: 0, end: 0 }, cursor, cells);
    return {
      lines: shown,
      row: here - this.top,
      column: measure(leads[this.at] ?? '') + column,
      above: this.top,
      below: lines.length - this.top - shown.length,
    };
  }

  takeKey(typed: string | undefined, key: Key, room: Room): Taken {
    const move = this.readMove(key);
    if (move !== null) return this.moveTo(this.at + move);
    const buffer = this.buffers[this.at] ?? createBuffer();
    const outcome = readKey(buffer, typed, key, limitRows(room));
    if (outcome === null) return 'nothing';
    if (outcome.kind === 'ended') return this.isBlank ? 'ended' : 'nothing';
    if (outcome.kind === 'submitted') {
      if (this.at === this.buffers.length - 1) return 'submitted';
      return this.moveTo(this.at + 1);
    }
    const { text } = outcome.buffer;
    // a gap is one line: what would be a new one is the next gap
    if (text.includes('\n')) return this.moveTo(this.at + 1);
    this.buffers[this.at] = outcome.buffer;
    return 'changed';
  }

  /** Lines of a paste go into one gap after another; one that begins with a new line leaves what is filled in. */
  takePaste(text: string): void {
    const isLeft = text.startsWith('\n') && this.buffers[this.at]?.text !== '';
    if (isLeft && this.at < this.buffers.length - 1) this.at += 1;
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    for (const [index, line] of lines.entries()) {
      const isLast = this.at === this.buffers.length - 1;
      if (index > 0 && !isLast) this.at += 1;
      const typed = index > 0 && isLast ? ` ${line}` : line;
      this.buffers[this.at] = insertText(this.buffers[this.at] ?? createBuffer(), typed);
    }
  }

  private readMove({ name, shift, ctrl, meta }: Key): number | null {
    if (ctrl || meta) return null;
    if (name === 'tab') return shift ? -1 : 1;
    return name === 'down' ? 1 : name === 'up' ? -1 : null;
  }

  private moveTo(gap: number): Taken {
    const { length } = this.buffers;
    this.at = (gap + length) % length;
    return 'changed';
  }
}

function drawGap(
  text: string,
  lead: string,
  limit: RowLimit,
  { style }: Omit<View, 'width'>,
): string[] {
  return layOutRows(text, limit).map(({ start, end }, row) => {
    const shown = text.slice(start, end);
    const margin = row === 0 ? lead : `${' '.repeat(lead.length - 2)}│ `;
    return style.quiet(margin) + (measure(shown) > limit.cells ? shown.trimEnd() : shown);
  });
}
