import { describe, expect, test } from '@jest/globals';
import { outline, read } from '../reading.ts';

describe('callouts as questions', () => {
  test.each([
    [
      'folded ones',
      ['> [!question]- A?', '> a', '', '> [!question]- B?', '> b', '>', '> - c'],
      ['A? => a', 'B? => b\n\n- c'],
    ],
    [
      'open ones of other names',
      ['> [!faq] A?', '> a', '', '> [!FAQ]+ B', '> b'],
      ['A? => a', 'B => b'],
    ],
    [
      'numbered ones',
      ['> [!question] 1. A?', '> a', '', '> [!question] 2. B?', '> b'],
      ['A? => a', 'B? => b'],
    ],
    [
      'one without answer',
      ['> [!question] A?', '', '> [!question] B?', '> b'],
      ['A? => -', 'B? => b'],
    ],
    [
      'the answer in a callout within',
      ['> [!question] A?', '>> [!success]- Answer', '>> a', '>> b'],
      ['A? => a\nb'],
    ],
    [
      'below sections',
      ['# T', '## One', '> [!faq] A?', '> a', '', '## Two', '> [!faq] B?', '> b'],
      ['A? => a', 'B? => b'],
    ],
    ['other callouts are text', ['## A?', '> [!note] B', '> b'], ['A? => > [!note] B\n> b']],
    [
      'one below a question that asks is text of it',
      ['## 1. A?', 'a', '', '> [!question] b', '> c'],
      ['A? => a\n\n> [!question] b\n> c'],
    ],
  ])('%s', async (_name, sheet, questions) => {
    expect(outline(await read(...sheet))).toEqual(questions);
  });
});
