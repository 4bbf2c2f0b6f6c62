// Reading time as a ratio to the block rules of markdown-it on the same bytes, in one run; then a sheet of 100,000
// questions through the built program in a small heap.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { bundleSource } from './bundle-source.js';

const WARM_UP = 5;
const ROUNDS = 15;
const PROMISED_RATIO = 1.6;
const BIN = new URL('../bin/viva.js', import.meta.url).pathname;
const FOUND = new URL('../../shared/data/sheets/files/', import.meta.url);
const HEAP_MEGABYTES = 1024;

/** @returns one sheet after the other, in the notations people use most; about so many bytes */
function generateSheet(questions, filler = '') {
  const lines = ['# Generated', ''];
  for (let number = 1; number <= questions; number += 1) {
    if (number % 100 === 1) lines.push(`## Part ${Math.ceil(number / 100)}`, '');
    lines.push(
      `### ${number}. What is **thing ${number}**, and what is it good for?`,
      '',
      `It is the thing with the number ${number}: \`thing(${number})\` makes one. ${filler}`,
      '',
      `- it is cheap, and _easy_ to make`,
      `- it is used as [described](https://example.org/${number}) elsewhere`,
      '',
    );
    if (number % 10 === 0) lines.push('```js', `const it = thing(${number});`, '```', '');
    if (number % 5 === 0)
      lines.push('Keywords:', '- ! thing | object', `- \`thing(${number})\``, '');
  }
  return lines.join('\n');
}

function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** Interleaved, so that a noisy moment meets both. */
async function compare(name, texts, { readSheet, blocks }) {
  const own = [];
  const theirs = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const began = performance.now();
    for (const text of texts) blocks(text);
    const between = performance.now();
    for (const text of texts) await readSheet(text, 'bench.md');
    if (round < WARM_UP) continue;
    theirs.push(between - began);
    own.push(performance.now() - between);
  }
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const ratio = median(own) / median(theirs);
  console.log(
    `  ${name.padEnd(28)} ${size.toFixed(1).padStart(6)} MB  viva ${median(own).toFixed(1).padStart(7)} ms  markdown-it ${median(theirs).toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)} ×`,
  );
}

/** `viva list` on a sheet of 50 MB, with the most memory it ever held. */
function listLargeSheet() {
  const folder = mkdtempSync(join(tmpdir(), 'viva-bench-'));
  const sheet = join(folder, 'large.md');
  writeFileSync(sheet, generateSheet(100_000, 'All of this is said at length. '.repeat(8)));
  const tell = `process.on('exit', () => process.stderr.write(JSON.stringify(process.resourceUsage())));`;
  const args = [
    `--max-old-space-size=${HEAP_MEGABYTES}`,
    '--import',
    `data:text/javascript,${encodeURIComponent(tell)}`,
  ];
  const began = performance.now();
  const run = spawnSync(process.execPath, [...args, BIN, 'list', sheet], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - began) / 1000;
  const size = readFileSync(sheet).length / 1e6;
  rmSync(folder, { recursive: true });
  const usage = /\{[^{}]*\}$/.exec(run.stderr)?.[0];
  const resident = usage === undefined ? Number.NaN : JSON.parse(usage).maxRSS / 1024;
  const rows = run.stdout.split('\n').length;
  console.log(
    `  viva list, ${size.toFixed(0)} MB, 100,000 questions: exit ${run.status}, ${rows} lines, ${seconds.toFixed(1)} s, at most ${resident.toFixed(0)} MiB resident (promised < ${HEAP_MEGABYTES})`,
  );
}

export async function benchReading() {
  const { readSheet } = await bundleSource({ 'deck/read-sheet.ts': ['readSheet'] });
  const parser = new MarkdownIt({ html: true });
  const blocks = (text) => {
    const state = new parser.core.State(text, parser, {});
    for (const rule of parser.core.ruler.getRules('')) {
      if (rule.name === 'normalize' || rule.name === 'block') rule(state);
    }
    return state.tokens;
  };
  if (blocks('# a\n\nb').length !== 6) throw new Error('markdown-it names its rules otherwise now');
  console.log(
    `Reading against the block rules of markdown-it, medians of ${ROUNDS} (promised ≤ ${PROMISED_RATIO} ×)`,
  );
  const sides = { readSheet, blocks };
  if (existsSync(FOUND)) {
    const texts = readdirSync(FOUND).map((name) => readFileSync(new URL(name, FOUND), 'utf8'));
    await compare(`${texts.length} sheets as found`, texts, sides);
  } else console.log('  the sheets as found are not there: skipped');
  const decks = ['en', 'ru'].map((language) =>
    readFileSync(new URL(`../questions/deep-learning.${language}.md`, import.meta.url), 'utf8'),
  );
  await compare('built-in decks', decks, sides);
  await compare('generated, 5,000 questions', [generateSheet(5_000)], sides);
  await compare('generated, 50,000 questions', [generateSheet(50_000)], sides);
  listLargeSheet();
}
