import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deck } from '../../../src/deck/deck.ts';
import type { Loss } from '../../../src/deck/formats/format.ts';
import { writeMarkdown } from '../../../src/deck/formats/md.ts';
import { readSheet } from '../../../src/deck/read-sheet.ts';
import { documents, documentsWithFrontMatter } from '../documents.ts';
import { essence } from './essence.ts';
import { uglyDecks } from './generated-decks.ts';

async function write(decks: readonly Deck[]) {
  const losses: Loss[] = [];
  let text = '';
  const options = { derive: () => [], onLoss: (loss: Loss) => losses.push(loss) };
  for await (const piece of writeMarkdown(decks, { ...options, now: 0 })) text += piece;
  return { text, losses };
}

function essences(deck: Deck) {
  return deck.questions.map((question) => essence(deck, question));
}

/** What no file of text can hold. */
const NO_TEXT = /[\p{Surrogate}\0]/u;

describe('a deck written as a sheet', () => {
  test('of ugly texts is read back the same', async () => {
    const property = fc.asyncProperty(uglyDecks, async (deck) => {
      const { text, losses } = await write([deck]);
      const read = await readSheet(text, 'sheet.md');
      expect({ losses, questions: essences(read) }).toEqual({
        losses: [],
        questions: essences(deck),
      });
      const { title, lang, tags } = read;
      expect({ title, lang, tags }).toEqual({
        title: deck.title,
        lang: deck.lang,
        tags: deck.tags,
      });
    });
    await fc.assert(property, { seed: 11, numRuns: 300 });
  });

  test('that was read from a sheet is the same deck again', async () => {
    const property = fc.asyncProperty(
      fc.oneof(documents, documentsWithFrontMatter).filter((sheet) => !NO_TEXT.test(sheet)),
      async (sheet) => {
        const deck = await readSheet(sheet, 'sheet.md');
        const { text, losses } = await write([deck]);
        const read = await readSheet(text, 'sheet.md');
        expect({ losses, questions: essences(read) }).toEqual({
          losses: [],
          questions: essences(deck),
        });
      },
    );
    await fc.assert(property, { seed: 11, numRuns: 300 });
  });

  test.each([
    'questions/deep-learning.ru.md',
    'questions/deep-learning.en.md',
    'tests/fixtures/seed.txt',
  ])('%s', async (path) => {
    const deck = await readSheet(readFileSync(path, 'utf8'), path);
    const { text, losses } = await write([deck]);
    expect(losses).toEqual([]);
    expect(text).not.toContain('exact:');
    expect(essences(await readSheet(text, path))).toEqual(essences(deck));
  });
});

describe('the plain way', () => {
  test.each([
    ['numbers and ids of the author', '## 3.2. What? {#own}\n\nIt.\n'],
    ['sections below a title', '# Title\n\n## A\n\n### What?\n\nIt.\n\n## B\n\n### Why?\n\nSo.\n'],
    ['a prompt of several paragraphs', '## What?\n\n```js\nx;\n```\n\nAnswer:\n\nIt.\n\n## Why?\n\nSo.\n'],
    ['terms, which ask nothing', 'osmosis :: water goes through a membrane\n\nribosome :: makes proteins\n'],
    ['options and their explanation', '## Which?\n\n- [x] a\n- [ ] b\n\nBecause.\n'],
    ['gaps', 'C: A [mutex] locks.\n\nHint: h\n\nC: A [b].\n'],
    ['all blocks', '## What?\n\nIt.\n\nKeywords:\n- ! a | "b c"\n- any 2 of: p; q; r\n\nExamples:\n+ a\n- z\n\nHint: h\n\nTags: t, u v\n'],
    ['Russian labels', '## Что такое стек?\n\nСписок, в котором последний положенный элемент берут первым.\n\nКлючевые слова:\n- последний\n\nПодсказка: тарелки\n\nТеги: память\n'],
    ['front matter that viva does not read', '---\ntitle: T\nlang: de\ntags:\n  - a\nstrictness: strict\nexam: 2026-12-20\nauthor:\n  name: X\n---\n\n## What?\n\nIt.\n'],
  ])('keeps %s', async (_name, sheet) => {
    const deck = await readSheet(sheet, 'sheet.md');
    expect(deck.problems).toEqual([]);
    expect(await write([deck])).toEqual({ text: sheet, losses: [] });
  }); // prettier-ignore

  test.each([
    ['a term with marks of its own', 'a::b', 'c'],
    ['a term that would be an item of a list', '- a', 'b'],
    ['a definition of several lines', 'a', 'b\n\nc'],
    ['a definition that holds the sign', 'a', 'b :: c ::: d'],
  ])('cards on a line never change what is asked: %s', async (_name, prompt, answer) => {
    const deck = await readSheet('osmosis :: water\n\nribosome :: proteins\n', 'sheet.md');
    const [first, second] = deck.questions;
    if (first === undefined || second === undefined) throw new Error('no questions');
    const changed = { ...deck, questions: [first, { ...second, prompt, answer }] };
    const { text, losses } = await write([changed]);
    expect(losses).toEqual([]);
    expect(essences(await readSheet(text, 'x'))).toEqual(essences(changed));
  });

  test.each([
    ['an answer with a heading of the question’s level', { answer: '## Not a question?' }],
    ['an answer that looks like cards', { answer: 'Q: a\nA: b\n\nc :: d' }],
    ['a fence without an end', { answer: '```\n# a' }],
    ['a prompt that is a list', { prompt: '- a\n- b' }],
    ['a section that goes back to the one above', { section: [] }],
  ])('gives way to an exact sheet for %s', async (_name, change) => {
    const deck = await readSheet('# A\n\n## What?\n\nIt.\n\n# B\n\n## Why?\n\nSo.\n', 'sheet.md');
    const [first, second] = deck.questions;
    if (first === undefined || second === undefined) throw new Error('no questions');
    const changed = { ...deck, questions: [first, { ...second, ...change }] };
    const { text, losses } = await write([changed]);
    expect(text).toContain('exact: true\n');
    expect(losses).toEqual([]);
    expect(essences(await readSheet(text, 'x'))).toEqual(essences(changed));
  });
});

describe('several decks', () => {
  test('become the outermost sections of one sheet, with what they all say in its front matter', async () => {
    const one = await readSheet(
      '---\ntitle: One\ntags: [x, y]\n---\n# S\n## What?\n\nIt.\n# T\n## Why?\n\nSo.\n',
      'one.md',
    );
    const two = await readSheet(
      '---\ntags: [x]\nexam: 2026-12-20\n---\n## What?\n\nOther.\n',
      'two.md',
    );
    const { text, losses } = await write([one, two]);
    expect(losses).toEqual([
      { code: 'deck-settings', question: null },
      { code: 'id', question: 1 },
    ]);
    const read = await readSheet(text, 'all.md');
    expect([read.title, read.tags]).toEqual([null, ['x']]);
    expect(read.questions).toMatchObject([
      { prompt: 'What?', section: ['One', 'S'], tags: ['y'] },
      { prompt: 'Why?', section: ['One', 'T'], tags: ['y'] },
      { prompt: 'What?', answer: 'Other.', section: ['two.md'], tags: [] },
    ]);
    expect(read.problems).toEqual([]);
  });
});

test('what no sheet can hold is told', async () => {
  const deck = await readSheet('## What?\n\nIt.\n', 'x');
  const [question] = deck.questions;
  if (question === undefined) throw new Error('no question');
  const odd = {
    ...question,
    prompt: 'a [...] b [...]',
    answer: 'half \uD800',
    kind: 'cloze' as const,
    gaps: ['only one'],
    section: ['a', 'b', 'c', 'd', 'e', 'f', 'g', ' '],
  };
  const { losses } = await write([{ ...deck, lang: 'not a language', questions: [odd] }]);
  expect(losses.map(({ code }) => code).toSorted()).toEqual([
    'deck-settings',
    'explanation',
    'gaps',
    'section',
  ]);
});
