import { describe, expect, test } from '@jest/globals';
import { owners, places, read, readOne } from '../reading.ts';

describe('a sheet of one question', () => {
  test('has its prompt in the front matter and its answer below', async () => {
    const deck = await read(
      '---',
      'question: What is\\_it?',
      'id: it',
      'hint: think',
      'tags: [t]',
      '---',
      '',
      '# It',
      '',
      '1. x',
    );
    expect(deck.questions).toEqual([
      {
        kind: 'open', id: 'it', number: 1, label: null, prompt: 'What is_it?', answer: '# It\n\n1. x', keyPoints: [],
        examples: [], hint: 'think', tags: [], section: [], line: 2,
      },
    ]); // prettier-ignore
    expect([deck.tags, deck.problems]).toEqual([['t'], []]);
    expect(owners(deck).slice(6)).toEqual(['blank', 'answer 1', 'blank', 'answer 1']);
  });

  test.each([
    [['keywords: a; b | c'], ['a', 'b | c'], [3, 3]],
    [['keywords: [a, "! b"]'], ['a', 'b'], [3, 3]],
    [
      ['keywords:', '  - a', '  - "! b"', '  - ~ c'],
      ['a', 'b', 'c'],
      [4, 5, 6],
    ],
    [
      ['keywords:', '- a', '- ! b', '- ? c'],
      ['a', 'b', 'c'],
      [4, 5, 6],
    ],
    [
      ['keywords:', '  - any 2 of:', '    - a', '    - b', '  - c'],
      ['any 2 of: a; b', 'c'],
      [4, 7],
    ],
    [
      ['keywords: |', '  - ! a', '  - `b`', '  - "c d" | e'],
      ['a', '`b`', '"c d" | e'],
      [4, 5, 6],
    ],
    [['keywords: 5'], ['5'], [3]],
  ])('%j', async (yaml, texts, lines) => {
    const question = await readOne('---', 'question: A?', ...yaml, '---', 'a');
    expect(question.keyPoints.map(({ text }) => text)).toEqual(texts);
    expect(question.keyPoints.map(({ line }) => line)).toEqual(lines);
  });

  test('marks survive YAML, to which a bare ! and ? mean something else', async () => {
    const { keyPoints } = await readOne(
      '---',
      'question: A?',
      'keywords:',
      '- ! a',
      '- ? b',
      '- ~ c',
      '---',
      'a',
    );
    expect(keyPoints.map(({ role }) => role)).toEqual(['essential', 'bonus', 'contradiction']);
  });

  test.each([
    [['choices: ["[x] a", "[ ] b"]']],
    [['choices:', '  - "[x] a"', '  - "[ ] b"']],
    [['choices: |', '  - [x] a', '  - [ ] b']],
    [['choices: [a, b]', 'correct: a']],
    [['choices: ["A) a", "B) b"]', 'correct: [A]']],
    [['choices: [a, b]', 'correct: 1']],
  ])('%j', async (yaml) => {
    const question = await readOne('---', 'question: A?', ...yaml, '---', 'Because.');
    expect(question).toMatchObject({
      kind: 'choice',
      choices: ['a', 'b'],
      correct: [0],
      answer: 'Because.',
    });
  });

  test('options and blocks may stand in the body too', async () => {
    const question = await readOne(
      '---',
      'question: A?',
      'keywords: x',
      '---',
      '- [x] a',
      '- [ ] b',
      '',
      'Keywords: y',
    );
    expect(question).toMatchObject({
      kind: 'choice',
      choices: ['a', 'b'],
      correct: [0],
      answer: null,
    });
    expect(question.keyPoints.map(({ text }) => text)).toEqual(['x', 'y']);
  });

  test('examples and answer may stand in the front matter', async () => {
    const question = await readOne(
      '---',
      'question: A?',
      'answer: yes',
      'examples: ["+ yes", "- no"]',
      '---',
    );
    expect(question.answer).toBe('yes');
    expect(question.examples.map(({ text, verdict }) => [text, verdict])).toEqual([
      ['yes', 'correct'],
      ['no', 'wrong'],
    ]);
  });

  test.each([
    [['question: [a]'], ['front-matter-value 2:1', 'no-questions 1:1']],
    [['question: A?'], ['no-answer 2:1']],
    [['question: A?', 'id: a b', 'answer: x'], ['bad-id 3:1']],
    [['question: A?', 'keywords: {a: {b: c}}', 'answer: x'], ['front-matter-value 3:1']],
    [
      ['question: A?', 'keywords:', '- a', '- "b'],
      ['no-questions 1:1', 'front-matter-yaml 5:1'],
    ],
    [['question: A?', 'answer: x', 'choices: ["[ ] a", "[ ] b"]'], ['no-right-option 2:1']],
    [['question: A?', 'answer: x', 'choices: [a, b]'], ['no-right-option 2:1']],
    [
      ['question: A?', 'choices: [a, b]', 'correct: {a: b}'],
      ['front-matter-value 4:1', 'no-right-option 2:1'],
    ],
  ])('%j', async (yaml, expected) => {
    expect(places(await read('---', ...yaml, '---')).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    ['choices: {a: true, b: false}', '["[x] a", "[ ] b"]'],
    ['choices: [{a: true, b: false}]', '["[x] a", "[ ] b"]'],
    ['examples: {good: yes}', '["+ a", "- b"]'],
    ['keywords: {a: {b: c}}', '[a, b]'],
  ])('a value of another shape is told together with what to write: %s', async (line, expected) => {
    const { problems } = await read('---', 'question: A?', 'answer: x', line, '---');
    const [problem] = problems;
    expect(problem).toMatchObject({ code: 'front-matter-value', line: 4, args: { expected } });
  });
});
