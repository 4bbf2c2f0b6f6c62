// Start-up as ratios to bare node in the same run: medians of interleaved runs, because machines are noisy.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn as spawnTerminal } from '@lydell/node-pty';

const RUNS = 15;
const BIN = new URL('../bin/viva.js', import.meta.url).pathname;
const DECK = new URL('../questions/deep-learning.ru.md', import.meta.url).pathname;

/** The figures that docs/architecture.md promises. `until` ends the clock before the program does. */
const commands = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'viva --version', args: [BIN, '--version'], promised: 1.4 },
  { name: 'viva list', args: [BIN, 'list', DECK], promised: 2 },
  { name: 'viva list --json', args: [BIN, 'list', '--json', DECK] },
  { name: 'first question', args: [BIN, 'quiz', DECK], until: 'канал', promised: 4 },
];

// NODE_EXTRA_CA_CERTS costs every start of Node 20 some 30 ms and would flatter the ratios
const { NODE_EXTRA_CA_CERTS: _unset, ...plainEnv } = process.env;
/** A history of nobody: it is looked for, and not there. */
const env = { ...plainEnv, VIVA_HOME: join(tmpdir(), `viva-bench-${process.pid}`) };

/** @returns milliseconds from start until the text is on the screen, or until the end */
function timeOnce({ args, until }) {
  return new Promise((resolve) => {
    const began = performance.now();
    const terminal = spawnTerminal(process.execPath, args, { cols: 80, rows: 24, env });
    let screen = '';
    let stopped = null;
    terminal.onData((data) => {
      screen += data;
      if (stopped === null && until && screen.includes(until)) {
        stopped = performance.now() - began;
        terminal.write('\x03');
      }
    });
    terminal.onExit(() => resolve(stopped ?? performance.now() - began));
  });
}

export async function benchStart() {
  const times = commands.map(() => []);
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [index, command] of commands.entries()) {
      const time = await timeOnce(command);
      if (run > 0) times[index].push(time); // the first round warms the disk
    }
  }
  const medians = times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]);
  console.log(
    `Start-up, Node ${process.version}, medians of ${RUNS} interleaved runs in a pseudo-terminal`,
  );
  for (const [index, { name, promised }] of commands.entries()) {
    const ratio = (medians[index] / medians[0]).toFixed(2);
    const promise = promised ? `  promised ≤ ${promised}` : '';
    console.log(
      `  ${name.padEnd(18)} ${medians[index].toFixed(1).padStart(7)} ms  ${ratio} ×${promise}`,
    );
  }
}
