// npm run eval -- sheets [id…] [--verbose]: what is read of the real sheets, by their own scorer.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleSource } from './bundle-source.js';

const COLUMNS = [
  ['gold', (result) => String(result.counts.gold)],
  ['tool', (result) => String(result.counts.tool)],
  ['found', (result) => String(result.counts.found)],
  ['P', (result) => share(result.found.precision)],
  ['R', (result) => share(result.found.recall)],
  ['F1', (result) => share(result.found.f1)],
  ['strictF1', (result) => share(result.strict.f1)],
  ['full', (result) => share(result.promptFull)],
  ['kind', (result) => share(result.kindAccuracy)],
  ['choice', (result) => share(result.choicesExact)],
  ['correct', (result) => share(result.correctAccuracy)],
  ['answer', (result) => share(result.answerPresent)],
  ['ansR', (result) => share(result.answerText?.recall)],
  ['ansP', (result) => share(result.answerText?.precision)],
];

/** @param args ids of sheets, and `--verbose` for every missing, extra and wrong question */
export async function printSheets(args) {
  const ids = args.filter((arg) => !arg.startsWith('--'));
  const { readSheets, SHEETS } = await bundleSource({
    '../tools/eval-sheets.ts': ['readSheets', 'SHEETS'],
  });
  const readings = await readSheets(ids);
  if (readings === null) {
    console.log('Skipped, not there: 1 (sheets)');
    return;
  }
  const { score } = await import(pathToFileURL(path.join(SHEETS, 'score.mjs')));
  const results = readings.map(({ gold, output, text }) => score(gold, output, text));
  console.log(toRow('', (column) => column[0]));
  for (const result of results) {
    console.log(toRow(result.id, (column) => column[1](result)));
    if (args.includes('--verbose')) printFaults(result);
  }
  console.log(toRow('mean of the sheets', (column) => mean(results, column)));
}

function toRow(name, cellOf) {
  return name.padEnd(26) + COLUMNS.map((column) => cellOf(column).padStart(9)).join('');
}

function share(value) {
  return value === null || value === undefined ? '–' : value.toFixed(3);
}

/** Counts are added up; shares are the mean over the sheets that have one. */
function mean(results, [head, read]) {
  const values = results
    .map(read)
    .filter((cell) => cell !== '–')
    .map(Number);
  const sum = values.reduce((left, right) => left + right, 0);
  return ['gold', 'tool', 'found'].includes(head) ? String(sum) : share(sum / values.length);
}

function printFaults({ missing, extra, wrong }) {
  for (const item of missing) console.log(`    missing ${item}`);
  for (const item of extra) console.log(`    extra   ${item}`);
  for (const [kind, items] of Object.entries(wrong)) {
    for (const item of items) console.log(`    ${kind.padEnd(7)} ${item}`);
  }
}
