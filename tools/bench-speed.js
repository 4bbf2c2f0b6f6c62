// Speed of grading and reading: answers a second by length, megabytes a second, and whether time grows in step.
import { bundleSource } from './bundle-source.js';

const SECONDS = 1;

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

/** @returns calls a second, from one second of work after a warm-up */
function countPerSecond(work) {
  for (let round = 0; round < 2000; round += 1) work(round);
  const end = performance.now() + SECONDS * 1000;
  let calls = 0;
  while (performance.now() < end) {
    for (let round = 0; round < 100; round += 1) work(calls + round);
    calls += 100;
  }
  return Math.round(calls / SECONDS);
}

export async function benchSpeed() {
  const { readSheet, compileRubric, gradeAnswer } = await bundleSource({
    'deck/read-sheet.ts': ['readSheet'],
    'grading/rubric.ts': ['compileRubric'],
    'grading/grade-answer.ts': ['gradeAnswer'],
  });
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
