import { expect, test } from '@jest/globals';
import { findSimilar } from '../../../src/commands/program/find-similar.ts';

const commands = ['quiz', 'due', 'stats', 'list', 'check', 'keys', 'grade', 'export', 'history'];

test.each([
  ['two letters swapped', 'lsit', ['list']],
  ['a letter left out', 'lst', ['list']],
  ['a letter too many', 'liist', ['list']],
  ['a wrong letter', 'expirt', ['export']],
  ['three slips in a long word', 'hsitroyy', ['history']],
  ['a word as it should be', 'list', ['list']],
  ['a word like none', 'notes.md', []],
  ['too short a word for two slips', 'dxx', []],
  ['an empty word', '', []],
  ['another script', 'список', []],
])('%s: %s', (_situation, typed, meant) => {
  expect(findSimilar(typed, commands)).toEqual(meant);
});

test('when several are equally near, all are told in order, each once', () => {
  expect(findSimilar('rest', ['test', 'best', 'rests', 'test'])).toEqual(['best', 'rests', 'test']);
});

test('when one is nearer, the others are not told', () => {
  expect(findSimilar('new', ['ne', 'news', 'now', 'new'])).toEqual(['new']);
});
