import { describe, expect, test } from '@jest/globals';
import { outline, owners, places, read, readOne } from '../reading.ts';

describe('labels', () => {
  test.each([
    'Keywords:',
    'keywords:',
    'Key points:',
    'Ключевые слова:',
    '**Keywords:**',
    '**Keywords**:',
    '*Keywords:*',
    '__Ключевые слова__:',
    '_Key points:_',
    '***Keywords:***',
    'Keywords：',
    '### Keywords',
    '### Keywords:',
    '   Keywords:',
  ])('%s alone on its line, with a list below', async (label) => {
    const question = await readOne('## A', 'a', '', label, '- x', '- y'); // prettier-ignore
    expect(question.answer).toBe('a');
    expect(question.keyPoints.map(({ text, line }) => [text, line])).toEqual([
      ['x', 5],
      ['y', 6],
    ]);
  });

  test.each([
    ['Keywords: x; y', ['x', 'y']],
    ['**Keywords:** x, y', ['x', 'y']],
    ['**Keywords: x, y**', ['x', 'y']],
    ['Keywords: ! x', ['x']],
    ['Keywords: x;', ['x']],
  ])('%s', async (line, texts) => {
    const question = await readOne('## A', 'a', line);
    expect(question.keyPoints.map(({ text }) => text)).toEqual(texts);
    expect(question.answer).toBe('a');
  });

  test.each([
    'Keywords',
    'Keywordsy:',
    'The keywords: x',
    'Hints are good:',
    '- Keywords: x',
    '> Keywords: x',
  ])('%s is text', async (line) => {
    const question = await readOne('## A', 'a', '', line);
    expect(question.answer).toBe(`a\n\n${line}`);
  });

  test('labels in code are text', async () => {
    const question = await readOne('## A', '```', 'Keywords: x', '```', '', '    Hint: y');
    expect([question.keyPoints, question.hint]).toEqual([[], null]);
  });

  test('a label under a list item without blank line ends the list', async () => {
    const question = await readOne('## A', '- a', '- b', 'Keywords: x');
    expect([question.answer, question.keyPoints.length]).toEqual(['- a\n- b', 1]);
  });
});

describe('blocks', () => {
  test('all together, each line with its owner', async () => {
    const deck = await read(
      '## 1. A {#my-id}', '', 'a', '', 'Keywords:', '', '- ! x | y', '', '  z', '- w', '', 'Examples:', '+ good one',
      '  goes on', '* so so', '- bad', '', 'Hint: think', 'hard', '', 'Tags: t1, #t2; t1', '', 'more answer',
    ); // prettier-ignore
    const [question] = deck.questions;
    expect(question).toMatchObject({
      id: 'my-id',
      prompt: 'A',
      answer: 'a\n\nmore answer',
      hint: 'think\nhard',
      tags: ['t1', 't2'],
      examples: [
        { text: 'good one\ngoes on', verdict: 'correct', line: 13 },
        { text: 'so so', verdict: 'partial', line: 15 },
        { text: 'bad', verdict: 'wrong', line: 16 },
      ],
    });
    expect(question?.keyPoints.map(({ text }) => text)).toEqual(['x | y z', 'w']);
    expect(owners(deck)).toEqual([
      'prompt 1', 'blank', 'answer 1', 'blank', 'keywords 1', 'blank', 'keywords 1', 'blank', 'keywords 1',
      'keywords 1', 'blank', 'examples 1', 'examples 1', 'examples 1', 'examples 1', 'examples 1', 'blank', 'hint 1',
      'hint 1', 'blank', 'tags 1', 'blank', 'answer 1',
    ]); // prettier-ignore
    expect(deck.problems).toEqual([]);
  });

  test('in the list item of a numbered line', async () => {
    const question = await readOne(
      '1. A?',
      '',
      '   a',
      '',
      '   Keywords:',
      '   - x',
      '     - y',
      '',
      '   Hint: h',
    );
    expect(question).toMatchObject({ answer: 'a', hint: 'h' });
    expect(question.keyPoints.map(({ text }) => text)).toEqual(['x', 'y']);
  });

  test.each([
    [['Tags: a, b'], ['a', 'b']],
    [['Tags: a; b'], ['a', 'b']],
    [['Tags: #a #b'], ['a', 'b']],
    [
      ['Теги:', '- a', '- b c'],
      ['a', 'b c'],
    ],
    [['Tags:'], []],
  ])('%j', async (lines, tags) => {
    expect((await readOne('## A', 'a', '', ...lines)).tags).toEqual(tags);
  });

  test.each([
    [['Hint: h'], 'h', 'a'],
    [['Hint:', 'h', 'i', '', 'b'], 'h\ni', 'a\n\nb'],
    [['Подсказка:', '', 'h', '', 'b'], 'h', 'a\n\nb'],
    [['Hint: h', '', 'Hint: i'], 'h\n\ni', 'a'],
    [['Hint:'], null, 'a'],
    [['*Hint: h*'], 'h', 'a'],
    [['Hint: a\\_b'], 'a_b', 'a'],
  ])('%j', async (lines, hint, answer) => {
    const question = await readOne('## A', 'a', '', ...lines);
    expect([question.hint, question.answer]).toEqual([hint, answer]);
  });
});

describe('Answer', () => {
  test.each([
    [['## A', 'p', '', '```', 'c', '```', '', 'Answer:', '', 'b'], 'A\n\np\n\n```\nc\n```', 'b'],
    [['## A', 'Answer: b', 'c'], 'A', 'b\nc'],
    [['## A', 'Answer: b', '', 'c'], 'A', 'b\n\nc'],
    [['## A', 'p', '**Ответ:** b'], 'A\n\np', 'b'],
    [['## A', 'p', '### Answer', 'b'], 'A\n\np', 'b'],
    [['1. A?', 'p', '', 'Answer: b'], 'A?\np', 'b'],
    [['## A', 'Hint: h', '', 'p', '', 'Answer: b'], 'A\n\np', 'b'],
    [['## A', 'Answer: b', '', 'Answer: c'], 'A', 'b\n\nAnswer: c'],
    [['## A', 'Answer:'], 'A', null],
  ])('%j', async (lines, prompt, answer) => {
    const question = await readOne(...lines);
    expect([question.prompt, question.answer]).toEqual([prompt, answer]);
  });
});

describe('Solution', () => {
  test('opens the answer where most questions have one', async () => {
    const deck = await read(
      '## A',
      'p',
      '',
      'Решение:',
      '',
      'a',
      '',
      '## B',
      'q',
      '',
      'Решение:',
      '',
      'b',
    );
    expect(outline(deck)).toEqual(['A\n\np => a', 'B\n\nq => b']);
  });

  test('is a part of an answer elsewhere', async () => {
    const deck = await read('## A?', 'It hangs.', '', 'Solution:', '', 'a', '', '## B?', 'b');
    expect(outline(deck)).toEqual(['A? => It hangs.\n\nSolution:\n\na', 'B? => b']);
  });

  test('as a heading it is a label', async () => {
    expect(outline(await read('## A', 'p', '### Solution', 'a'))).toEqual(['A\n\np => a']);
  });
});

describe('examples', () => {
  test('indented marks and blank lines go on with the example', async () => {
    const { examples } = await readOne(
      '## A',
      'a',
      '',
      'Примеры ответов:',
      '',
      '+ x:',
      '',
      '  - y',
      '  - z',
      '',
      '- w',
    );
    expect(examples.map(({ text, verdict }) => [text, verdict])).toEqual([
      ['x:\n- y\n- z', 'correct'],
      ['w', 'wrong'],
    ]);
  });

  test('a line without a verdict is a problem with its place', async () => {
    const deck = await read('## A', 'a', '', 'Example answers: x', '+', '+ y');
    expect(deck.questions[0]?.examples.map(({ text }) => text)).toEqual(['y']);
    expect(places(deck)).toEqual(['bad-example 4:18', 'bad-example 5:2']);
  });

  test('an ordinary list under Examples stays in the answer', async () => {
    const question = await readOne('## A', 'Metals.', '', 'Examples:', '- iron', '- copper');
    expect(question.examples).toEqual([]);
    expect(question.answer).toBe('Metals.\n\nExamples:\n- iron\n- copper');
  });

  test('below Keywords it is no ordinary list', async () => {
    const question = await readOne('## A', 'a', '', 'Keywords: x', '', 'Examples:', '- iron');
    expect(question.examples.map(({ verdict }) => verdict)).toEqual(['wrong']);
  });
});

describe('problems', () => {
  test.each([
    [['## A?'], ['no-answer 1:4']],
    [['## 1. A', '', '## 2. B', 'b'], ['no-answer 1:7']],
    [['## A', 'Keywords: x'], []],
    [['## A?', 'a', 'Keywords:'], ['empty-key-point 3:10']],
    [['## A', 'a', 'Keywords: x; "y'], ['bad-key-point 3:14']],
    [['1. A?', '   a', '   Keywords:', '   - x', '     - y | | z'], ['bad-key-point 5:12']],
    [['## A {#b c}', 'a'], ['bad-id 1:4']],
    [['## A {#}', 'a'], ['bad-id 1:4']],
    [['## A {#x}', 'a', '## B {#x}', 'b'], ['duplicate-id 3:4']],
    [['## A?', 'a', '## A?', 'a'], ['duplicate-question 3:4']],
    [['## A?', 'a', '## A?', 'b'], []],
    [['## A', 'a', '## A {#x}', 'a'], []],
    [['## A?', '```', 'a'], ['unclosed-fence 2:1']],
    [['plain'], ['no-questions 1:1']],
    [[''], ['no-questions 1:1']],
  ])('%j', async (lines, expected) => {
    expect(places(await read(...lines))).toEqual(expected);
  });
});

describe('`Key points` at the end of an answer', () => {
  const LONG = [
    '- The hash of the key tells at once where in the array to look.',
    '- Two keys may well share a place, and then the list there is searched.',
  ];

  test.each([
    ['### Key Points', LONG],
    ['**Key Points**', LONG],
    ['**Key points:**', LONG],
    ['Key points:', LONG],
    ['Key points: The hash of the key tells at once where in the array one has to look.', []],
  ])('%s with sentences is a summary, and stays in the answer', async (label, list) => {
    const question = await readOne('## A', 'a', '', label, ...list);
    expect(question.keyPoints).toEqual([]);
    expect(question.answer).toBe(['a', '', label, ...list].join('\n'));
  });

  test.each([
    ['short items', ['### Key Points', '- constant time', '- hash of the key'], 2],
    ['a bare bar', ['Key points:', ...LONG, '- an array | a vector'], 3],
    ['a sign', ['Key points:', ...LONG, '- ! hash'], 3],
    ['a question mark', ['Key points:', ...LONG, '- ? named by a friend'], 3],
    ['a phrase', ['Key points:', ...LONG, '- "in time"'], 3],
    ['a weight', ['Key points:', ...LONG, '- (2) in time'], 3],
    ['a number of them', ['Key points:', '- any 1 of:', ...LONG.map((line) => `  ${line}`)], 1],
    ['examples', ['Key points:', ...LONG, '', 'Examples:', '+ the hash'], 2],
  ])('with %s is what must be said', async (_, lines, count) => {
    const question = await readOne('## A', 'a', '', ...lines);
    expect([question.answer, question.keyPoints.length]).toEqual(['a', count]);
  });

  test('is what must be said too where the sheet says `Keywords:` elsewhere', async () => {
    const { questions } = await read(
      '## A?',
      'a',
      '',
      'Key points:',
      ...LONG,
      '',
      '## B?',
      'b',
      '',
      'Keywords: c',
    );
    expect(questions.map(({ keyPoints }) => keyPoints.length)).toEqual([2, 1]);
  });

  test('`Keywords:` always counts', async () => {
    const question = await readOne('## A', 'a', '', '### Keywords', ...LONG);
    expect(question.keyPoints.length).toBe(2);
  });
});

describe('a comment within an answer', () => {
  test.each([
    ['behind the text', ['a. <!-- say more -->'], 'a.'],
    ['between words', ['a <!-- x --> b'], 'a b'],
    ['before the text', ['a', '<!-- x --> b'], 'a\n b'],
    ['over two lines', ['a <!-- x', 'y --> b'], 'a b'],
    ['twice', ['a<!-- x -->b<!-- y -->c'], 'abc'],
  ])('%s is not part of it', async (_, lines, answer) => {
    expect((await readOne('## A?', '', ...lines)).answer).toBe(answer);
  });

  test.each([
    ['in a code span', 'a `<!-- x -->`'],
    ['in a code block', '```\na <!-- x -->\n```'],
    ['escaped', 'a \\<!-- x -->'],
    ['without an end', 'a <!-- x'],
    ['that ends in another paragraph', 'a <!-- x\n\nb -->'],
  ])('%s is text', async (_, text) => {
    expect((await readOne('## A?', '', ...text.split('\n'))).answer).toBe(text);
  });
});
