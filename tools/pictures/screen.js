// Runs the built program in a pseudo-terminal and reads what is on the screen, cell by cell.
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const BIN = new URL('../../bin/viva.js', import.meta.url).pathname;
const CLOCK = new URL('fixed-clock.js', import.meta.url).href;
const PATIENCE = 20_000;
/** A screen on which nothing has changed for so long is finished. */
const QUIET = 400;

/**
 * @param scene arguments of viva, the size of the screen, the folder it runs in, the moment it is (milliseconds since
 *   1970), and what is typed once a text is on the screen; `until` is on the finished screen
 * @returns rows of cells from the top to the last that is not blank; a cell has its text, cells of width, and looks
 */
export async function recordScreen({ args, columns, rows, folder, now, typed = [], until }) {
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const program = spawn(process.execPath, [BIN, ...args], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd: folder,
    env: environment(folder, now),
  });
  screen.onData((reply) => program.write(reply));
  let changed = Date.now();
  program.onData((data) => {
    changed = Date.now();
    screen.write(data);
  });
  try {
    for (const { after, keys } of typed) {
      await waitFor(() => readText(screen).includes(after), after);
      await waitFor(() => Date.now() - changed > QUIET, 'an end of changes');
      program.write(keys);
    }
    await waitFor(() => readText(screen).includes(until), until);
    await waitFor(() => Date.now() - changed > QUIET, 'an end of changes');
    return readCells(screen);
  } finally {
    program.kill('SIGKILL');
  }
}

function environment(folder, now) {
  const { PATH = '', HOME = '' } = process.env;
  return {
    PATH,
    HOME,
    LANG: 'en_US.UTF-8',
    TZ: 'UTC',
    VIVA_HOME: `${folder}/.viva`,
    XDG_STATE_HOME: `${folder}/.state`,
    XDG_CACHE_HOME: `${folder}/.cache`,
    NODE_OPTIONS: `--import ${CLOCK}`,
    PICTURE_NOW: String(now),
  };
}

async function waitFor(isDone, what) {
  const end = Date.now() + PATIENCE;
  while (!isDone()) {
    if (Date.now() > end) throw new Error(`not on the screen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function readText(screen) {
  const { active } = screen.buffer;
  return Array.from(
    { length: active.length },
    (_, row) => active.getLine(row)?.translateToString(true) ?? '',
  ).join('\n');
}

function readCells(screen) {
  const { active } = screen.buffer;
  const rows = Array.from({ length: active.length }, (_, row) => readRow(active.getLine(row)));
  const last = rows.findLastIndex((row) => row.some(({ text }) => text.trim() !== ''));
  return rows.slice(0, last + 1);
}

function readRow(line) {
  const cells = [];
  for (let column = 0; column < line.length; column += 1) {
    const cell = line.getCell(column);
    const width = cell.getWidth();
    // the second half of a wide character
    if (width === 0) continue;
    cells.push({
      column,
      width,
      text: cell.getChars() || ' ',
      colour: readColour(cell),
      bold: cell.isBold() !== 0,
      dim: cell.isDim() !== 0,
      italic: cell.isItalic() !== 0,
      underline: cell.isUnderline() !== 0,
      struck: cell.isStrikethrough() !== 0,
      inverse: cell.isInverse() !== 0,
    });
  }
  return cells;
}

/** @returns the number of a colour among 256; null for the usual one */
function readColour(cell) {
  return cell.isFgPalette() ? cell.getFgColor() : null;
}
