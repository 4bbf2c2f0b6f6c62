import { createPrompt, useEffect, useRef, useState } from '@inquirer/core';
import { stripControls } from '../safe-text.ts';
import type { View } from '../view.ts';
import { readKey, type Outcome } from './answer-keys.ts';
import { drawAnswer, limitRows, type Room } from './answer-screen.ts';
import { createBuffer, insertText, type EditBuffer } from './edit-buffer.ts';
import { takeKeys, type PromptReadline } from './prompt-keys.ts';
import { clearBrokenFrame, leaveFrame, type Frame } from './screen-frame.ts';

/** The terminal behind the prompt, beside what @inquirer/core draws on it. */
export interface Terminal {
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  removeListener(event: 'resize', listener: () => void): unknown;
}

export interface AnswerConfig {
  readonly view: View;
  readonly terminal: Terminal;
}

export type Answer = Exclude<Outcome, { kind: 'edited' }>;

/** What the learner has typed so far. */
interface Draft {
  readonly buffer: EditBuffer;
  /** True after Enter on an empty answer: a second one submits it. */
  readonly warned: boolean;
  /** Counts what must be drawn again although nothing was typed. */
  readonly drawings: number;
}

/** What stands on the screen. */
interface Drawn {
  readonly frame: Frame;
  /** First row of the answer that is shown. */
  readonly top: number;
}

/** What the listeners of a prompt need to know as it is now, not as it was when they began to listen. */
interface Live {
  draft: Draft;
  drawn: Drawn;
  readline: PromptReadline | null;
}

const EMPTY: Draft = { buffer: createBuffer(), warned: false, drawings: 0 };
const UNDRAWN: Drawn = { frame: { lines: [], row: 0, column: 0 }, top: 0 };
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

/**
 * A prompt for an answer of any number of lines. Enter submits; Alt+Enter, Ctrl-J and a backslash before Enter make a
 * new line; a paste goes in as a whole. Rejects with ExitPromptError on Ctrl-C, as every Inquirer prompt.
 */
export const answerPrompt = createPrompt<Answer, AnswerConfig>(({ view, terminal }, done) => {
  const [draft, setDraft] = useState(EMPTY);
  const live = useRef<Live>({ draft, drawn: UNDRAWN, readline: null }).current;
  live.draft = draft;
  const { session } = view.messages;
  const help = draft.warned ? [session.emptyAnswer()] : session.answerKeys();
  live.drawn = drawAnswer(draft.buffer, readRoom(terminal), live.drawn.top, help, view);
  placeCursor(live);
  useEffect((readline) => {
    live.readline = readline;
    return listen(readline, live, terminal, { setDraft, done });
  }, []);
  const { lines, row } = live.drawn.frame;
  return [lines.slice(0, row + 1).join('\n'), lines.slice(row + 1).join('\n')];
});

interface Effects {
  readonly setDraft: (draft: Draft) => void;
  readonly done: (answer: Answer) => void;
}

/** @returns a function that ends the listening and leaves the terminal as it was */
function listen(
  readline: PromptReadline,
  live: Live,
  terminal: Terminal,
  effects: Effects,
): () => void {
  const edit = (buffer: EditBuffer): void =>
    effects.setDraft({ ...live.draft, buffer, warned: false });
  const redraw = (): void => {
    terminal.write(clearBrokenFrame(live.drawn.frame, readRoom(terminal).columns));
    effects.setDraft({ ...live.draft, drawings: live.draft.drawings + 1 });
  };
  const goOn = (): void => {
    readline.resume();
    terminal.write(PASTE_ON + '\n'.repeat(live.drawn.frame.lines.length));
    redraw();
  };
  const end = (): void => effects.done({ kind: 'ended' });
  const release = takeKeys(readline, {
    onKey: (typed, key) => {
      const outcome = readKey(live.draft.buffer, typed, key, limitRows(readRoom(terminal)));
      if (outcome?.kind === 'edited') edit(outcome.buffer);
      else if (outcome !== null) finish(outcome, live.draft, effects);
    },
    onPaste: (text) => edit(insertText(live.draft.buffer, stripControls(text))),
    onSuspend: () => terminal.write(leaveFrame(live.drawn.frame) + PASTE_OFF),
  });
  terminal.write(PASTE_ON);
  terminal.on('resize', redraw);
  readline.on('SIGCONT', goOn);
  readline.on('close', end);
  return () => {
    release();
    terminal.removeListener('resize', redraw);
    readline.removeListener('SIGCONT', goOn);
    readline.removeListener('close', end);
    terminal.write(PASTE_OFF);
  };
}

/** An empty answer is asked about first: Enter pressed once too often must not cost a question. */
function finish(answer: Answer, draft: Draft, { setDraft, done }: Effects): void {
  const isBlank = answer.kind === 'submitted' && answer.text.trim() === '';
  if (isBlank && !draft.warned) setDraft({ ...draft, warned: true });
  else done(answer);
}

function readRoom({ columns, rows }: Terminal): Room {
  return { columns: columns ?? 80, rows: rows ?? 24 };
}

/**
 * @inquirer/core puts the cursor where readline's own line would have it. So readline is given a line of spaces that
 * ends there, at least as long as the row, which it is then taken for.
 */
function placeCursor({ drawn: { frame }, readline }: Live): void {
  if (readline === null) return;
  const row = frame.lines[frame.row] ?? '';
  readline.line = ' '.repeat(Math.max(frame.column, row.length));
  readline.cursor = frame.column;
}
