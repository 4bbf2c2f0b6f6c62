import { describe, expect, test } from '@jest/globals';
import { owners, read } from '../reading.ts';

describe('a block of names above tagged cards', () => {
  test('gives the title and keeps the rest', async () => {
    const deck = await read('---', 'name = "Groups"', "by = 'me'", '---', '', 'Q: A?', 'A: a');
    expect(deck).toMatchObject({ title: 'Groups', extra: { by: 'me' }, problems: [] });
    expect(owners(deck).slice(0, 5)).toEqual([
      ...Array.from({ length: 4 }, () => 'front-matter'),
      'blank',
    ]);
  });

  test.each([
    ['no closing fence', ['---', 'name = "Groups"', '', 'Q: A?', 'A: a']],
    ['text between', ['---', 'name = "Groups"', 'and more', '---', 'Q: A?', 'A: a']],
    ['nothing between', ['---', '', '---', 'Q: A?', 'A: a']],
  ])('%s: it is text', async (_, sheet) => {
    const deck = await read(...sheet);
    expect([deck.title, deck.questions.length]).toEqual([null, 1]);
    expect(owners(deck)).not.toContain('front-matter');
  });
});
