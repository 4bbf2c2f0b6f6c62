import { describe, expect, test } from '@jest/globals';
import { parseRow } from '../../../src/commands/grade/parse-row.ts';

const full = { id: 'x', question: 'Q?', answer: 'a' };

describe('parseRow', () => {
  test('fields that mean nothing here are passed over', () => {
    expect(parseRow({ ...full, lang: 'en', kind: 'short', label: 'wrong' }, 4)).toEqual({
      id: 'x',
      answer: 'a',
      asked: { name: 'Q?', references: [], keywords: [] },
      label: 'wrong',
      warning: null,
    });
  });

  test.each([
    ['a number', { question: 3 }, '3'],
    ['spaces around', { question: ' 3 ' }, '3'],
  ])('a question may be %s', (_name, fields, name) => {
    expect(parseRow({ ...full, ...fields }, 1)).toMatchObject({ asked: { name } });
  });

  test.each([
    ['absent', {}, []],
    ['null', { references: null }, []],
    ['a list', { references: ['a', 'b', ' '] }, ['a', 'b']],
    ['one text', { references: 'a' }, ['a']],
    ['texts parted by a bar', { references: 'a | b|' }, ['a', 'b']],
    ['a JSON list in a cell', { references: '["a | b", "c"]' }, ['a | b', 'c']],
    ['a text that only begins like a list', { references: '[a] b' }, ['[a] b']],
    ['in the singular', { reference: 'a | b', references: 'c' }, ['a | b', 'c']],
    ['a number', { references: [42] }, ['42']],
  ])('references: %s', (_name, fields, references) => {
    expect(parseRow({ ...full, ...fields }, 1)).toMatchObject({ asked: { references } });
  });

  test.each([
    ['one line', { keywords: 'a | b; ! c' }, ['a | b; ! c']],
    ['a list in a text', { keywords: '- a\n- b' }, ['- a', '- b']],
    ['a list', { keywords: ['! a', 'b; c'] }, ['- ! a', '- b; c']],
  ])('keywords: %s', (_name, fields, keywords) => {
    expect(parseRow({ ...full, ...fields }, 1)).toMatchObject({ asked: { keywords } });
  });

  test.each([
    ['no answer', { answer: undefined }, 'row-no-answer', {}],
    ['an answer that is null', { answer: null }, 'row-no-answer', {}],
    ['an answer that is a list', { answer: ['a'] }, 'row-bad-field', { field: 'answer' }],
    ['no question', { question: undefined }, 'row-no-question', {}],
    ['a blank question', { question: ' ' }, 'row-no-question', {}],
    ['references of objects', { references: [{}] }, 'row-bad-field', { field: 'references' }],
    ['keywords that are an object', { keywords: {} }, 'row-bad-field', { field: 'keywords' }],
  ])('with %s the row cannot be graded', (_name, fields, code, args) => {
    expect(parseRow({ ...full, ...fields }, 9)).toEqual({ code, line: 9, args });
  });

  test('an empty answer is an answer', () => {
    expect(parseRow({ ...full, answer: '' }, 1)).toMatchObject({ answer: '' });
  });

  test('a row without an id is known by its line', () => {
    expect(parseRow({ question: 'Q?', answer: 7 }, 12)).toMatchObject({ id: 12, answer: '7' });
  });

  test.each([
    ['correct', 'correct', null],
    ['Correct', 'correct', null],
    [' WRONG ', 'wrong', null],
    ['', null, null],
    [null, null, null],
    ['верно', null, 'верно'],
    [2, null, '2'],
  ])('the label %p is read as %p', (given, label, warned) => {
    const row = parseRow({ ...full, label: given }, 12);
    const warning =
      warned === null ? null : { code: 'row-unknown-label', line: 12, args: { label: warned } };
    expect(row).toMatchObject({ label, warning });
  });
});
