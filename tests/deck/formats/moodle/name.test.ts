import { describe, expect, test } from '@jest/globals';
import { nameQuestion, readNameAsId } from '../../../../src/deck/formats/moodle/name.ts';

describe('the name of a question', () => {
  test.each([
    ['What is a **stack**?', 'What is a stack?'],
    ['', '?'],
    [`${'word '.repeat(30)}end`, `${'word '.repeat(16).trim()}…`],
    ['🎓'.repeat(60), `${'🎓'.repeat(40)}…`],
  ])('of %j is %j', (prompt, name) => {
    expect(nameQuestion(prompt)).toBe(name);
    expect(readNameAsId(name, prompt)).toBeNull();
  });

  test.each([
    ['q1', 'q1'],
    ['Kanji origins', 'Kanji-origins'],
    ['2.1 / Хеши!', '2.1-Хеши'],
    ['What is', null],
    ['what IS a', null],
    ['???', null],
    ['', null],
    ['x'.repeat(101), null],
  ])('%j is the id %j of “What is a stack?”', (name, id) => {
    expect(readNameAsId(name, 'What is a stack?')).toBe(id);
  });
});
