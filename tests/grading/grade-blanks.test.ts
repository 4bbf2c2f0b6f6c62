import { describe, expect, test } from '@jest/globals';
import type { ClozeQuestion } from '../../src/deck/deck.ts';
import { deriveKeyPoints } from '../../src/grading/derive.ts';
import { gradeAnswer } from '../../src/grading/grade-answer.ts';
import type { Grade } from '../../src/grading/grade.ts';
import { compileRubric } from '../../src/grading/rubric.ts';
import { openQuestion } from './questions.ts';

/** @param text with its gaps in curly braces */
function clozeQuestion(text: string): ClozeQuestion {
  const gaps = Array.from(text.matchAll(/\{([^{}]*)\}/g), ([, gap = '']) => gap);
  const prompt = text.replaceAll(/\{[^{}]*\}/g, '[...]');
  const answer = text.replaceAll(/[{}]/g, '');
  return { ...openQuestion({ prompt, answer }), kind: 'cloze', gaps };
}

function grade(text: string, answer: string): Grade {
  return gradeAnswer(compileRubric(clozeQuestion(text), { strictness: 'normal' }), answer);
}

const RIVERS = 'The {Volga} is in {Russia}, it is {3530} km long.';
const TABLE = 'F F {F}, F T {T}, T F {T}, T T {T}';

describe('an answer to a text with gaps', () => {
  test.each([
    [RIVERS, 'Volga; Russia; 3530', 'correct'],
    [RIVERS, 'Volga\nRussia\n3530', 'correct'],
    [RIVERS, '3530, Russia, Volga', 'correct'],
    [RIVERS, 'volga russia 3530', 'correct'],
    [RIVERS, 'The Volga is in Russia, it is 3530 km long.', 'correct'],
    [RIVERS, 'the volga is in russia, it is 3530 km long', 'correct'],
    [RIVERS, 'The Volga is in France, it is 3530 km long.', 'partial'],
    [RIVERS, 'Volga; Russia', 'partial'],
    [RIVERS, 'Volga; Russia; 3500', 'partial'],
    [RIVERS, 'not Volga; Russia; 3530', 'partial'],
    [RIVERS, 'The … is in …, it is … km long', 'wrong'],
    [RIVERS, 'I do not know', 'wrong'],
    [RIVERS, '', 'wrong'],
    ['Столица — {Москва}, река — {Волга}.', 'в Москве; на Волге', 'correct'],
    ['Столица — {Москва}, река — {Волга}.', 'Волга, Москва', 'correct'],
    ['Столица — {Москва}, река — {Волга}.', 'Столица — Волга, река — Москва.', 'wrong'],
    [String.raw`The command \alpha shows {$\alpha$}.`, String.raw`\alpha`, 'correct'],
    [
      String.raw`The command \alpha shows {$\alpha$}.`,
      String.raw`the command \alpha shows`,
      'wrong',
    ],
    ['The sign of a sum is {∑}.', '∑', 'correct'],
    ['The sign of a sum is {∑}.', '∏', 'wrong'],
    ['Say {the} here.', 'the', 'correct'],
    ['Say {the} here.', 'a', 'wrong'],
    ['Run {`git add -p`} first.', 'git add -p', 'correct'],
    ['Run {`git add -p`} first.', 'git commit', 'wrong'],
    [TABLE, 'F; T; T; T', 'correct'],
    [TABLE, 'F T T T', 'correct'],
    [TABLE, 'T; F; T; T', 'partial'],
    [TABLE, 'T; T; T; T', 'partial'],
    [TABLE, 'F; T', 'partial'],
  ])('%s: %j is %s', (text, answer, verdict) => {
    expect(grade(text, answer).verdict).toBe(verdict);
  });

  test.each([
    'Volga; Russia; 3530',
    'it is 3530 km long, the Volga is in Russia',
    'The Volga is in Russia, it is 3530 km long.',
    'Russia;  the river Volga ;3530 km',
  ])('%j is quoted where it stands', (answer) => {
    const { findings } = grade(RIVERS, answer);
    expect(findings.map(({ status }) => status)).toEqual(['hit', 'hit', 'hit']);
    for (const { matched } of findings) {
      expect(matched.length).toBeGreaterThan(0);
      for (const { words, start, end } of matched) expect(answer.slice(start, end)).toBe(words);
    }
  });

  test('each gap is an essential point named by its text', () => {
    const points = deriveKeyPoints(clozeQuestion('{Paris} is in {`FR`} on {$x^2$}, a | {b | c}'));
    expect(points.map(({ text, role }) => `${role} ${text}`)).toEqual([
      'essential Paris',
      'essential `FR`',
      'essential `x^2`',
      String.raw`essential b \| c`,
    ]);
  });

  test('key points of the author go before the gaps', () => {
    const { keyPoints } = openQuestion({ keywords: ['! river'] });
    const rubric = compileRubric({ ...clozeQuestion(RIVERS), keyPoints }, { strictness: 'normal' });
    expect(gradeAnswer(rubric, 'a river').verdict).toBe('correct');
  });

  test('hundreds of gaps and a long answer take no time', () => {
    const text = Array.from({ length: 400 }, (_, index) => `x {${index % 7}}`).join(' ');
    const started = performance.now();
    grade(text, '3;'.repeat(9000));
    grade(text, 'x 3 '.repeat(4000));
    grade(text, Array.from({ length: 400 }, (_, index) => String(index % 5)).join(';'));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
