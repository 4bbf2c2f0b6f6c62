import { describe, expect, test } from '@jest/globals';
import { outline, read } from '../reading.ts';

interface Case {
  readonly name: string;
  readonly sheet: readonly string[];
  readonly questions: readonly string[];
}

const lines: readonly Case[] = [
  {
    name: 'numbered lines with answers below',
    sheet: ['1. A?', '', 'a', '', '2. B?', '', 'b'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'with brackets behind the number',
    sheet: ['1) A?', '', 'a', '', '2) B?', '', 'b'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'answers indented as the list item asks',
    sheet: ['1. A?', '', '   a', '   - x', '', '       code', '2. B?', '   b'],
    questions: ['A? => a\n- x\n\n    code', 'B? => b'],
  },
  {
    name: 'answers on the next line',
    sheet: ['1. A?', 'a', '2. B?', 'b'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'a dot and a dash behind the number',
    sheet: ['1.- A?', 'a', '', '2.- B', 'b'],
    questions: ['A? => a', 'B => b'],
  },
  {
    name: 'escaped dots, as converters write them',
    sheet: ['1\\. A?', '', 'a', '', '2\\. B?', '', 'b'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'a sign before the number and none behind it',
    sheet: ['№1 A?', 'a', '', '№2 B', 'b'],
    questions: ['A? => a', 'B => b'],
  },
  {
    name: 'the questions of exam tickets, whose numbers begin anew',
    sheet: ['# T', '## Билет 1', '1. A', '2. B', '## Билет 2', '1. C', '2. D'],
    questions: ['A => -', 'B => -', 'C => -', 'D => -'],
  },
  {
    name: 'the answered questions of exam tickets in bold',
    sheet: [
      '**Билет №1**',
      '',
      '1. A',
      '',
      'a',
      '',
      '2. B',
      '',
      'b',
      '',
      '**Билет №2**',
      '',
      '1. C',
      '',
      'c',
      '',
      '2. D',
      '',
      'd',
    ],
    questions: ['A => a', 'B => b', 'C => c', 'D => d'],
  },
  {
    name: 'the answered questions of exam tickets in plain text',
    sheet: ['Билет 1', '1. A', 'a', '2. B', 'b', '', 'Билет 2', '1. C', 'c', '2. D', 'd'],
    questions: ['A => a', 'B => b', 'C => c', 'D => d'],
  },
  {
    name: 'a ticket that is the question itself',
    sheet: ['## Билет 1', 'A?', '', '1. a', '2. b', '', '## Билет 2. B?', 'b'],
    questions: ['A? => 1. a\n2. b', 'B? => b'],
  },
  {
    name: 'a prompt of two lines with its answer apart',
    sheet: ['1. Say in a few words', 'what A is', '', 'a', '', '2. B? And', 'C?', '', 'bc'],
    questions: ['Say in a few words\nwhat A is => a', 'B? And\nC? => bc'],
  },
  {
    name: 'a number within a paragraph',
    sheet: ['## 1. A?', 'a', '2. B?', 'b', '3. C?', 'c'],
    questions: ['A? => a', 'B? => b', 'C? => c'],
  },
  {
    name: 'steps of an answer that begin at 1',
    sheet: ['1. A?', '', 'Steps:', '', '1. x', '2. y', '3. z', '', '2. B?', '', 'b'],
    questions: ['A? => Steps:\n\n1. x\n2. y\n3. z', 'B? => b'],
  },
  {
    name: 'steps below a heading',
    sheet: ['## 1. A?', '1. x', '2. y', '## 2. B?', 'b', '', '1. x', '2. y'],
    questions: ['A? => 1. x\n2. y', 'B? => b\n\n1. x\n2. y'],
  },
  {
    name: 'steps below a heading that would lead past the next one',
    sheet: ['## 1. A?', 'a', '', '2. x', '3. y', '', '## 2. B?', 'b'],
    questions: ['A? => a\n\n2. x\n3. y', 'B? => b'],
  },
  {
    name: 'indented steps',
    sheet: ['1. A?', '   1. x', '   2. y', '2. B?', '   b'],
    questions: ['A? => 1. x\n2. y', 'B? => b'],
  },
  {
    name: 'steps below headings without number or question mark',
    sheet: ['## To bake', '1. Mix', '2. Heat', '## To cool', '1. Wait', '2. Open'],
    questions: ['To bake => 1. Mix\n2. Heat', 'To cool => 1. Wait\n2. Open'],
  },
  {
    name: 'numbered lines under section headings, each starting at 1',
    sheet: ['# T', '## One', '1. A?', '   a', '2. B?', '   b', '## Two', '1. C?', '   c'],
    questions: ['A? => a', 'B? => b', 'C? => c'],
  },
  {
    name: 'a gap in the numbers',
    sheet: ['1. A?', '', 'a', '', '3. B?', '', 'b'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'lines before headings, in one numbering',
    sheet: ['1. A?', '', 'a', '', '2. B?', '', 'b', '', '## 3. C?', 'c', '', '## 4. D?', 'd'],
    questions: ['A? => a', 'B? => b', 'C? => c', 'D? => d'],
  },
  {
    name: 'a list of contents above its questions',
    sheet: [
      '# T',
      '1. A?',
      '2. B?',
      '',
      '## Answers',
      '1. A?',
      '',
      '   a',
      '',
      '2. B?',
      '',
      '   b',
    ],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'topics without any answer',
    sheet: ['# Topics', '1. Locks', '2. Threads', '3. Queues'],
    questions: ['Locks => -', 'Threads => -', 'Queues => -'],
  },
  {
    name: 'a year at the start of a line',
    sheet: ['## 1. A?', 'It was in', '1986. A good year.', '## 2. B?', 'b'],
    questions: ['A? => It was in\n1986. A good year.', 'B? => b'],
  },
  {
    name: 'numbers in code',
    sheet: ['## 1. A?', '```', '2. x', '```', '', '    2. y', '', '## 2. B?', 'b'],
    questions: ['A? => ```\n2. x\n```\n\n    2. y', 'B? => b'],
  },
];

describe('numbered lines as questions', () => {
  test.each(lines)('$name', async ({ sheet, questions }) => {
    expect(outline(await read(...sheet))).toEqual(questions);
  });

  test.each(lines)('$name, with CRLF and a byte order mark', async ({ sheet, questions }) => {
    expect(outline(await read(`\uFEFF${sheet.join('\r\n')}`))).toEqual(questions);
  });
});
