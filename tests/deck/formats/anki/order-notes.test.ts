import { expect, test } from '@jest/globals';
import { orderNotes } from '../../../../src/deck/formats/anki/order-notes.ts';
import { read } from '../../reading.ts';

async function order(...sections: readonly (readonly string[])[]): Promise<readonly string[]> {
  const deck = await read('---', 'title: T', '---', ...sections.map((_, place) => `## ${place + 1}. Q${place}?\na\n`)); // prettier-ignore
  const questions = deck.questions.map((question, place) => ({ ...question, section: sections[place] ?? [] })); // prettier-ignore
  return orderNotes([{ ...deck, questions }]).map(({ name }) => name);
}

test('notes stand in the order of the sheet', async () => {
  expect(await order([], ['B'], ['A'], ['B'], ['A', 'C'])).toEqual(['T', 'T::B', 'T::A', 'T::B', 'T::A::C']); // prettier-ignore
});

test('when a deck comes behind one below it, outer decks come first', async () => {
  expect(await order(['A', 'B'], ['a'], ['C'], [])).toEqual(['T', 'T::a', 'T::C', 'T::A::B']);
});
