import * as fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { compileRubric } from '../../src/grading/rubric.ts';
import { gradeAnswer, LONGEST_ANSWER } from '../../src/grading/grade-answer.ts';
import { openQuestion } from './questions.ts';

const QUESTION = openQuestion({
  prompt: 'Из чего состоит атом?',
  answer: 'Из ядра и электронов. Ядро держит почти всю массу; электроны движутся вокруг него.',
});
const AUTHORED = openQuestion({
  prompt: 'Из чего состоит атом?',
  keywords: [
    '! ядро | nucleus',
    '! электрон* > "вокруг ядра" | электроны',
    '(2) 1836±1 раз',
    '~ "не имеет ядра"',
  ],
});
const rubrics = [QUESTION, AUTHORED].map((question) =>
  compileRubric(question, { strictness: 'normal' }),
);

describe('whatever is typed', () => {
  test('a grade keeps its promises', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (answer) => {
        for (const rubric of rubrics) {
          const grade = gradeAnswer(rubric, answer);
          expect(grade.score).toBeGreaterThanOrEqual(0);
          expect(grade.score).toBeLessThanOrEqual(1);
          for (const { start, end, words } of grade.findings.flatMap(({ matched }) => matched)) {
            expect(answer.slice(start, end)).toBe(words);
          }
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('the same answer gets the same grade, whatever was graded before', () => {
    const pieces = 'ядро ядра электроны вокруг не без нет масса, . - 3x3 = ( атом nucleus'.split(
      ' ',
    );
    const answers = fc.array(fc.constantFrom(...pieces), { maxLength: 12 });
    fc.assert(
      fc.property(answers, (words) => {
        const answer = words.join(' ');
        for (const [index, question] of [QUESTION, AUTHORED].entries()) {
          const rubric = rubrics[index];
          if (rubric === undefined) throw new Error('a rubric is missing');
          const fresh = compileRubric(question, { strictness: 'normal' });
          expect(gradeAnswer(rubric, answer)).toEqual(gradeAnswer(fresh, answer));
        }
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  test('the order of an author’s alternatives changes no verdict', () => {
    const alternatives = ['ядро', 'nucleus', 'массивный центр', '"центр атома"'];
    fc.assert(
      fc.property(fc.shuffledSubarray(alternatives, { minLength: 4 }), (shuffled) => {
        const keywords = [`! ${shuffled.join(' | ')}`];
        const rubric = compileRubric(openQuestion({ keywords }), { strictness: 'normal' });
        expect(gradeAnswer(rubric, 'где-то на краю атома').verdict).toBe('wrong');
        expect(gradeAnswer(rubric, 'есть массивный центр').verdict).toBe('correct');
      }),
      { seed: 13, numRuns: 30 },
    );
  });
});

const timeOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

describe('nothing makes grading slow', () => {
  test.each([
    ['one word', many(20_000, () => 'ядро')],
    ['different words', many(20_000, (index) => `слово${index.toString(36)}`)],
    ['negators', many(30_000, () => 'не')],
    ['list marks', many(20_000, (index) => `${index % 10}) a,`)],
    ['near words', many(12_000, (index) => `электрон${'аеиоуы'[index % 6]}${'бвгд'[index % 4]}`)],
    ['one letter', 'a'.repeat(100_000)],
    ['brackets', '('.repeat(100_000)],
    ['settings', many(10_000, () => 'a=(1,')],
  ])('100,000 characters of %s', (_, answer) => {
    for (const rubric of rubrics) {
      expect(timeOf(() => gradeAnswer(rubric, answer))).toBeLessThan(1000);
    }
  });

  test('a cut answer says so', () => {
    const [rubric] = rubrics;
    if (rubric === undefined) throw new Error('a rubric is missing');
    const grade = gradeAnswer(rubric, `ядро и электроны ${'и так далее '.repeat(5000)}`);
    expect(grade.sure).toBe(false);
    expect(grade.notes).toContainEqual({ code: 'cut-short', args: { limit: LONGEST_ANSWER } });
  });

  test.each([
    [
      'ten thousand alternatives',
      [`! ${many(10_000, (index) => `ядро часть${index.toString(36)} |`)} конец`],
    ],
    ['a thousand times the same word', [`! ${many(1000, () => 'ядро')}`]],
    ['a long phrase', [`! "${many(1000, () => 'ядро')}"`]],
    ['many steps', [`! ${many(500, () => 'ядро >')} ядро`]],
    ['many prefixes', [`! ${many(5000, (index) => `я${index.toString(36)}* |`)} конец`]],
  ])('key points with %s', (_, keywords) => {
    const rubric = compileRubric(openQuestion({ keywords }), { strictness: 'normal' });
    const answer = many(3300, (index) => (index % 3 === 0 ? 'ядро' : `часть${index.toString(36)}`));
    expect(timeOf(() => gradeAnswer(rubric, answer))).toBeLessThan(1000);
  });

  test('thousands of ranges, all around thousands of numbers', () => {
    const ranges = Array.from({ length: 5000 }, (_, index) => `? ${index}..${100_000 + index}`);
    const rubric = compileRubric(openQuestion({ keywords: ranges }), { strictness: 'normal' });
    const answer = many(4000, (index) => String(5000 + index));
    expect(timeOf(() => gradeAnswer(rubric, answer))).toBeLessThan(1500);
  });

  test('thousands of right examples, compared with a long answer', () => {
    const right = Array.from({ length: 3000 }, (_, index) => `ядро и часть${index} вокруг него`);
    const rubric = compileRubric(openQuestion({ right }), { strictness: 'normal' });
    const answer = many(3000, (index) => `часть${index}`);
    expect(timeOf(() => gradeAnswer(rubric, answer))).toBeLessThan(1500);
    expect(gradeAnswer(rubric, right[2999] ?? '').verdict).toBe('correct');
  });

  test('thousands of settings, each told with another value', () => {
    const settings = Array.from({ length: 5000 }, (_, index) => `? \`k_${index}=3\``);
    const rubric = compileRubric(openQuestion({ keywords: settings }), { strictness: 'normal' });
    const answer = many(2000, (index) => `k_${index}=4`);
    expect(timeOf(() => gradeAnswer(rubric, answer))).toBeLessThan(1000);
  });
});
