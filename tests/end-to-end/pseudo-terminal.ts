import { setTimeout as sleep } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { BIN, cleanEnvironment } from './program.ts';

/** The built program in a pseudo-terminal, with a screen that can be read as a person would. */
export interface PseudoTerminal {
  /** Waits until the text is on the screen (or in what has scrolled off it), or until a condition on it holds. */
  waitFor(wanted: string | RegExp | ((text: string) => boolean)): Promise<void>;
  /** Sends keys as a keyboard would. */
  type(keys: string): void;
  /** Sends text as a terminal with bracketed paste would. */
  paste(text: string): void;
  resize(columns: number, rows: number): void;
  /** All that was shown, scrolled off or not, without colours; lines right-trimmed. */
  text(): string;
  /** What is on the screen now, as text() but without what has scrolled off it. */
  screen(): string;
  /** Everything the program wrote, raw. */
  raw(): string;
  /** Ends when the program does. */
  readonly exitCode: Promise<number>;
  /** Ends the program if it still runs, so that a test that failed leaves none behind. */
  close(): void;
}

export const KEYS = {
  enter: '\r',
  newLine: '\n',
  ctrlC: '\x03',
  ctrlD: '\x04',
  up: '\x1b[A',
  down: '\x1b[B',
  left: '\x1b[D',
  space: ' ',
  tab: '\t',
  esc: '\x1b',
} as const;

const PATIENCE = 15_000;
/** A screen on which nothing has changed for so many milliseconds is drawn. */
const QUIET = 30;

interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
}

/** Starts `viva` with these arguments at 80 × 24 unless told otherwise. */
export function openTerminal(
  args: readonly string[],
  options: TerminalOptions = {},
): PseudoTerminal {
  return openProgram(process.execPath, [BIN, ...args], options);
}

/** As openTerminal, for any program. */
export function openProgram(
  command: string,
  args: readonly string[],
  options: TerminalOptions = {},
): PseudoTerminal {
  const { columns = 80, rows = 24 } = options;
  const screen = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 5000,
    allowProposedApi: true,
  });
  const program = spawn(command, [...args], {
    name: options.env?.['TERM'] ?? 'xterm-256color', // becomes TERM, whatever `env` says
    cols: columns,
    rows,
    cwd: options.cwd ?? process.cwd(),
    env: { ...cleanEnvironment(options.cwd), ...options.env },
  });
  let raw = '';
  const waiting = new Set<() => void>();
  const wake = () => waiting.forEach((check) => check());
  // xterm answers cursor queries; hand its answers to the program as a real terminal would
  screen.onData((answer) => program.write(answer));
  program.onData((data) => {
    raw += data;
    screen.write(data, wake);
  });
  let hasEnded = false;
  const exitCode = new Promise<number>((resolve) => {
    program.onExit((event) => {
      hasEnded = true;
      // what the program wrote last may come after the news of its end
      setTimeout(() => screen.write('', () => resolve(event.exitCode)), 150);
    });
  });
  const text = () => readScreen(screen);
  /** What is pressed while a screen is still being drawn may come before anybody listens: nobody types that fast. */
  const settle = async (): Promise<void> => {
    for (let before = -1; before !== raw.length;) {
      before = raw.length;
      await sleep(QUIET);
    }
  };

  return {
    text,
    screen: () => readScreen(screen, screen.buffer.active.baseY),
    raw: () => raw,
    exitCode,
    close: () => {
      if (!hasEnded) program.kill('SIGKILL');
    },
    type: (keys) => program.write(keys),
    paste: (pasted) => program.write(`\x1b[200~${pasted.replaceAll('\n', '\r')}\x1b[201~`),
    resize(newColumns, newRows) {
      screen.resize(newColumns, newRows);
      program.resize(newColumns, newRows);
    },
    async waitFor(wanted) {
      const isThere = (): boolean => {
        if (typeof wanted === 'string') return text().includes(wanted);
        return wanted instanceof RegExp ? wanted.test(text()) : wanted(text());
      };
      await new Promise<void>((resolve, reject) => {
        const give = setTimeout(() => {
          waiting.delete(check);
          reject(new Error(`not on the screen: ${String(wanted)}\n--- screen ---\n${text()}`));
        }, PATIENCE);
        const check = () => {
          if (!isThere()) return;
          clearTimeout(give);
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      });
      await settle();
    },
  };
}

function readScreen(screen: InstanceType<typeof xterm.Terminal>, from = 0): string {
  const { active } = screen.buffer;
  const lines: string[] = [];
  for (let row = from; row < active.length; row += 1) {
    const line = active.getLine(row);
    const content = line?.translateToString(true) ?? '';
    if (line?.isWrapped && lines.length > 0) lines[lines.length - 1] += content;
    else lines.push(content);
  }
  return lines.join('\n').trimEnd();
}
