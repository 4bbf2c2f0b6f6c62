import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { Deck } from '../../../src/deck/deck.ts';
import { readApkg, writeApkg } from '../../../src/deck/formats/apkg.ts';
import { assembleDecks } from '../../../src/deck/formats/assemble.ts';
import { markdownToField } from '../../../src/deck/formats/anki/markdown-to-field.ts';
import type { FormatPiece, Loss } from '../../../src/deck/formats/format.ts';
import { read } from '../reading.ts';
import { essence } from './essence.ts';
import { uglyDecks } from './generated-decks.ts';
import { createCollection } from './anki/collections.ts';

const NOW = Date.UTC(2026, 10, 23);

async function write(decks: readonly Deck[], now = NOW) {
  const losses: string[] = [];
  const onLoss = ({ code, question }: Loss) => losses.push(`${code} ${question ?? '-'}`);
  return { bytes: await writeApkg(decks, { derive: () => [], onLoss, now }), losses };
}

async function readAll(bytes: Uint8Array): Promise<readonly FormatPiece[]> {
  const pieces: FormatPiece[] = [];
  for await (const piece of readApkg(bytes, 'deck.apkg')) pieces.push(piece);
  return pieces;
}

async function readBack(bytes: Uint8Array): Promise<readonly Deck[]> {
  return assembleDecks(readApkg(bytes, 'deck.apkg'), 'deck.apkg');
}

/** Everything that is read in a Markdown text, whatever it is written with. */
function visible(markdown: string | null): string {
  return markdownToField(markdown ?? '').replaceAll(/<[^<>]*>|&\w+;|\\[()[\]]|\$|\s/g, '');
}

describe('a package in both directions', () => {
  test('decks of ugly texts come back whole', async () => {
    await fc.assert(
      fc.asyncProperty(uglyDecks, async (deck) => {
        const { bytes } = await write([deck]);
        const [back, ...others] = await readBack(bytes);
        expect(others).toEqual([]);
        const shown = (one: Deck) =>
          one.questions.map((question) => {
            const whole = essence(one, question);
            const { prompt, answer, choices, gaps, hint, tags } = whole;
            return {
              ...whole,
              prompt: visible(prompt),
              choices: choices.map(visible),
              gaps: gaps.map(visible),
              hint: visible(hint),
              // a cloze repeats the text that its gaps were cut from
              answer: question.kind === 'cloze' ? '' : visible(answer),
              tags: tags.map((tag) => tag.replaceAll(' ', '_')),
            };
          });
        expect(back === undefined ? [] : shown(back)).toEqual(shown(deck));
      }),
      { seed: 31, numRuns: 60 },
    );
  });

  test('a sheet comes back with all that it has, and what cannot be held is told', async () => {
    const deck = await read(
      '---', 'title: T', 'lang: en', 'tags: [t]', '---', '# Start', '# Part', '## 1. A? {#a}', 'So, **it** is.', '', 'Keywords:', '- ! x | "y z" > `w*`', '- any 2 of:', '  - p | q', '  - 9.8±0.1 m/s', '- ~ no',
      '', 'Examples:', '+ a < b', '', 'Hint: h', '## 2. B?', '- [ ] x', '- [x] y', '', 'Because.', '## 3. C?', '![m](a%20b.png)', '', 'C: The [sun] and [the *moon*]',
    ); // prettier-ignore
    const { bytes, losses } = await write([deck]);
    expect(losses).toEqual(['media 3']);
    const [back] = await readBack(bytes);
    expect(back?.problems).toEqual([]);
    expect(back?.questions.map((question) => essence(back, question))).toEqual(
      deck.questions.map((question) => essence(deck, question)),
    );
  });

  test('questions of two decks may have the same id', async () => {
    const decks = await Promise.all(
      ['One', 'Two'].map((title) => read('---', `title: ${title}`, '---', '## 1. A? {#a}', `b ${title}`)),
    );
    const { bytes } = await write(decks);
    const back = await readBack(bytes);
    expect(back.map(({ title, questions, problems }) => [title, questions[0]?.answer, questions[0]?.id, problems])).toEqual([
      ['One', 'b One', expect.stringMatching(/^a(?:-[0-9a-f]{8})?$/), []],
      ['Two', 'b Two', expect.stringMatching(/^a(?:-[0-9a-f]{8})?$/), []],
    ]);
    expect(back[0]?.questions[0]?.id).not.toBe(back[1]?.questions[0]?.id);
  }); // prettier-ignore

  test('the same decks at the same time give the same bytes', async () => {
    const deck = await read('## 1. A?', 'b');
    const [one, two] = await Promise.all([write([deck]), write([deck])]);
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
  });

  test('an empty deck is a package without notes', async () => {
    const deck = await read('');
    const { bytes } = await write([deck]);
    expect(await readAll(bytes)).toEqual([
      { kind: 'deck', head: { title: null, lang: null, tags: [] } },
    ]);
  });
});

describe('a file that is no package, or no longer one', () => {
  const reasonOf = async (bytes: Uint8Array): Promise<unknown> => {
    try {
      return await readAll(bytes);
    } catch (error) {
      return error instanceof Error && 'args' in error ? error.args : error;
    }
  };

  test.each([
    ['nothing', () => new Uint8Array(), 'not-zip'],
    ['text', () => strToU8('question,answer\n'), 'not-zip'],
    ['an archive without a collection', () => zipSync({ 'a.txt': strToU8('a') }), 'no-collection'],
    ['a collection that is no database', () => zipSync({ 'collection.anki2': strToU8('a'.repeat(5000)) }), 'not-database'],
    ['an empty collection', () => zipSync({ 'collection.anki2': new Uint8Array() }), 'not-database'],
    ['a newer package', () => zipSync({ meta: Uint8Array.of(8, 4), 'collection.anki22': strToU8('a') }), 'newer'],
    ['zstd that is none', () => zipSync({ 'collection.anki21b': strToU8('abcdefgh') }), 'truncated'],
    ['zstd that is cut off', () => zipSync({ 'collection.anki21b': Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0x58, 0xfc, 0xa1, 0) }), 'truncated'],
    ['zstd with a window of gigabytes', () => zipSync({ 'collection.anki21b': Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0xf8, 1, 0, 0) }), 'too-large'],
  ])('%s', async (_name, bytes, reason) => {
    expect(await reasonOf(bytes())).toEqual({ path: 'deck.apkg', reason });
  }); // prettier-ignore

  test('a package that is cut off at any place is refused', async () => {
    const { bytes } = await write([await read('## 1. A?', 'b', '## 2. C?', 'd')]);
    for (let length = 0; length < bytes.length; length += 97) {
      expect(await reasonOf(bytes.subarray(0, length))).toMatchObject({ reason: expect.any(String) });
    }
  }); // prettier-ignore

  test('bytes that are wrong here and there give an error or notes, and nothing else', async () => {
    const { bytes } = await write([await read('## 1. A?', 'b', '## 2. C?', 'd')]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        async (changes) => {
          const broken = Uint8Array.from(bytes);
          for (const [place, value] of changes) broken[place] = value;
          const result = await reasonOf(broken);
          expect(Array.isArray(result) || (typeof result === 'object' && 'reason' in Object(result))).toBe(true);
        },
      ),
      { seed: 41, numRuns: 150 },
    );
  }); // prettier-ignore

  test('an archive that would grow beyond all measure is refused before it does', async () => {
    const bomb = zipSync({ 'collection.anki2': new Uint8Array(2 ** 20) });
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 2 ** 31 - 1, true);
    expect(await reasonOf(bomb)).toEqual({ path: 'deck.apkg', reason: 'too-large' });
  });

  test('a size that is a lie does not let more through', async () => {
    const bomb = zipSync({ 'collection.anki2': new Uint8Array(2 ** 24) });
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 4096, true);
    expect(await reasonOf(bomb)).toEqual({ path: 'deck.apkg', reason: 'not-database' });
  });

  test('zstd that repeats a byte for gigabytes is given up', async () => {
    // blocks of 128 KiB of one byte, four bytes each (RFC 8878, section 3.1.1.2)
    const block = Uint8Array.of(0x02, 0x00, 0x10, 0x41);
    const bomb = new Uint8Array(6 + 4 * 5000);
    bomb.set([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38]);
    for (let at = 6; at < bomb.length; at += 4) bomb.set(block, at);
    const file = zipSync({ 'collection.anki21b': bomb });
    expect(await reasonOf(file)).toEqual({ path: 'deck.apkg', reason: 'too-large' });
  });

  test('a view in place of the notes is not asked', async () => {
    const collection = await createCollection(`
      CREATE TABLE col (id, models, decks); CREATE TABLE cards (nid, did, odid);
      CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, '' AS guid FROM n;
    `);
    expect(await reasonOf(zipSync({ 'collection.anki2': collection }))).toMatchObject({ reason: 'no-collection' });
  }); // prettier-ignore
});

describe('collections of other hands', () => {
  const TABLES = `
    CREATE TABLE col (id, models, decks);
    CREATE TABLE notes (id INTEGER PRIMARY KEY, guid, mid, tags, flds);
    CREATE TABLE cards (id INTEGER PRIMARY KEY, nid, did, odid);
    CREATE TABLE revlog (id INTEGER PRIMARY KEY);
  `;
  const MODELS = JSON.stringify({
    5: { flds: [{ name: 'Wort' }, { name: 'Bild' }, { name: 'Sinn' }, { name: 'Notiz' }], tmpls: [{ qfmt: '{{#Bild}}x{{/Bild}}{{Wort}} {{type:Sinn}}', afmt: '{{FrontSide}}{{Sinn}} {{Bild}}' }] },
  }); // prettier-ignore
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const legacy = async (rows: string) =>
    createCollection(`${TABLES}
      INSERT INTO col VALUES (1, ${quote(MODELS)}, ${quote('{"1":{"name":"Default"},"7":{"name":"A::B"}}')});
      ${rows}`);

  test('templates tell what is asked where names do not', async () => {
    const collection = await legacy(`
      INSERT INTO notes VALUES (1, 'g', 5, ' t ', 'Haus' || char(31) || '<img src="h.png">' || char(31) || 'house' || char(31) || 'mine');
      INSERT INTO cards VALUES (1, 1, 9, 7);
      INSERT INTO revlog VALUES (1);
    `);
    const file = zipSync({ 'collection.anki2': collection, media: strToU8('{"0":"h.png"}') });
    expect(await readAll(file)).toMatchObject([
      { kind: 'problem', problem: { code: 'not-carried', line: 1, args: { what: 'fields', name: 'Notiz' } } },
      { kind: 'deck', head: { title: 'A' } },
      { kind: 'question', question: { prompt: 'Haus', answer: '![](h.png)\n\nhouse', tags: ['t'], section: ['B'] } },
      { kind: 'problem', problem: { args: { what: 'schedule', name: '1' } } },
      { kind: 'problem', problem: { args: { what: 'files', name: 'h.png' } } },
    ]);
  }); // prettier-ignore

  test('the newest collection of a package counts', async () => {
    const note = (text: string) =>
      legacy(`INSERT INTO notes VALUES (1, 'g', 5, '', '${text}' || char(31));`);
    const file = zipSync({ 'collection.anki2': await note('old'), 'collection.anki21': await note('new') }); // prettier-ignore
    expect((await readBack(file))[0]?.questions.map(({ prompt }) => prompt)).toEqual(['new']);
  });

  test('notes without a known kind, deck or card are read by the order of their fields', async () => {
    const file = zipSync({ 'collection.anki2': await legacy(`INSERT INTO notes VALUES (1, '', 99, '', 'Q' || char(31) || 'A' || char(31) || 'more');`) });
    expect(await readBack(file)).toMatchObject([{ title: null, questions: [{ prompt: 'Q', answer: 'A\n\nmore' }] }]);
  }); // prettier-ignore

  test('what is no JSON in a collection is told', async () => {
    const collection = await createCollection(`${TABLES} INSERT INTO col VALUES (1, 'x', 'y');`);
    await expect(readAll(zipSync({ 'collection.anki2': collection }))).rejects.toMatchObject({
      code: 'broken-file',
      args: { reason: 'not-database' },
    });
  });
});
