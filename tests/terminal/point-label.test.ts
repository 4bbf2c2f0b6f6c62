import { expect, test } from '@jest/globals';
import type { KeyPoint, Term } from '../../src/deck/key-point.ts';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { countOtherWordings, describePoint } from '../../src/terminal/point-label.ts';
import { createDerivedPoint, createPoint } from './samples.ts';

const russian = await loadMessages('ru');
const prefix: Term = { kind: 'prefix', text: 'depthwise' };
const literal: Term = { kind: 'literal', text: '1x1' };

test.each<[string, KeyPoint, string]>([
  ['the first of many wordings', createPoint('вентили | гейты | gate'), 'вентили'],
  [
    'an order of things, without the marks of the grammar',
    {
      ...createPoint(''),
      claim: {
        kind: 'said',
        alternatives: [{ text: '`depthwise*` > `1x1`', steps: [[prefix], [literal]] }],
      },
    },
    'depthwise… → 1x1',
  ],
  [
    'an enumeration',
    {
      ...createPoint('any 2 of:'),
      claim: {
        kind: 'some',
        need: 2,
        items: [
          {
            text: 'вход | input',
            alternatives: [{ text: 'вход', steps: [[{ kind: 'words', text: 'вход' }]] }],
          },
          { text: 'выход', alternatives: [] },
        ],
      },
    },
    'любые 2 из: вход; выход',
  ],
  [
    'the beginning of a derived sentence',
    createDerivedPoint(`Сеть ${'хранит память '.repeat(9)}`),
    'Сеть хранит память хранит память хранит память хранит п…',
  ],
  ['control characters made harmless', createPoint('a\u001b[2J'), 'a␛[2J'],
])('a key point is told by %s', (_what, point, label) => {
  expect(describePoint(point, russian)).toBe(label);
});

test('other wordings are counted', () => {
  expect(countOtherWordings(createPoint('вентили | гейты | gate'))).toBe(2);
  expect(countOtherWordings(createDerivedPoint('a'))).toBe(0);
});
