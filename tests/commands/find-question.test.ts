import { describe, expect, test } from '@jest/globals';
import { QuestionFinder } from '../../src/commands/find-question.ts';
import { createOpen } from '../terminal/samples.ts';

const finder = new QuestionFinder([
  createOpen({ number: 1, id: 'first', prompt: 'Что такое **хеш-таблица**?' }),
  createOpen({ number: 2, id: '1', prompt: 'Чем ещё её заменить?' }),
  createOpen({ number: 3, id: 'third', prompt: '3x3?' }),
  createOpen({ number: 4, id: 'twin', prompt: 'Чем еще её заменить' }),
]);

describe('QuestionFinder', () => {
  test.each([
    ['by its number', '3', 3],
    ['by its id', 'third', 3],
    ['by number before id', '1', 1],
    ['by its prompt', 'Что такое **хеш-таблица**?', 1],
    ['whatever case, spacing, markup and punctuation', ' что такое  хеш-ТАБЛИЦА', 1],
    ['ё or е, the first of two', 'чем еще ее заменить?', 2],
    ['not at all', 'Что такое стек?', undefined],
    ['not by nothing', '', undefined],
  ])('a question is found %s', (_name, name, number) => {
    expect(finder.find(name)?.number).toBe(number);
  });
});
