import { describe, expect, test } from '@jest/globals';
import { compileRubric } from '../../../src/grading/rubric.ts';
import { gradeAnswer } from '../../../src/grading/grade-answer.ts';
import { openQuestion } from '../questions.ts';
import type { Grade } from '../../../src/grading/grade.ts';

const PROMPT = 'Что такое рекурсия в программировании?';
const ANSWER =
  'Рекурсия — это вызов функцией самой себя. Нужны условие остановки, которое прекращает вызовы, и шаг, который упрощает задачу.';
const KEYWORDS = ['! вызывает сама себя | вызов функцией самой себя', '! условие остановки | база'];

const derived = compileRubric(openQuestion({ prompt: PROMPT, answer: ANSWER }), {
  strictness: 'normal',
});
const authored = compileRubric(
  openQuestion({ prompt: PROMPT, answer: ANSWER, keywords: KEYWORDS }),
  { strictness: 'normal' },
);
const codesOf = (grade: Grade): readonly string[] => grade.notes.map(({ code }) => code);

describe.each([
  ['derived', derived],
  ['authored', authored],
] as const)('with %s key points', (_, rubric) => {
  test.each([
    ['', 'empty'],
    ['   \n ', 'empty'],
    ['-', 'empty'],
    ['ну', 'empty'],
    ['это', 'empty'],
    ['?', 'does-not-know'],
    ['не знаю', 'does-not-know'],
    ['Честно говоря, понятия не имею', 'does-not-know'],
    ['забыл', 'does-not-know'],
    ['I don’t know', 'does-not-know'],
    ['no idea', 'does-not-know'],
    ['Sorry, I can’t remember', 'does-not-know'],
  ])('"%s" is wrong: %s', (answer, code) => {
    const grade = gradeAnswer(rubric, answer);
    expect(grade).toMatchObject({ verdict: 'wrong', score: 0, sure: true });
    expect(codesOf(grade)).toEqual([code]);
  });

  test.each([
    'функция вызывает сама себя, про условие не помню',
    'не знаю точно, но функция вызывает саму себя',
  ])('"%s" says something besides', (answer) => {
    expect(gradeAnswer(rubric, answer).verdict).toBe('partial');
  });

  test.each([PROMPT, 'рекурсия в программировании это такое', 'что такое рекурсия'])(
    'the question repeated as "%s" is wrong',
    (answer) => {
      expect(gradeAnswer(rubric, answer).verdict).toBe('wrong');
    },
  );

  test('a setting is no repetition of the number in the question', () => {
    const prompt = 'Каким параметром задать шаг, равный 3?';
    const question = openQuestion({ prompt, answer: 'strides=3', keywords: ['! `strides=3`'] });
    const answer = 'шаг задаётся параметром strides=3';
    expect(gradeAnswer(compileRubric(question, { strictness: 'normal' }), answer).verdict).toBe(
      'correct',
    );
  });

  test('a salad of words is no answer', () => {
    const grade = gradeAnswer(
      rubric,
      'рекурсия вызов функция сама себя условие остановки шаг задача стек база память',
    );
    expect(grade.verdict).not.toBe('correct');
    expect(codesOf(grade)).toContain('word-list');
  });

  test('pairs of words between commas are a list of answers, no salad', () => {
    const answer = 'вызов себя, условие остановки, шаг задачи, глубина стека, возврат ответа';
    expect(codesOf(gradeAnswer(authored, answer))).not.toContain('word-list');
  });

  test('terse notes with marks between them are no salad', () => {
    const answer = 'вызов функцией самой себя; нужно: условие остановки (база) + шаг';
    expect(codesOf(gradeAnswer(rubric, answer))).not.toContain('word-list');
  });
});

describe('nouns in a row', () => {
  test.each([
    'функция вызывает база стек рекурсия глубина предел условие остановки',
    'рекурсия вызывает сама себя стек кадр предел возврат условие остановки',
    'условие остановки вызывает сама себя предел стек память шаг',
  ])('"%s" is a word list though a verb stands in it', (answer) => {
    const grade = gradeAnswer(authored, answer);
    expect(grade.verdict).not.toBe('correct');
    expect(codesOf(grade)).toContain('word-list');
  });

  test.each([
    'функция вызывает сама себя пока не сработает условие остановки',
    'вызывает сама себя, условие остановки обрывает вызов',
    'рекурсивный вызов функцией самой себя плюс условие остановки вычислений',
    'функция вызывает сама себя на меньшей задаче, условие остановки завершает вызовы',
    'при рекурсии функция вызывает сама себя, а стек вызовов держится, пока есть условие остановки',
  ])('"%s" is an answer', (answer) => {
    expect(gradeAnswer(authored, answer).verdict).toBe('correct');
  });
});

describe('a long answer about something else', () => {
  const stranger = `Плотина перегораживает реку. Вода падает с высоты, крутит турбину, турбина вращает генератор,
    генератор вырабатывает ток. Щит поднимают лебёдкой. Насос вызывает сам себя сигналом, условие остановки
    задаёт поплавок. Рыба обходит плотину по лестнице, лёд отводят решётками, дежурный пишет журнал.`;
  const thorough = `Рекурсия в программировании — это когда функция внутри своего тела вызывает сама себя, каждый раз
    на более простой задаче. Обязательно нужно условие остановки, иначе вызовы не прекратятся и стек кончится.
    Каждый вызов упрощает задачу на шаг, а условие прекращает вызовы; потом результаты вызовов возвращаются
    назад, и функция собирает из них ответ для исходной задачи.`;

  test('is no evidence, whatever the key points find in it', () => {
    const grade = gradeAnswer(authored, stranger);
    expect(grade.verdict).not.toBe('correct');
    expect(codesOf(grade)).toContain('thin-evidence');
  });

  test('a thorough one to the point is', () => {
    const grade = gradeAnswer(authored, thorough);
    expect(grade.verdict).toBe('correct');
    expect(codesOf(grade)).not.toContain('thin-evidence');
  });
});

describe('with derived key points', () => {
  test('the question repeated says so', () => {
    expect(codesOf(gradeAnswer(derived, PROMPT))).toContain('question-repeated');
  });

  test('a few words of the question alone are never correct, but may be half of the answer', () => {
    const rubric = compileRubric(
      openQuestion({
        prompt: 'Закипит ли вода в кастрюле быстрее под крышкой?',
        answer: 'Вода под крышкой закипит быстрее: пар не уносит тепло.',
      }),
      { strictness: 'lenient' },
    );
    const grade = gradeAnswer(rubric, 'под крышкой быстрее');
    expect(codesOf(grade)).toContain('question-repeated');
    expect(grade.verdict).toBe('partial');
    expect(gradeAnswer(rubric, 'закипит ли вода быстрее под крышкой').verdict).toBe('wrong');
  });

  test('the reference with one "не" put in is not correct', () => {
    const grade = gradeAnswer(derived, ANSWER.replace('это вызов', 'это не вызов'));
    expect(grade.verdict).not.toBe('correct');
    expect(grade.sure).toBe(false);
  });

  test('a pour of a thousand words is wrong, right ones among them', () => {
    const noise = Array.from(
      { length: 900 },
      (_, index) =>
        `слово${String.fromCodePoint(1072 + (index % 32))}${String.fromCodePoint(1072 + ((index * 7) % 31))}${index % 5 === 0 ? 'ец' : 'ок'}`,
    );
    expect(gradeAnswer(derived, `${noise.join(' ')} ${ANSWER}`).verdict).toBe('wrong');
  });

  test('the thing the question asks about is denied in the end', () => {
    const answer =
      'Цикл — это вызов функцией самой себя, нужны условие остановки и шаг, который упрощает задачу, а рекурсия нет';
    const grade = gradeAnswer(derived, answer);
    expect(grade.verdict).not.toBe('correct');
    expect(codesOf(grade)).toContain('roles-swapped');
  });

  test('said of the thing the question asks about, told of another', () => {
    const answer =
      'В отличие от рекурсии, цикл — это вызов функцией самой себя, нужны условие остановки и шаг, который упрощает задачу';
    const grade = gradeAnswer(derived, answer);
    expect(grade.verdict).not.toBe('correct');
    expect(codesOf(grade)).toContain('roles-swapped');
  });
});

describe('roles swapped between names', () => {
  const rubric = compileRubric(
    openQuestion({
      prompt: 'Что значат параметры max_depth и min_size?',
      answer:
        'max_depth — наибольшее число уровней дерева.\nmin_size — наименьшее число примеров в листе.',
    }),
    { strictness: 'normal' },
  );

  test('each meaning with its own name is correct', () => {
    const answer = 'max_depth - число уровней дерева, min_size - наименьшее число примеров в листе';
    expect(gradeAnswer(rubric, answer).verdict).toBe('correct');
  });

  test('meanings exchanged are not', () => {
    const answer = 'min_size - число уровней дерева, max_depth - наименьшее число примеров в листе';
    const grade = gradeAnswer(rubric, answer);
    expect(grade.verdict).not.toBe('correct');
    expect(codesOf(grade)).toContain('roles-swapped');
  });
});
