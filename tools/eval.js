// npm run eval [-- --json | --verbose]: how well answers are judged, on every labelled set at hand.
// npm run eval -- sheets [id…] [--verbose]: how well sheets are read.
import { bundleSource } from './bundle-source.js';

if (process.argv[2] === 'sheets') {
  const { printSheets } = await import('./eval-sheets.js');
  await printSheets(process.argv.slice(3));
  process.exit();
}
const options = new Set(process.argv.slice(2));
const { evaluate } = await bundleSource({ '../tools/eval-run.ts': ['evaluate'] });
const { sets, pairs, attacks, absent } = await evaluate();
const share = (value) => (Number.isNaN(value) ? '  –  ' : value.toFixed(3));

if (options.has('--json')) {
  const plain = sets.map(({ name, figures, heldOut }) => ({ name, figures, heldOut }));
  console.log(JSON.stringify({ sets: plain, pairs, attacks, absent }, null, 2));
} else {
  printSets();
  printPairs();
  printAttacks();
  for (const set of sets) if (options.has('--verbose')) printWorst(set);
  if (absent.length > 0)
    console.log(`\nSkipped, not there: ${absent.length} (${absent.join(', ')})`);
}

/** @returns the cells of a column: its head or a figure, and two spaces before it */
function widthOf(head) {
  return Math.max(head.length, 5) + 2;
}

function printSets() {
  const heads = [
    'rows',
    'agree',
    'AUC',
    'wrong>correct',
    'correct>wrong',
    'correct>correct',
    'macro-F1',
    'unsure',
  ];
  console.log(`${''.padEnd(28)}${heads.map((head) => head.padStart(widthOf(head))).join('')}`);
  for (const { name, figures: f, heldOut } of sets) {
    const cells = [
      f.agreement,
      f.auc,
      f.falsePass,
      f.falseFail,
      f.correctPass,
      f.macroF1,
      f.unsure,
    ].map(share);
    const line = [String(f.rows), ...cells].map((cell, at) => cell.padStart(widthOf(heads[at])));
    console.log(name.padEnd(28) + line.join(''));
    const [correct, partial, wrong] = f.confusion.map((row) => row.join('/'));
    console.log(
      `    labelled correct ${correct}, partial ${partial}, wrong ${wrong} (judged correct/partial/wrong)`,
    );
    if (heldOut === null) continue;
    const { cut, train, unseen } = heldOut;
    console.log(
      `    cut from train ${cut}: macro-F1 train ${share(train)}, test-ua ${share(unseen)}`,
    );
  }
}

function printPairs() {
  console.log('\nWord pairs');
  for (const { name, pairs: count, precision, recall, withTypos, realWordsAccepted } of pairs) {
    console.log(
      `${name.padEnd(16)}${String(count).padStart(5)} pairs  precision ${share(precision)}  recall ${share(recall)}` +
        `  with typos ${share(withTypos)}  real words taken for typos ${share(realWordsAccepted)}`,
    );
  }
}

function printAttacks() {
  console.log('\nAttacks marked correct');
  for (const { name, attack, tries, passed } of attacks) {
    console.log(
      `${name.padEnd(24)}${attack.padEnd(24)}${String(tries).padStart(5)}  ${share(passed)}`,
    );
  }
}

/** The verdicts furthest from their labels, with the text. */
function printWorst({ name, rows }) {
  const rank = { correct: 2, partial: 1, wrong: 0 };
  const distance = (row) => Math.abs(rank[row.label] - rank[row.verdict]);
  const worst = rows
    .filter((row) => distance(row) > 0)
    .toSorted((a, b) => distance(b) - distance(a));
  console.log(
    `\n${name}: ${worst.length} judged otherwise; the first ${Math.min(worst.length, 40)}`,
  );
  for (const row of worst.slice(0, 40)) {
    console.log(
      `  ${row.id}  ${row.label} > ${row.verdict} ${row.score.toFixed(2)} ${row.notes.join(',')}`,
    );
    console.log(`      ${row.answer.slice(0, 240).replaceAll('\n', ' ')}`);
  }
}
