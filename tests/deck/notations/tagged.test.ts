import { describe, expect, test } from '@jest/globals';
import { outline, owners, read } from '../reading.ts';

interface Case {
  readonly name: string;
  readonly sheet: readonly string[];
  readonly questions: readonly string[];
}

const CARDS: readonly Case[] = [
  { name: 'a card on two lines', sheet: ['Q: A?', 'A: a'], questions: ['A? => a'] },
  { name: 'no space behind the tag', sheet: ['Q:A?', 'A:a'], questions: ['A? => a'] },
  {
    name: 'other lines go on with the part above',
    sheet: ['Q: A', 'and more?', 'A:', '', 'a', '', '- b', '', 'c', '', 'Q: D?', 'A: d'],
    questions: ['A\nand more? => a\n\n- b\n\nc', 'D? => d'],
  },
  {
    name: 'a rule ends a card, also directly below it',
    sheet: ['Q: A?', 'A: a', '---', 'Q: B?', 'A: b', '', '---', '', 'a note'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'a section heading ends a card',
    sheet: ['# T', '## One', 'Q: A?', 'A: a', '## Two', 'Q: B?', 'A: b'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'headings far below the section divide an answer, though its steps ask',
    sheet: [
      '# T', '', '**Q: A?**', '', 'A: a', '', '### One', '', '1. b', '2. Right? Go on.', '',
      '### Two', '', 'c', '', '### Three', '', 'Q: D?', 'A: d',
    ], // prettier-ignore
    questions: ['A? => a\n\n### One\n\n1. b\n2. Right? Go on.\n\n### Two\n\nc', 'D? => d'],
  },
  {
    name: 'a card on a line of its own ends a card',
    sheet: ['Q: A?', 'A: a', 'b :: c', '', 'D :: d'],
    questions: ['A? => a\nb :: c', 'D => d'],
  },
  {
    name: 'tags in code are code',
    sheet: ['Q: A?', '```', 'A: no', 'Q: no', '```', 'A: a'],
    questions: ['A?\n```\nA: no\nQ: no\n``` => a'],
  },
  {
    name: 'a second answer is text of the first',
    sheet: ['Q: A?', 'A: a', 'A: b'],
    questions: ['A? => a\nA: b'],
  },
  {
    name: 'dashes behind the tags',
    sheet: ['Q – A?', 'A – a', '', 'Q – B?', 'A – b'],
    questions: ['A? => a', 'B? => b'],
  },
  { name: 'words with dashes', sheet: ['Вопрос — А?', 'Ответ — а'], questions: ['А? => а'] },
  {
    name: 'the script of an oral exam',
    sheet: ['Examiner: What is A?', 'Student: It is a.', 'Examiner: Name a B.', 'Student: b'],
    questions: ['What is A? => It is a.', 'Name a B. => b'],
  },
  {
    name: 'the script of an exam in Russian, with words that ask nothing',
    sheet: [
      '**Преподаватель:** Что такое А?',
      '',
      '**Студент:** Это а.',
      '',
      '**Преподаватель:** Хорошо, дальше.',
      '',
      '**Преподаватель:** Зачем Б?',
      '',
      '**Ответ:** Чтобы б.',
    ],
    questions: ['Что такое А? => Это а.', 'Зачем Б? => Чтобы б.'],
  },
  {
    name: 'sides of a card by their names',
    sheet: ['Front: A', 'Back: a', '', 'Front: B', 'Back: b'],
    questions: ['A => a', 'B => b'],
  },
  {
    name: 'sides of a card as headings',
    sheet: [
      '# T',
      '',
      '## Front',
      'A?',
      '## Back',
      'a',
      '',
      '## Front',
      'B',
      '',
      'b',
      '## Back',
      'c',
    ],
    questions: ['A? => a', 'B\n\nb => c'],
  },
  {
    name: 'a heading that only looks like a side of a card',
    sheet: ['# Spine', '## Where is A?', 'a', '## Back', 'b', '## Where is C?', 'c'],
    questions: ['Where is A? => a', 'Back => b', 'Where is C? => c'],
  },
  {
    name: 'terms and definitions by their names',
    sheet: [
      '**Термин:** А',
      '**Определение:** это а',
      '',
      '**Термин:** Б',
      '**Определение:** это б',
    ],
    questions: ['А => это а', 'Б => это б'],
  },
  {
    name: 'a definition in the answer to a question',
    sheet: ['Q: A?', 'Definition: a', 'A: b', '', 'Q: C?', 'A: c', 'Meaning: d'],
    questions: ['A?\nDefinition: a => b', 'C? => c\nMeaning: d'],
  },
  { name: 'short words', sheet: ['Que: A?', 'Ans: a'], questions: ['A? => a'] },
  { name: 'words in Russian', sheet: ['Вопрос: А?', 'Ответ: а'], questions: ['А? => а'] },
  { name: 'letters in Russian', sheet: ['В: А?', 'О: а'], questions: ['А? => а'] },
  { name: 'letters in Ukrainian', sheet: ['П: А?', 'В: а'], questions: ['А? => а'] },
  { name: 'words in English', sheet: ['Question: A?', 'Answer: a'], questions: ['A? => a'] },
  { name: 'letters in German', sheet: ['F: A?', 'A: a'], questions: ['A? => a'] },
  { name: 'letters in Spanish', sheet: ['P: ¿A?', 'R: a'], questions: ['¿A? => a'] },
  { name: 'letters in French', sheet: ['Q : A ?', 'R : a'], questions: ['A ? => a'] },
  { name: 'in Chinese', sheet: ['问：甲？', '答：乙'], questions: ['甲？ => 乙'] },
  { name: 'words in Chinese', sheet: ['问题：甲？', '答案：乙'], questions: ['甲？ => 乙'] },
  { name: 'bold tags', sheet: ['**Q:** A?', '', '**A:** a'], questions: ['A? => a'] },
  {
    name: 'a bold tag with the colon behind',
    sheet: ['**Q**: A?', '**A**: a'],
    questions: ['A? => a'],
  },
  { name: 'a question in bold', sheet: ['**Q: A?**', 'A: a'], questions: ['A? => a'] },
  {
    name: 'numbered tags',
    sheet: ['Q1: A?', 'A1: a', '', '**Q2.** B?', '', '**A2.** b'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'list items with the answer below',
    sheet: ['- Q: A?', '  A: a', '- Q: B?', '  - A: b', '', '* Q: C?', '* A: c'],
    questions: ['A? => a', 'B? => b', 'C? => c'],
  },
  {
    name: 'numbered items',
    sheet: ['1. Q: A?', '   A: a', '2. Q: B?', '   A: b'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'headings',
    sheet: ['## Q: A?', '', 'A: a', '', '### more', 'b', '', '## Q: B?', 'A: c'],
    questions: ['A? => a\n\n### more\nb', 'B? => c'],
  },
  {
    name: 'both on one line',
    sheet: ['Q: A? A: a', 'Q: B? **A:** b'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'an answer in a fold',
    sheet: [
      '**Q1:** A?',
      '',
      '<details><summary>Show answer</summary>',
      '',
      '**A:** a',
      '',
      '</details>',
      '',
      '**Q2:** B?',
      '',
      '<details><summary>Show answer</summary>',
      '',
      '**A:** b',
      '',
      '</details>',
    ],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'bold questions with the answer in the next paragraph',
    sheet: ['# T', '', '**问：甲？**', '', '乙', '', '**问：丙？**', '', '丁'],
    questions: ['甲？ => 乙', '丙？ => 丁'],
  },
  {
    name: 'tags alone on their lines',
    sheet: ['**Pregunta:**', '', '¿A?', '', '**Respuesta:**', '', 'a', '', 'b'],
    questions: ['¿A? => a\n\nb'],
  },
  {
    name: 'headings in words, with labels below',
    sheet: ['## Вопрос: А', 'а', '', '## Вопрос: Б', 'Ответ:', '- б'],
    questions: ['А => а', 'Б => - б'],
  },
  {
    name: 'a question above code, without an answer',
    sheet: ['Question: A?', '```', 'x', '```', '', 'Question: B?', '', '```', 'y', '```'],
    questions: ['A?\n```\nx\n``` => -', 'B?\n\n```\ny\n``` => -'],
  },
  {
    name: 'a question above code, and text below',
    sheet: ['Question: A?', '```', 'x', '```', 'a'],
    questions: ['A?\n```\nx\n``` => a'],
  },
  {
    name: 'the first of lettered options is no answer',
    sheet: ['Q: A?', 'A: x', 'B: y', 'Answer: B', '', 'Q: C?', 'A: c'],
    questions: ['A?\nA: x\nB: y => B', 'C? => c'],
  },
  {
    name: 'Markdown that only the card makes sense of',
    sheet: ['- item', 'Q: A?', 'A: a', '    b'],
    questions: ['A? => a\n    b'],
  },
];

describe('tagged questions and answers', () => {
  test.each(CARDS)('$name', async ({ sheet, questions }) => {
    expect(outline(await read(...sheet))).toEqual(questions);
  });

  test.each(CARDS)('$name, with CRLF', async ({ sheet, questions }) => {
    expect(outline(await read(sheet.join('\r\n')))).toEqual(questions);
  });

  test('number, id and place are told', async () => {
    const { questions } = await read('x', '', '**Q7:** A? {#own}', 'A: a');
    expect(questions).toMatchObject([{ label: 'Q7', id: 'own', line: 3, prompt: 'A?' }]);
  });

  test('every line has its owner', async () => {
    const deck = await read('Q: A', 'more?', 'A: a', '', 'b', '---', 'note', '', 'C: the [x]', '');
    expect(owners(deck)).toEqual([
      'prompt 1', 'prompt 1', 'answer 1', 'blank', 'answer 1', 'rule', 'outside', 'blank', 'prompt 2',
    ]); // prettier-ignore
  });
});

test('a text with gaps may have labelled blocks below it', async () => {
  const deck = await read(
    'C: A [b].',
    'More [c].',
    '',
    'Keywords:',
    '- b',
    '',
    'Hint: h',
    'Tags: t',
    '',
    'C: [d]',
  );
  expect(deck.questions).toMatchObject([
    {
      kind: 'cloze',
      prompt: 'A [...].\nMore [...].',
      answer: 'A b.\nMore c.',
      keyPoints: [{}],
      hint: 'h',
      tags: ['t'],
    },
    { prompt: '[...]' },
  ]);
  expect(owners(deck)).toEqual([
    'prompt 1', 'prompt 1', 'blank', 'keywords 1', 'keywords 1', 'blank', 'hint 1', 'tags 1', 'blank', 'prompt 2',
  ]); // prettier-ignore
});

describe('no tagged question', () => {
  test.each([
    ['a sentence with a colon', ['## A?', 'P: a letter without its partner', 'and more']],
    ['a drive', ['## A?', 'C: is the drive', 'C: again']],
    ['a small letter', ['## A?', 'q: is a variable', 'a: another']],
    ['an answer without a question', ['## A?', 'A: a']],
    ['a word without a mark', ['## A?', 'Question everything', 'Q&A: no']],
    [
      'a label among labels',
      [
        '## A?',
        ...Array.from({ length: 20 }, () => 'text'),
        '',
        '- **Question:** is it?',
        '- **Datos:** b',
      ],
    ],
    ['options', ['## A?', 'A: x', 'B: y', 'C: z']],
  ])('%s', async (_, sheet) => {
    expect((await read(...sheet)).questions.map(({ prompt }) => prompt)).toEqual(['A?']);
  });
});
