import { describe, expect, test } from '@jest/globals';
import { errors as english } from '../../../src/terminal/messages/english/errors.ts';
import { errors as russian } from '../../../src/terminal/messages/russian/errors.ts';

describe('advice for a file without questions', () => {
  test.each([
    ['notes.md', true, false],
    ['.', true, false],
    ['cards.txt', true, true],
    ['cards.CSV', false, true],
    ['quiz.xml', false, true],
  ])('fits what the file is called: %s', (path, isSheet, isOther) => {
    for (const errors of [english, russian]) {
      const text = errors['no-questions']({ path });
      expect([text.includes('## '), text.includes('--format csv')]).toEqual([isSheet, isOther]);
    }
  });
});
