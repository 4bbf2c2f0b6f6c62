import type { Reply } from '../../session/asked.ts';
import type { View } from '../view.ts';
import type { AnswerField, FieldFrame, Taken } from './answer-field.ts';
import { readKey } from './answer-keys.ts';
import { drawText, limitRows } from './answer-screen.ts';
import { createBuffer, insertText, replaceAll, type EditBuffer } from './edit-buffer.ts';
import type { Key } from './key.ts';
import type { Room } from './scene.ts';

/** An answer in the learner's own words, of any number of lines. */
export class TextField implements AnswerField {
  readonly heading: string;
  readonly keys: readonly string[];
  readonly moreKeys: readonly string[];
  readonly blankWarning: string;
  readonly isTyped = true;
  readonly isText = true;
  readonly takesTab = false;
  private readonly view: View;
  private buffer: EditBuffer;
  /** First row that was shown last. */
  private top = 0;

  constructor(view: View, draft: string) {
    const { answer, session } = view.messages;
    this.view = view;
    this.buffer = createBuffer(draft);
    this.heading = session.yourAnswer();
    this.keys = answer.typingKeys();
    this.moreKeys = answer.editingKeys();
    this.blankWarning = session.emptyAnswer();
  }

  get reply(): Reply {
    return { kind: 'typed', text: this.buffer.text };
  }

  get isBlank(): boolean {
    return this.buffer.text.trim() === '';
  }

  get text(): string {
    return this.buffer.text;
  }

  set text(text: string) {
    this.buffer = replaceAll(this.buffer, text);
  }

  draw(room: Room): FieldFrame {
    const drawn = drawText(this.buffer, room, this.top, this.view.style);
    this.top = drawn.above;
    return drawn;
  }

  takeKey(typed: string | undefined, key: Key, room: Room): Taken {
    const outcome = readKey(this.buffer, typed, key, limitRows(room));
    if (outcome === null) return 'nothing';
    if (outcome.kind !== 'edited') return outcome.kind;
    this.buffer = outcome.buffer;
    return 'changed';
  }

  takePaste(text: string): void {
    this.buffer = insertText(this.buffer, text);
  }
}
