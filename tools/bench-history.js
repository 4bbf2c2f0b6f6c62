// Opening a history of 100,000 and 1,000,000 reviews of 10,000 questions, with a snapshot and without: time beyond
// bare node and the most memory held, each in a process of its own.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const QUESTIONS = 10_000;
const DEVICES = 3;
const RUNS = 7;
const SIZES = [
  { reviews: 100_000, promised: 0.15 },
  { reviews: 1_000_000, promised: 0.5 },
];
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAY = 86_400_000;
const EVENING = DAY / 6;

/** Reviews over three years, four hours a day, on three machines in turn, with an answer of some twenty words each. */
function writeHistory(folder, reviews) {
  mkdirSync(folder, { recursive: true });
  const files = Array.from({ length: DEVICES }, (_, device) =>
    openSync(join(folder, `device${device}.jsonl`), 'w'),
  );
  const perDay = Math.ceil(reviews / (3 * 365));
  let parts = files.map(() => '');
  for (let number = 0; number < reviews; number += 1) {
    const day = Math.floor(number / perDay);
    const at = FIRST_DAY + day * DAY + Math.round(((number % perDay) / perDay) * EVENING);
    const device = day % DEVICES;
    parts[device] += `${JSON.stringify(makeReview(number, at))}\n`;
    if (number % 5000 === 4999 || number === reviews - 1) {
      for (const [index, part] of parts.entries()) if (part !== '') writeSync(files[index], part);
      parts = files.map(() => '');
    }
  }
  files.forEach((file) => closeSync(file));
}

/** Every question is met as often as the others, in an order that looks like none. */
function makeReview(number, at) {
  const question = (number * 7919) % QUESTIONS;
  const outcome = (number * 31) % 10;
  const isRight = outcome < 7;
  return {
    v: 1,
    id: `${at.toString(36).padStart(9, '0')}${number.toString(36).padStart(13, '0')}`,
    at,
    type: 'review',
    session: null,
    question: {
      id: question.toString(16).padStart(12, '0'),
      sheet: `sheet-${question % 40}.md`,
      prompt: `What does part number ${question} of the machine do, and what happens when it is missing?`,
    },
    verdict: isRight ? 'correct' : outcome < 9 ? 'partial' : 'wrong',
    sure: true,
    score: isRight ? 1 : 0.5,
    rating: isRight ? 'good' : 'again',
    hit: [`it drives ${question}`],
    missed: isRight ? [] : [`it would stop ${question}`],
    typed:
      'It drives the next part, and when it is missing the whole machine comes to a halt before long.',
    picked: null,
    milliseconds: 14_000 + outcome,
  };
}

async function bundle(folder) {
  const outfile = join(folder, 'history.mjs');
  await build({
    stdin: {
      contents: `export { openHistory } from './src/files/history/open-history.ts';
        export { locateHistory } from './src/files/history/locate.ts';
        export { viewState } from './src/scheduling/replay.ts';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    minifyWhitespace: true,
    minifySyntax: true,
    outfile,
  });
  return outfile;
}

const OPEN = `
const { openHistory, locateHistory, viewState } = await import(process.argv[1]);
const history = openHistory(locateHistory({ env: process.env, cwd: '/' }));
const { questions } = viewState(history.state);
history.close();
console.log(JSON.stringify({ questions: questions.size, events: history.state.events, resident: process.resourceUsage().maxRSS / 1024 }));
`;

const { NODE_EXTRA_CA_CERTS: _unset, ...plainEnv } = process.env;

function run(args, env) {
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...plainEnv, ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - began) / 1000, stdout };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Interleaved with bare node, so that a noisy moment meets both. */
function measure(name, { args, env, runs, events, promised, before = () => undefined }) {
  const own = [];
  const bare = [];
  let told;
  for (let round = 0; round < runs; round += 1) {
    bare.push(run(['-e', '0'], env).seconds);
    before();
    const { seconds, stdout } = run(args, env);
    own.push(seconds);
    told = JSON.parse(stdout);
  }
  if (told.events !== events) throw new Error(`${told.events} of ${events} reviews were read`);
  const beyond = median(own) - median(bare);
  const promise = promised === undefined ? '' : `  promised ≤ ${promised} s`;
  console.log(
    `  ${name.padEnd(30)} ${beyond.toFixed(3).padStart(7)} s beyond bare node, at most ${told.resident.toFixed(0).padStart(5)} MiB resident${promise}`,
  );
}

export async function benchHistory() {
  console.log(`Opening a history of ${QUESTIONS} questions, answers included, medians of ${RUNS}`);
  const folder = mkdtempSync(join(tmpdir(), 'viva-bench-'));
  try {
    const module = await bundle(folder);
    const args = ['--input-type=module', '-e', OPEN, module];
    for (const { reviews, promised } of SIZES) {
      const home = join(folder, String(reviews));
      const env = {
        VIVA_HOME: home,
        XDG_STATE_HOME: join(home, 'state'),
        XDG_CACHE_HOME: join(home, 'cache'),
      };
      writeHistory(join(home, 'reviews'), reviews);
      const sizes = Array.from(
        { length: DEVICES },
        (_, device) => statSync(join(home, 'reviews', `device${device}.jsonl`)).size,
      );
      const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
      console.log(` ${reviews.toLocaleString('en')} reviews, ${megabytes.toFixed(0)} MB`);
      const forget = () => rmSync(join(home, 'cache'), { recursive: true, force: true });
      measure('without a snapshot', { args, env, runs: 3, events: reviews, before: forget });
      measure('with a snapshot', { args, env, runs: RUNS, events: reviews, promised });
      const tail = Array.from({ length: 60 }, (_, index) =>
        JSON.stringify(makeReview(index, FIRST_DAY + 4 * 365 * DAY + index * 60_000)),
      );
      writeFileSync(join(home, 'reviews', 'other.jsonl'), `${tail.join('\n')}\n`);
      measure('with a snapshot and 60 more', {
        args,
        env,
        runs: RUNS,
        events: reviews + 60,
        promised,
      });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
