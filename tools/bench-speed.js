// Speed of grading and reading: answers a second by length, megabytes a second, and whether time grows in step.
import { readFile } from 'node:fs/promises';
import { bundleSource } from './bundle-source.js';

const SECONDS = 1;
const WARM_UP = 0.5;
const DECKS = ['deep-learning.ru.md', 'deep-learning.en.md'];
const LENGTHS = [10, 20, 70];

const SHEET = `# Sorting

## 1. What does quicksort do?

It picks a pivot, puts smaller elements before it and larger ones after it, and sorts both parts the same way.

Keywords:
- ! pivot | "pivot element"
- ! smaller before larger | splits in two parts | partition*
- both parts the same way | recursive | recursion
- ~ bubbles up
`;

const ANSWERS = [
  ['10 words', 'it picks a pivot and puts smaller elements before it, then recurses'],
  [
    '20 words',
    'a pivot is chosen, the array is split in two parts, smaller ones stand before it and larger after, then recursion',
  ],
  [
    '70 words',
    'one takes some element as the pivot and walks from both ends so that all smaller elements come before the pivot and all larger ones after it, '.repeat(
      2,
    ) +
      'and then each of the two parts is sorted in the same way until nothing is left to do, which is recursion',
  ],
];

/** @returns calls a second of processor time, whatever else the machine does; after a warm-up */
function countPerSecond(work) {
  countFor(WARM_UP, work);
  return Math.round(countFor(SECONDS, work) / SECONDS);
}

function countFor(seconds, work) {
  const began = process.cpuUsage();
  let calls = 0;
  while (secondsSince(began) < seconds) {
    for (let round = 0; round < 100; round += 1) work(calls + round);
    calls += 100;
  }
  return calls;
}

function secondsSince(began) {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

/**
 * Rubrics with hundreds of wordings. The answers are beginnings of the deck's own answers, each given to its question
 * and to the next one: half of them say much of what is looked for, half hardly anything.
 */
async function benchDeck(file, { readSheet, compileRubric, gradeAnswer }) {
  const { questions } = await readSheet(await readFile(`questions/${file}`, 'utf8'), file);
  const rubrics = questions.map((question) => compileRubric(question, { strictness: 'normal' }));
  for (const length of LENGTHS) {
    const rows = questions.flatMap(({ answer }, index) => {
      const text = answer.split(/\s+/).slice(0, length).join(' ');
      return [0, 1].map((step) => ({ text, rubric: rubrics[(index + step) % rubrics.length] }));
    });
    const count = countPerSecond((round) => {
      const { rubric, text } = rows[round % rows.length];
      gradeAnswer(rubric, text);
    });
    console.log(`  ${String(length).padStart(3)} words  ${file}  ${String(count).padStart(8)}`);
  }
}

export async function benchSpeed() {
  const source = await bundleSource({
    'deck/read-sheet.ts': ['readSheet'],
    'grading/rubric.ts': ['compileRubric'],
    'grading/grade-answer.ts': ['gradeAnswer'],
  });
  const { readSheet, compileRubric, gradeAnswer } = source;
  const { questions } = await readSheet(SHEET, 'bench.md');
  const authored = compileRubric(questions[0], { strictness: 'normal' });
  const derived = compileRubric({ ...questions[0], keyPoints: [] }, { strictness: 'normal' });

  console.log('Grading, answers a second on one core');
  for (const [name, answer] of ANSWERS) {
    const [a, d] = [authored, derived].map((rubric) =>
      countPerSecond(() => gradeAnswer(rubric, answer)),
    );
    console.log(`  ${name}  authored ${String(a).padStart(8)}  derived ${String(d).padStart(8)}`);
  }
  console.log('Grading by the key points of the built-in decks, answers a second on one core');
  for (const file of DECKS) await benchDeck(file, source);
  console.log('Grading, milliseconds by length of the answer');
  for (const length of [1_000, 10_000, 20_000, 100_000]) {
    const answer = ANSWERS[2][1].repeat(Math.ceil(length / ANSWERS[2][1].length)).slice(0, length);
    const began = performance.now();
    gradeAnswer(authored, answer);
    console.log(
      `  ${String(length).padStart(7)} characters  ${(performance.now() - began).toFixed(1).padStart(7)}`,
    );
  }
  console.log('Reading a sheet');
  for (const copies of [1_000, 10_000, 100_000]) {
    const text = Array.from(
      { length: copies },
      (_, n) =>
        `## ${n + 1}. What is item ${n}?\n\nIt is the item numbered ${n}.\n\n- one\n- two\n`,
    ).join('\n');
    const began = performance.now();
    const deck = await readSheet(text, 'bench.md');
    const seconds = (performance.now() - began) / 1000;
    const size = text.length / 1e6;
    console.log(
      `  ${deck.questions.length} questions  ${size.toFixed(1)} MB  ${seconds.toFixed(2)} s  ${(size / seconds).toFixed(1)} MB/s`,
    );
  }
}
