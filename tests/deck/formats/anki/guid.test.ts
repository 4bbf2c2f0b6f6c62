import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deck } from '../../../../src/deck/deck.ts';
import { GuidReader, Guids, nameDeck } from '../../../../src/deck/formats/anki/guid.ts';

const deckOf = (title: string | null, source = 'notes/My deck.md'): Deck => ({
  source, title, lang: 'en', tags: [], strictness: 'normal', exam: null, extra: {}, questions: [], problems: [], account: [],
}); // prettier-ignore

describe('guids', () => {
  test('are the same for the same question, and others for one of another deck', () => {
    const [one, again] = [new Guids().take(deckOf('A'), 'q1'), new Guids().take(deckOf('A'), 'q1')];
    expect(again).toBe(one);
    expect(one).toMatch(/^viva:q1:[0-9a-f]{8}$/);
    expect(new Guids().take(deckOf('B'), 'q1')).not.toBe(one);
  });

  test('are never given twice, and all lead back to the id', () => {
    const guids = new Guids();
    const taken = [1, 2, 3].map(() => guids.take(deckOf('A'), 'q1'));
    expect(new Set(taken).size).toBe(3);
    expect(taken.map((guid) => new GuidReader().read(guid))).toEqual(['q1', 'q1', 'q1']);
  });

  test('any guid of Anki is an id and comes back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (guid) => {
        const id = new GuidReader().read(guid);
        expect(id).toMatch(/^anki-[\w-]+$/);
        expect(new Guids().take(deckOf('A'), id ?? '')).toBe(guid);
      }),
      { seed: 71 },
    );
  });

  test.each(['anki-', 'anki-!', 'anki-%%%', 'anki-x'])('an own id %s that looks like one is an own id', (id) => {
    const guid = new Guids().take(deckOf('A'), id);
    expect(guid).toMatch(/^viva:/);
    expect(new GuidReader().read(guid)).toBe(id);
  }); // prettier-ignore

  test('no guid is no id', () => {
    expect(new GuidReader().read('')).toBeNull();
  });

  test('the same id of two decks in one file is told apart by its deck', () => {
    const reader = new GuidReader();
    expect(['viva:a:00000001', 'viva:a:00000002', 'viva:a:00000001'].map((guid) => reader.read(guid))).toEqual(['a', 'a-00000002', 'a']);
  }); // prettier-ignore
});

test.each([
  ['Title', 'x.md', 'Title'],
  [null, 'notes/My deck.md', 'My deck'],
  [null, String.raw`C:\notes\Deck.v2.md`, 'Deck.v2'],
  [null, '-', '-'],
  [null, '.md', '.md'],
  ['  ', '', 'viva'],
])('a deck titled %s from %s is called %s', (title, source, name) => {
  expect(nameDeck(deckOf(title, source))).toBe(name);
});
