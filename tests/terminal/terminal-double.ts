import { PassThrough, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import headless from '@xterm/headless';

/** A terminal in memory: what is written to it can be looked at as a screen, keys can be pressed on it. */
export interface TerminalDouble {
  readonly input: PassThrough;
  readonly output: Writable & { columns: number; rows: number };
  /** Sends keys as a terminal does and waits until they are drawn. */
  press(keys: string): Promise<void>;
  paste(text: string): Promise<void>;
  resize(columns: number, rows: number): Promise<void>;
  /** @returns the lines on the screen, without spaces at their ends and blank lines below */
  look(): Promise<string>;
  /** Waits until the text is on the screen. */
  waitFor(text: string): Promise<void>;
  /** @returns column and row of the cursor, from 0 */
  cursor(): readonly [number, number];
  /** @returns everything written so far, escape sequences and all */
  written(): string;
}

export const keys = {
  enter: '\r',
  altEnter: '\u001b\r',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlJ: '\n',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  ctrlHome: '\u001b[1;5H',
  ctrlLeft: '\u001b[1;5D',
  pageUp: '\u001b[5~',
  backspace: '\u007f',
  undo: '\u001f',
  esc: '\u001b',
  tab: '\t',
  shiftTab: '\u001b[Z',
  f1: '\u001bOP',
} as const;

export function createTerminalDouble(columns = 60, rows = 12): TerminalDouble {
  const terminal = new headless.Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    convertEol: true,
  });
  const input = new PassThrough();
  let written = '';
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, next) {
        written += String(chunk);
        terminal.write(String(chunk), next);
      },
    }),
    { columns, rows, isTTY: true },
  );
  // a prompt ends its output when it is done; a terminal goes on
  output.end = () => output;
  const settle = (): Promise<void> =>
    new Promise((resolve) => {
      terminal.write('', resolve);
    });
  /** What is pressed before a prompt is on the screen is dropped. Readline listens first, the prompt after it. */
  const awaitPrompt = async (): Promise<void> => {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      if (input.listenerCount('keypress') > 1) return;
      await sleep(5);
    }
  };
  const press = async (sequence: string): Promise<void> => {
    if (sequence !== '') await awaitPrompt();
    input.write(sequence);
    // an Enter behind other keys is one only when nothing follows
    await sleep(/.\r$/s.test(sequence) ? 60 : 5);
  };
  const look = async (): Promise<string> => {
    await settle();
    const { active } = terminal.buffer;
    const lines = Array.from({ length: terminal.rows }, (_, row) =>
      active.getLine(active.viewportY + row)?.translateToString(true),
    );
    return lines.join('\n').trimEnd();
  };
  return {
    input,
    output,
    press,
    paste: (text) => press(`\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`),
    resize: async (newColumns, newRows) => {
      await settle();
      terminal.resize(newColumns, newRows);
      Object.assign(output, { columns: newColumns, rows: newRows });
      output.emit('resize');
      await sleep(5);
    },
    look,
    waitFor: async (text) => {
      for (let attempt = 0; attempt < 2000; attempt += 1) {
        if ((await look()).includes(text)) return;
        await sleep(5);
      }
      throw new Error(`never shown: ${text}\n${await look()}`);
    },
    cursor: () => [terminal.buffer.active.cursorX, terminal.buffer.active.cursorY],
    written: () => written,
  };
}
