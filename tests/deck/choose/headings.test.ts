import { describe, expect, test } from '@jest/globals';
import { outline, read } from '../reading.ts';

interface Case {
  readonly name: string;
  readonly sheet: readonly string[];
  readonly questions: readonly string[];
}

const headings: readonly Case[] = [
  { name: 'the empty sheet', sheet: [''], questions: [] },
  { name: 'nothing but blank lines', sheet: ['', '  ', '\t'], questions: [] },
  { name: 'text without any question', sheet: ['One.', '', 'Two.'], questions: [] },
  { name: 'one heading', sheet: ['# What?', 'This.'], questions: ['What? => This.'] },
  { name: 'a heading without answer', sheet: ['# What?'], questions: ['What? => -'] },
  {
    name: 'a heading with its answer directly below',
    sheet: ['## 1. A', 'a', '## 2. B', 'b'],
    questions: ['A => a', 'B => b'],
  },
  {
    name: 'a title above questions',
    sheet: ['# Title', '', '## A?', 'a', '', '## B?', 'b'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'sections above deeper questions',
    sheet: ['# T', '## One', '### A?', 'a', '### B?', 'b', '## Two', '### C?', 'c'],
    questions: ['A? => a', 'B? => b', 'C? => c'],
  },
  {
    name: 'sections with an introduction above deeper questions',
    sheet: [
      '## One',
      'About one.',
      '### A?',
      'a',
      '### B?',
      'b',
      '## Two',
      'About two.',
      '### C?',
      'c',
    ],
    questions: ['A? => a', 'B? => b', 'C? => c'],
  },
  {
    name: 'an empty section on the level of the questions',
    sheet: ['## Part one', '## 1. A', 'a', '## 2. B', 'b', '## Part two', '## 3. C', 'c'],
    questions: ['A => a', 'B => b', 'C => c'],
  },
  {
    name: 'an unnumbered section with text among numbered questions',
    sheet: ['## 1. A', 'a', '## 2. B', 'b', '## Sources', 'A book.'],
    questions: ['A => a', 'B => b'],
  },
  {
    name: 'a question without number among numbered ones',
    sheet: ['## 1. A', 'a', '## And B?', 'b', '## 2. C', 'c'],
    questions: ['A => a', 'And B? => b', 'C => c'],
  },
  {
    name: 'noun phrases, some with headings in their answers',
    sheet: ['## Hash table', 'h', '### Note', 'n', '## Tree', 't', '### Note', 'm', '## Heap', 'p'],
    questions: ['Hash table => h\n### Note\nn', 'Tree => t\n### Note\nm', 'Heap => p'],
  },
  {
    name: 'headings in an answer below a numbered question',
    sheet: ['## 1. A', '### Note', 'a', '## 2. B', 'b'],
    questions: ['A => ### Note\na', 'B => b'],
  },
  {
    name: 'headings that come again and again, with no question above them',
    sheet: [
      '## Hash table', 'h', '## Note', 'n', '## Tree', 't', '## Note', 'm', '## Heap', 'p', '## Note', 'o',
    ], // prettier-ignore
    questions: ['Hash table => h', 'Tree => t', 'Heap => p'],
  },
  {
    name: 'topics that are divided alike',
    sheet: ['# T', '## A', '### Note', 'n', '## B', '### Note', 'm', '## C', '### Note', 'o'],
    questions: ['A => ### Note\nn', 'B => ### Note\nm', 'C => ### Note\no'],
  },
  {
    name: 'versions of a changelog',
    sheet: ['# Changes', '## [v1.1.0](x) (2020-01-02)', '- A leak', '## [1.0.0](y)', '- All'],
    questions: [],
  },
  {
    name: 'sections of a changelog',
    sheet: ['# Changes', '### Fixed', 'A leak.', '### Fixed', 'A crash.', '### Fixed', 'All else.'],
    questions: [],
  },
  {
    name: 'a heading that asks the same of each picture',
    sheet: ['## What is it?', 'a', '## What is it?', 'b', '## What is it?', 'c'],
    questions: ['What is it? => a', 'What is it? => b', 'What is it? => c'],
  },
  {
    name: 'a question without answer in the middle',
    sheet: ['## A?', '## B?', 'b', '## C?', 'c'],
    questions: ['A? => -', 'B? => b', 'C? => c'],
  },
  {
    name: 'numbering with gaps, doubles and a new start',
    sheet: ['## 1. A', 'a', '## 3. B', 'b', '## 3. C', 'c', '## 1. D', 'd'],
    questions: ['A => a', 'B => b', 'C => c', 'D => d'],
  },
  {
    name: 'numbering that runs on one level deeper',
    sheet: ['## 1. A', 'a', '## 2. B', 'b', '### 3. C', 'c', '## 4. D', 'd'],
    questions: ['A => a', 'B => b', 'C => c', 'D => d'],
  },
  {
    name: 'two questions at a deeper level below a section on the level of the others',
    sheet: ['## A?', 'a', '## More', '### B?', 'b', '### C?', 'c', '## D?', 'd', '## E?', 'e'],
    questions: ['A? => a', 'B? => b', 'C? => c', 'D? => d', 'E? => e'],
  },
  {
    name: 'underlined headings, but not a sentence above a rule',
    sheet: ['A?', '---', 'a.', '---', '', 'B?', '===', 'b'],
    questions: ['A? => a.', 'B? => b'],
  },
  {
    name: 'nothing in code, comments and list items',
    sheet: [
      '# A?',
      '```',
      '# B?',
      '```',
      '',
      '    # C?',
      '',
      '<!--',
      '# D?',
      '-->',
      '- # E?',
      '',
      'a',
    ],
    questions: ['A? => ```\n# B?\n```\n\n    # C?\n\n- # E?\n\na'],
  },
  {
    name: 'a number alone above its question',
    sheet: [
      '## Question 1',
      'What is it?',
      '',
      'It.',
      '',
      '## Question 2',
      'And that?',
      '',
      'That.',
    ],
    questions: ['What is it? => It.', 'And that? => That.'],
  },
  {
    name: 'a number alone above options',
    sheet: ['## Question 1', '- [x] a', '- [ ] b', '## Question 2', 'Answer: c'],
    questions: ['Question 1 => -', 'Question 2 => c'],
  },
  {
    name: 'bare marks of headings, which ask nothing',
    sheet: ['## 1. A', 'a', '##', 'b', '## {#x}', '## 2. B', 'c'],
    questions: ['A => a\n##\nb\n## {#x}', 'B => c'],
  },
];

describe('headings as questions', () => {
  test.each(headings)('$name', async ({ sheet, questions }) => {
    expect(outline(await read(...sheet))).toEqual(questions);
  });

  test.each(headings)('$name, with CRLF and a byte order mark', async ({ sheet, questions }) => {
    expect(outline(await read(`\uFEFF${sheet.join('\r\n')}`))).toEqual(questions);
  });
});
