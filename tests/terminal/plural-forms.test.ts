import { describe, expect, test } from '@jest/globals';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';

const DICTIONARIES = { en: await loadMessages('en'), ru: await loadMessages('ru') };

/** Numbers of one plural form each, as CLDR has them for Russian and English; the first names the form. */
const ALIKE = {
  ru: [
    [1, 21, 31, 101, 1_021],
    [2, 3, 4, 22, 34, 102, 122],
    [5, 6, 9, 10, 11, 12, 14, 19, 20, 25, 30, 100, 111, 112, 114, 211],
  ],
  en: [[1], [2, 5, 11, 21, 101, 111]],
} as const;

/** What another argument is; of a form of its own, so that mixing arguments up shows. */
const OTHER = 7;

/** These tell a range from 1: another number besides the one that changes. */
const RANGES = new Set(['session.typeOption (2)', 'session.notAnOption (2)']);

type Tell = (amount: number) => unknown;

/** Every sentence of a dictionary that takes numbers, once for each of its arguments. */
function collect(dictionary: object, path = ''): [string, Tell][] {
  return Object.entries(dictionary).flatMap(
    ([name, value]: [string, unknown]): [string, Tell][] => {
      const here = path === '' ? name : `${path}.${name}`;
      if (typeof value === 'object' && value !== null) return collect(value, here);
      if (typeof value !== 'function') return [];
      const places = Array.from({ length: value.length }, (_, place) => place);
      return places.map((place): [string, Tell] => [
        `${here} (${place + 1})`,
        (amount) =>
          call(
            value,
            places.map((other) => (other === place ? amount : OTHER)),
          ),
      ]);
    },
  );
}

/** @returns what the sentence is for these numbers; null where it takes something else */
function call(sentence: object, args: readonly number[]): unknown {
  try {
    return typeof sentence === 'function' ? Reflect.apply(sentence, undefined, args) : null;
  } catch {
    return null;
  }
}

/** @returns the sentence without the number, and `null` where it is not told in it */
function blank(told: unknown, amount: number): string | null {
  if (typeof told !== 'string') return null;
  const digits = String(amount).replace(/\B(?=(?:\d{3})+$)/, '[\\s\u00a0\u202f,]?');
  const found = new RegExp(`(?<!\\d)${digits}(?!\\d)`);
  return found.test(told) ? told.replace(found, 'N') : null;
}

describe.each(['en', 'ru'] as const)('every sentence with a number, %s', (language) => {
  const sentences = collect(DICTIONARIES[language]).filter(
    ([name, tell]) =>
      !RANGES.has(name) &&
      ALIKE[language].every(([amount]) => blank(tell(amount), amount) !== null),
  );

  test('there are many of them', () => {
    expect(sentences.length).toBeGreaterThan(40);
  });

  test.each(sentences)('%s has one wording for numbers of one form', (_name, tell) => {
    for (const numbers of ALIKE[language]) {
      const wordings = numbers.map((amount) => blank(tell(amount), amount));
      expect(new Set(wordings).size).toBe(1);
    }
  });
});
