import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compileRubric } from '../../src/grading/rubric.ts';
import { gradeAnswer } from '../../src/grading/grade-answer.ts';
import { readSheet } from '../../src/deck/read-sheet.ts';
import type { Deck } from '../../src/deck/deck.ts';

const QUESTIONS = 6;
const FEWEST_EXAMPLES = 3;

async function readBuiltIn(lang: string): Promise<Deck> {
  const name = `questions/deep-learning.${lang}.md`;
  return readSheet(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'), name);
}

const decks = {
  ru: await readBuiltIn('ru'),
  en: await readBuiltIn('en'),
};
const cases = Object.entries(decks).flatMap(([lang, deck]) =>
  deck.questions.map((question) => ({ lang, deck, question, id: question.id })),
);

describe.each(Object.entries(decks))('the built-in deck in %s', (lang, deck) => {
  test('is read without problems, every line of it accounted for', () => {
    expect(deck.problems).toEqual([]);
    expect(deck.account.filter(({ owner }) => owner === 'outside')).toEqual([]);
  });

  test('has six open questions, a title, its language and tags', () => {
    expect(deck.questions.map(({ kind }) => kind)).toEqual(Array(QUESTIONS).fill('open'));
    expect(deck.title).not.toBeNull();
    expect(deck.lang).toBe(lang);
    expect(deck.tags).toEqual(['deep-learning', 'exam']);
  });

  test('binds nobody to an exam day', () => {
    expect(deck.exam).toBeNull();
    expect(deck.extra).toEqual({});
  });
});

test('both languages ask the same questions under the same ids, in the same order', () => {
  const idsOf = (deck: Deck): readonly string[] => deck.questions.map(({ id }) => id);
  expect(idsOf(decks.en)).toEqual(idsOf(decks.ru));
});

describe.each(cases)('$lang $id', ({ deck, question }) => {
  test('has an answer that its own key points mark correct', () => {
    const unlisted = { ...question, answer: null, examples: [] };
    const rubric = compileRubric(unlisted, { strictness: deck.strictness });
    expect(gradeAnswer(rubric, question.answer ?? '').verdict).toBe('correct');
  });

  test('marks what is essential and names what is wrong', () => {
    const roles = question.keyPoints.map(({ role }) => role);
    expect(roles).toContain('essential');
    expect(roles).toContain('contradiction');
  });

  test('shows a correct, a partial and a wrong answer at least', () => {
    const verdicts = question.examples.map(({ verdict }) => verdict);
    expect(verdicts.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    expect(new Set(verdicts)).toEqual(new Set(['correct', 'partial', 'wrong']));
  });

  // without the examples, so that none is right by being listed
  const rubric = compileRubric({ ...question, examples: [] }, { strictness: deck.strictness });
  test.each(question.examples.map(({ text, verdict, line }) => ({ text, verdict, line })))(
    'line $line is marked $verdict: $text',
    ({ text, verdict }) => {
      expect(gradeAnswer(rubric, text).verdict).toBe(verdict);
    },
  );
});
