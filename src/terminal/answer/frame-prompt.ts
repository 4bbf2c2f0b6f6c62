import { createPrompt, useEffect, useRef, useState } from '@inquirer/core';
import { takeKeys, type PromptReadline } from './prompt-keys.ts';
import type { Room, Scene } from './scene.ts';
import { clearBrokenFrame, leaveFrame, type Frame } from './screen-frame.ts';

/** The terminal behind the prompt, beside what @inquirer/core draws on it. */
export interface Terminal {
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  removeListener(event: 'resize', listener: () => void): unknown;
}

export interface FrameConfig {
  /** Its value is what the prompt resolves to. */
  readonly scene: Scene<unknown>;
  readonly terminal: Terminal;
}

/** What the listeners of a prompt need to know as it is now, not as it was when they began to listen. */
interface Live {
  frame: Frame;
  readline: PromptReadline | null;
}

const UNDRAWN: Frame = { lines: [], row: 0, column: 0 };
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';
/** A clock on the screen may be late by so many milliseconds. */
const TICK = 200;

/** Plays a scene on the terminal. Rejects with ExitPromptError on Ctrl-C, as every Inquirer prompt. */
export async function playScene<Value>(
  scene: Scene<Value>,
  terminal: Terminal,
  context: Parameters<typeof framePrompt>[1],
): Promise<Value> {
  // the prompt resolves to what the scene finishes with, and to nothing else
  // oxlint-disable-next-line no-unsafe-type-assertion
  return (await framePrompt({ scene, terminal }, context)) as Value;
}

const framePrompt = createPrompt<unknown, FrameConfig>(({ scene, terminal }, done) => {
  const [, setDrawings] = useState(0);
  const live = useRef<Live>({ frame: UNDRAWN, readline: null }).current;
  live.frame = scene.draw(readRoom(terminal));
  placeCursor(live);
  useEffect((readline) => {
    live.readline = readline;
    const draw = (): void => setDrawings((drawings) => drawings + 1);
    const later = drawLater(draw);
    const release = listen(readline, scene, live, terminal, draw);
    scene.enter({ redraw: later.redraw, finish: done });
    draw();
    return () => {
      later.forget();
      release();
    };
  }, []);
  const { lines, row } = live.frame;
  return [lines.slice(0, row + 1).join('\n'), lines.slice(row + 1).join('\n')];
});

/** Keys that come at once, as in a paste that is not told as one, are drawn at once: each by itself would take long. */
function drawLater(draw: () => void): {
  readonly redraw: () => void;
  readonly forget: () => void;
} {
  let waiting: NodeJS.Immediate | null = null;
  const redraw = (): void => {
    waiting ??= setImmediate(() => {
      waiting = null;
      draw();
    });
  };
  const forget = (): void => {
    if (waiting !== null) clearImmediate(waiting);
  };
  return { redraw, forget };
}

/** @returns a function that ends the listening and leaves the terminal as it was */
function listen(
  readline: PromptReadline,
  scene: Scene<unknown>,
  live: Live,
  terminal: Terminal,
  redraw: () => void,
): () => void {
  const redrawAll = (): void => {
    terminal.write(clearBrokenFrame(live.frame, readRoom(terminal).columns));
    redraw();
  };
  const goOn = (): void => {
    readline.resume();
    terminal.write(PASTE_ON + '\n'.repeat(live.frame.lines.length));
    redrawAll();
  };
  const release = takeKeys(readline, {
    onKey: (typed, key) => scene.takeKey(typed, key, readRoom(terminal)),
    onPaste: (text) => scene.takePaste(text),
    takesText: () => scene.takesText,
    onEnd: () => scene.takeEnd(),
    onSuspend: () => terminal.write(leaveFrame(live.frame) + PASTE_OFF),
  });
  const { tick } = scene;
  const ticking = tick === undefined ? undefined : setInterval(tick, TICK);
  terminal.write(PASTE_ON);
  terminal.on('resize', redrawAll);
  readline.on('SIGCONT', goOn);
  return () => {
    release();
    clearInterval(ticking);
    terminal.removeListener('resize', redrawAll);
    readline.removeListener('SIGCONT', goOn);
    terminal.write(PASTE_OFF);
  };
}

function readRoom({ columns, rows }: Terminal): Room {
  return { columns: atLeastOne(columns) ?? 80, rows: atLeastOne(rows) ?? 24 };
}

/** Some terminals do not know their size and say 0. */
function atLeastOne(cells: number | undefined): number | undefined {
  return cells === 0 ? undefined : cells;
}

/**
 * @inquirer/core puts the cursor where readline's own line would have it. So readline is given a line of spaces that
 * ends there, at least as long as the row, which it is then taken for.
 */
function placeCursor({ frame, readline }: Live): void {
  if (readline === null) return;
  const row = frame.lines[frame.row] ?? '';
  readline.line = ' '.repeat(Math.max(frame.column, row.length));
  readline.cursor = frame.column;
}
