// From Enter to the verdict on the screen, in the built program on a pseudo-terminal, on a sheet of 1,000 questions.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawn as spawnTerminal } from '@lydell/node-pty';

const BIN = new URL('../bin/viva.js', import.meta.url).pathname;
const QUESTIONS = 1000;
const ANSWERS = 40;
/** The figure that docs/architecture.md promises, in milliseconds. */
const PROMISED = 50;
/** Even a short answer takes a person longer to type. */
const TYPING = 600;

const { NODE_EXTRA_CA_CERTS: _unset, ...plainEnv } = process.env;

const SUBJECTS = ['queue', 'stack', 'binary tree', 'hash table', 'graph', 'heap', 'list', 'matrix'];
const ANSWER =
  'it keeps every element in its own place, the newest one is taken out first, and a lookup needs no more than a few steps because the places are computed from the keys';

/** A question of the usual kind: an answer of a few sentences, four key points with wordings. */
function writeQuestion(number) {
  const subject = SUBJECTS[number % SUBJECTS.length];
  return `## ${number}. How does ${subject} number ${number} keep its elements?

The ${subject} keeps each element in a place of its own. What came last is taken out first. The place of an element is
computed from its key, so that a lookup takes constant time whatever the number of elements is.

Keywords:
- ! newest element first | last in first out | LIFO
- place computed from the key | hash of the key
- constant time | few steps
- own place for each element | a cell per element
`;
}

/** @returns a function that waits until the pattern is in what was written behind what was waited for before */
function watch(terminal) {
  let seen = '';
  let check = () => {};
  terminal.onData((data) => {
    seen += data;
    check();
  });
  return (pattern) =>
    new Promise((resolve) => {
      check = () => {
        const found = pattern.exec(seen);
        if (found === null) return;
        seen = seen.slice(found.index + found[0].length);
        check = () => {};
        resolve();
      };
      check();
    });
}

/** @returns milliseconds from Enter to the verdict, once per answer */
async function timeAnswers(folder) {
  const args = [BIN, 'quiz', 'sheet.md', '--new', String(QUESTIONS), '--ui', 'en'];
  const env = { ...plainEnv, VIVA_HOME: join(folder, 'home'), NO_COLOR: '1' };
  const terminal = spawnTerminal(process.execPath, args, { cols: 80, rows: 40, cwd: folder, env });
  const waitFor = watch(terminal);
  const times = [];
  for (let answer = 0; answer < ANSWERS; answer += 1) {
    await waitFor(/Esc: menu/);
    terminal.write(ANSWER);
    await sleep(TYPING);
    const began = performance.now();
    terminal.write('\r');
    await waitFor(/(?:Correct|Partly correct|Wrong) ·/);
    times.push(performance.now() - began);
    await waitFor(/Enter: next/);
    terminal.write('\r');
  }
  terminal.kill('SIGKILL');
  return times;
}

export async function benchVerdict() {
  const folder = await mkdtemp(join(tmpdir(), 'viva-bench-'));
  try {
    const sheet = Array.from({ length: QUESTIONS }, (_, index) => writeQuestion(index + 1));
    await writeFile(join(folder, 'sheet.md'), sheet.join('\n'));
    const times = await timeAnswers(folder);
    const [first = 0] = times;
    const sorted = times.toSorted((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const tell = (time) => `${time.toFixed(1)} ms`;
    console.log(
      `From Enter to the verdict, ${QUESTIONS.toLocaleString('en')} questions, ${ANSWERS} answers of ${ANSWER.split(' ').length} words, Node ${process.version}`,
    );
    console.log(
      `  median ${tell(median)}, worst ${tell(sorted.at(-1) ?? 0)}, first ${tell(first)}  promised < ${PROMISED} ms`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
