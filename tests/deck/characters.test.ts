import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  characterAt,
  characterBefore,
  foldCase,
  isLetter,
  isLetterOrNumber,
} from '../../src/deck/characters.ts';

const anyCharacter = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });

describe('a character', () => {
  test('is a letter or a number where Unicode says so', () => {
    fc.assert(
      fc.property(anyCharacter, (character) => {
        expect(isLetter(character)).toBe(/^\p{L}/u.test(character));
        expect(isLetterOrNumber(character)).toBe(/^[\p{L}\p{N}]/u.test(character));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('of ASCII or Cyrillic is told without asking Unicode, and alike', () => {
    for (let code = 0; code < 0x600; code += 1) {
      const character = String.fromCharCode(code);
      expect([code, isLetter(character)]).toEqual([code, /\p{L}/u.test(character)]);
      expect([code, isLetterOrNumber(character)]).toEqual([code, /[\p{L}\p{N}]/u.test(character)]);
    }
  });

  test('may be a pair of surrogates, on either side of an offset', () => {
    expect(characterAt('a😀b', 1)).toBe('😀');
    expect(characterBefore('a😀b', 3)).toBe('😀');
    expect(characterBefore('ab', 1)).toBe('a');
    expect([characterBefore('ab', 0), characterAt('ab', 2)]).toEqual(['', '']);
  });
});

test('folding case keeps the length, also of a capital I with a dot', () => {
  expect(foldCase('İstanbul ЁЖ ANSWER')).toBe('İstanbul ёж answer');
});
