import { describe, expect, test } from '@jest/globals';
import { writeKeyPoint } from '../../src/deck/key-points/write-key-point.ts';
import { outlineKeyPoints } from '../../src/grading/outline.ts';
import { gradeAnswer } from '../../src/grading/grade-answer.ts';
import { compileRubric } from '../../src/grading/rubric.ts';
import { createChoice, createOpen } from '../terminal/samples.ts';

const outline = (prompt: string, answer: string | null) =>
  outlineKeyPoints(createOpen({ prompt, answer })).map((point) => writeKeyPoint(point, 'en'));

const tellLong = (word: string) =>
  `The ${word} gathers golden apples beside quiet rivers every morning.`;

describe('outlineKeyPoints', () => {
  test.each([
    ['of many words the four longest, half of them enough', 'What is a queue?', 'A structure that hands out elements in order of arrival.', ['any 2 of: structure; hands; elements; arrival']],
    ['of three words two', 'What is it?', 'Growing green leaves.', ['any 2 of: Growing; green; leaves']],
    ['two words together', 'What colour is the sky?', 'Deep blue.', ['Deep blue']],
    ['words of the question are left out', 'What is a priority queue?', 'A priority queue hands out the smallest element first.', ['any 2 of: hands; smallest; element']],
    ['a sentence each', 'How?', 'Plants absorb sunlight through leaves. Roots drink water from soil.', ['any 2 of: Plants; absorb; sunlight; leaves', 'any 2 of: Roots; drink; water; soil']],
    ['small words alone, all of them', 'What is a stack?', 'Last in, first out.', ['Last in first out']],
    ['settings as code', 'How is a stride set?', '`strides=2`', ['`strides=2` | strides 2']],
  ])('%s', (_name, prompt, answer, items) => {
    expect(outline(prompt, answer)).toEqual(items);
  }); // prettier-ignore

  test('what a sentence denies is denied in the outline', () => {
    expect(outline('Что это?', 'Структура, которая не имеет циклов.')).toEqual([
      'any 2 of: Структура; не имеет; не циклов',
    ]);
    expect(outline('Что делает пассат?', 'Он не меняет направления.')).toEqual([
      'не меняет направления',
    ]);
    expect(outline('What is it?', 'A graph without cycles or loops.')[0]).toContain(
      'without cycles',
    );
  });

  test('of a long answer the eight sentences that say most are kept, in their order', () => {
    const animals = ['fox', 'hen', 'owl', 'cat', 'dog', 'bee', 'ant', 'elk', 'emu'];
    const items = outline('Who?', ['Small birds sing.', ...animals.map(tellLong)].join(' '));
    expect(items).toHaveLength(8);
    expect(items[0]).toBe('any 2 of: gathers; golden; apples; morning');
  });

  test('there is none without an answer, or for options', () => {
    expect(outline('Q?', null)).toEqual([]);
    expect(outlineKeyPoints(createChoice({ answer: null }))).toEqual([]);
  });

  test('the answer it was made from is graded correct by it', () => {
    const answer = 'Plants absorb sunlight through leaves. Roots drink water from the soil.';
    const question = createOpen({ prompt: 'How do plants live?', answer });
    const keyPoints = outlineKeyPoints(question);
    const rubric = compileRubric(
      { ...question, answer: null, keyPoints },
      { strictness: 'strict' },
    );
    expect(gradeAnswer(rubric, answer)).toMatchObject({ verdict: 'correct', score: 1 });
  });
});
