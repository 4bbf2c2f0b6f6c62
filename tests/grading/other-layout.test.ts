import { describe, expect, test } from '@jest/globals';
import type { OpenQuestion } from '../../src/deck/deck.ts';
import { gradeAnswer } from '../../src/grading/grade-answer.ts';
import { compileRubric } from '../../src/grading/rubric.ts';
import { switchLayout } from '../../src/grading/words/keyboard.ts';

const question: OpenQuestion = {
  kind: 'open',
  id: 'q',
  number: 1,
  label: null,
  prompt: 'Что такое стек?',
  answer: 'Список, в котором последний положенный элемент достают первым.',
  keyPoints: [],
  examples: [],
  hint: null,
  tags: [],
  section: [],
  line: 1,
};
const rubric = compileRubric(question, { strictness: 'normal' });

describe('an answer typed on the other keyboard layout', () => {
  const said = 'список, где последний положенный элемент достают первым';
  const typed = switchLayout(said);

  test('counts as what was meant, unsure, with a note and the words as typed', () => {
    const grade = gradeAnswer(rubric, typed);
    expect(grade.verdict).toBe('correct');
    expect(grade.sure).toBe(false);
    expect(grade.notes.map(({ code }) => code)).toContain('other-layout');
    for (const { words, start, end } of grade.findings.flatMap(({ matched }) => matched)) {
      expect(typed.slice(start, end)).toBe(words);
    }
  });

  test('is not looked for in a text whose small words are those of its own layout', () => {
    expect(gradeAnswer(rubric, `${typed} but this is for the other`).verdict).toBe('wrong');
  });

  test.each(['qwerty asdfgh', 'не знаю', '', 'a list of things'])(
    'when %j means nothing either way, the verdict stays wrong',
    (answer) => {
      const grade = gradeAnswer(rubric, answer);
      expect(grade.verdict).toBe('wrong');
      expect(grade.notes.map(({ code }) => code)).not.toContain('other-layout');
    },
  );
});
