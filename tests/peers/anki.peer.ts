import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deck } from '../../src/deck/deck.ts';
import { readAnkiText, writeAnkiText } from '../../src/deck/formats/anki-text.ts';
import { readApkg, writeApkg } from '../../src/deck/formats/apkg.ts';
import { assembleDecks } from '../../src/deck/formats/assemble.ts';
import { essence } from '../deck/formats/essence.ts';
import { uglyDecks } from '../deck/formats/generated-decks.ts';
import { read } from '../deck/reading.ts';
import { withFolder } from '../temporary-folder.ts';

/** An interpreter that has the package `anki`; .ci/run makes one. Without it all that is here counts as skipped. */
const PYTHON = process.env['VIVA_ANKI_PYTHON'];
const SCRIPT = join(import.meta.dirname, 'anki_peer.py');
const OPTIONS = { derive: () => [], onLoss: () => undefined };
const FILES = ['legacy.apkg', 'latest.apkg', 'notes.txt'] as const;

interface Note {
  readonly guid: string;
  readonly type: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly deck: string;
  readonly cards: number;
  readonly front: string;
  readonly back: string;
}

interface Report {
  readonly imports: readonly { found: number; new: number; updated: number; same: number; refused: number }[];
  readonly isSound: boolean;
  readonly notes: readonly Note[];
} // prettier-ignore

/** @param language of Anki, which names its kinds of notes */
function run(
  command: 'take' | 'make',
  folder: string,
  files: readonly string[] = [],
  language = 'en',
): Report {
  const { stdout, stderr, status } = spawnSync(PYTHON ?? '', [SCRIPT, command, folder, ...files], {
    encoding: 'utf8',
    env: { ...process.env, VIVA_ANKI_LANGUAGE: language },
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function* whole(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

async function readFile(path: string): Promise<readonly Deck[]> {
  return path.endsWith('.txt')
    ? assembleDecks(readAnkiText(whole(readFileSync(path, 'utf8')), path), path)
    : assembleDecks(readApkg(readFileSync(path), path), path);
}

async function writeFile(path: string, decks: readonly Deck[], now: number): Promise<string> {
  const options = { ...OPTIONS, now };
  const content = path.endsWith('.txt')
    ? [...writeAnkiText(decks, options)].join('')
    : await writeApkg(decks, options);
  writeFileSync(path, content);
  return path;
}

const count = (decks: readonly Deck[]): number =>
  decks.reduce((sum, { questions }) => sum + questions.length, 0);

const SHEET = [
  '---', 'title: Moons', 'lang: en', 'tags: [t, solar system]', '---', '# Start', '# Part "1"', '## 1. What is a moon? {#moon}', 'A *body* that orbits a planet, $m < M$.', '', 'Keywords:', '- ! body | `thing`', '- any 2 of:', '  - p | q', '  - 9.8±0.1 m/s',
  '', 'Examples:', '+ it orbits', '- a star', '', 'Hint: think', '## 2. Which is the largest? {#largest}', '- [ ] Io', '- [x] Ganymede', '- [ ] Titan', '', 'By far.', '## 3. Name it', '![a map](my%20map.png) and [a.mp3](a.mp3)',
  '## 4. Light', 'It falls.', '', 'C: The [sun] and [moon::x}}]', '', '# Part 2', '## 5. Code', '```c', 'int x = a < b;\treturn;', '```', '', '| a | b |', '|---|---|', '| 1 | 2 |',
]; // prettier-ignore

/** A sheet with something of everything, and generated decks with ugly texts. */
async function makeDecks(): Promise<readonly Deck[]> {
  const ugly = fc.sample(uglyDecks, { seed: 51, numRuns: 40 });
  return [
    await read(...SHEET),
    ...ugly.map((deck, place) => ({ ...asAnkiKeepsIt(deck), title: `Ugly ${place}` })),
  ];
}

/** Anki takes control characters out of every field, and keeps texts in composed form. */
function asAnkiKeepsIt(deck: Deck): Deck {
  return JSON.parse(
    JSON.stringify(deck)
      .replaceAll(String.raw`\u0007`, '!')
      .normalize('NFC'),
  );
}

const describeWithAnki = PYTHON === undefined || PYTHON === '' ? describe.skip : describe;
const rows: string[] = [];

function note(what: string, notesIn: number, notesOut: number): void {
  rows.push(`${what}: ${notesIn} in, ${notesOut} out`);
}

describeWithAnki.each(['deck.apkg', 'deck.txt'])("Anki's own importer takes %s", (name) => {
  test('whole, once, and gives all of it back', async () => {
    await withFolder({}, async (folder) => {
      const decks = await makeDecks();
      const file = await writeFile(join(folder, name), decks, Date.now());
      const report = run('take', join(folder, 'anki'), [file, file]);
      const all = count(decks);
      expect(report.imports).toEqual([
        { found: all, new: all, updated: 0, same: 0, refused: 0 },
        { found: all, new: 0, updated: 0, same: all, refused: 0 },
      ]);
      expect(report.isSound).toBe(true);
      expect(report.notes).toHaveLength(all);
      note(`viva to Anki, ${name}`, all, report.notes.length);
      const cards = new Map(
        report.notes.map(
          (one) =>
            [
              `${one.deck.split('::')[0]} ${one.guid.slice('viva:'.length, -':01234567'.length)}`,
              one.cards,
            ] as const,
        ),
      );
      for (const { title, questions } of decks) {
        for (const question of questions) {
          const gaps = question.kind === 'cloze' ? question.gaps.length : 1;
          expect([question.id, cards.get(`${title} ${question.id}`)]).toEqual([question.id, gaps]);
        }
      }
      await compareExports(folder, file, all);
    });
  }, 120_000);

  test('and takes what has changed in place of what was there', async () => {
    await withFolder({}, async (folder) => {
      const now = Date.now();
      const before = await read('---', 'title: T', '---', '## 1. A? {#a}', 'old', '## 2. B? {#b}', 'same'); // prettier-ignore
      const after = await read('---', 'title: T', '---', '## 1. Ah? {#a}', 'new', '## 2. B? {#b}', 'same', '## 3. C?', 'more'); // prettier-ignore
      const extension = name.slice(name.lastIndexOf('.'));
      const files = [
        await writeFile(join(folder, `before${extension}`), [before], now - 60_000),
        await writeFile(join(folder, `after${extension}`), [after], now),
      ];
      const report = run('take', join(folder, 'anki'), files);
      expect(report.notes.map(({ fields }) => Object.values(fields).slice(0, 2))).toEqual([
        ['Ah?', 'new'],
        ['B?', 'same'],
        ['C?', 'more'],
      ]);
      expect(report.imports[1]?.new).toBe(1);
    });
  }, 60_000);
});

/** What Anki exports is what viva wrote, whichever way it is packed. */
async function compareExports(folder: string, file: string, all: number): Promise<void> {
  const direct = await readFile(file);
  const summary = (decks: readonly Deck[]) =>
    decks.flatMap((deck) => [
      deck.title,
      ...deck.questions.map((question) => {
        const { tags, ...rest } = essence(deck, question);
        return { ...rest, tags: tags.toSorted() };
      }),
    ]);
  for (const name of FILES) {
    const back = await readFile(join(folder, 'anki', name));
    note(`Anki to viva, ${name} of ${file.slice(file.lastIndexOf('/') + 1)}`, all, count(back));
    expect(count(back)).toBe(all);
    expect(summary(back)).toEqual(summary(direct));
  }
}

describeWithAnki('an Anki of another language', () => {
  test.each(['deck.apkg', 'deck.txt'])(
    'takes %s',
    async (name) => {
      await withFolder({}, async (folder) => {
        const deck = await read('---', 'title: T', '---', '## 1. A? {#a}', 'b', '## 2. Which?', '- [ ] x', '- [x] y'); // prettier-ignore
        const file = await writeFile(join(folder, name), [deck], Date.now());
        const report = run('take', join(folder, 'anki'), [file, file], 'ru');
        expect(report.imports.map(({ new: fresh, refused }) => [fresh, refused])).toEqual([[2, 0], [0, 0]]); // prettier-ignore
        note(`viva to a Russian Anki, ${name}`, 2, report.notes.length);
      });
    },
    60_000,
  );
});

describeWithAnki('cards look as they should', () => {
  test('prompt and options on the front, the answer on the back, gaps one by one', async () => {
    await withFolder({}, async (folder) => {
      const file = await writeFile(join(folder, 'deck.apkg'), [await read(...SHEET)], Date.now());
      const { notes } = run('take', join(folder, 'anki'), [file]);
      const [moon, largest] = notes;
      const gaps = notes.find(({ type }) => type === 'viva cloze');
      expect(moon?.front).toContain('What is a moon?');
      expect(moon?.front).not.toContain('orbits');
      expect(moon?.back).toContain(String.raw`orbits a planet, \(m &lt; M\).`);
      expect(moon?.deck).toBe('Moons::Part "1"');
      expect(moon?.tags).toEqual(['solar_system', 't']);
      expect(largest?.front).toContain('<ol><li>Io</li><li>Ganymede</li>');
      expect(largest?.front).not.toContain('By far');
      expect(gaps?.cards).toBe(2);
      expect(gaps?.front).toMatch(/The <span class="cloze"[^>]*>\[\.\.\.\]<\/span> and/);
    });
  }, 60_000);
});

describeWithAnki('notes that Anki made', () => {
  test('come in from every kind of export, go out again, and are the same notes', async () => {
    await withFolder({}, async (folder) => {
      const made = run('make', join(folder, 'made'));
      // hidden parts of a picture cannot be asked for
      const askable = made.notes.filter(({ type }) => type !== 'Image Occlusion');
      for (const name of FILES) {
        const decks = await readFile(join(folder, 'made', name));
        note(`Anki to viva, its own ${name}`, made.notes.length, count(decks));
        expect(count(decks)).toBe(askable.length);
        const file = await writeFile(join(folder, `again-${name}`), decks, Date.now());
        const report = run('take', join(folder, `taken-${name}`), [file]);
        note(`and back to Anki, ${name}`, count(decks), report.notes.length);
        expect(report.notes.map(({ guid }) => guid).toSorted()).toEqual(
          askable.map(({ guid }) => guid).toSorted(),
        );
      }
    });
  }, 120_000);

  test('are read the same from both generations of packages, with what is left behind', async () => {
    await withFolder({}, async (folder) => {
      run('make', folder);
      const [legacy, latest] = await Promise.all(
        ['legacy.apkg', 'latest.apkg'].map((name) => readFile(join(folder, name))),
      );
      const outline = (decks: readonly Deck[] | undefined) =>
        decks?.flatMap(({ title, questions }) => questions.map(({ prompt, answer, section }) => [title, prompt, answer, section]));
      expect(outline(legacy)).toEqual(outline(latest));
      expect(outline(latest)).toContainEqual(['Geo', 'Where? $x^2$', '![](my%20map.png) [a%20b.mp3](a%20b.mp3)', ['Cities']]);
      expect(outline(latest)).toContainEqual(['Bio', '[...] make [...]', '**Mitochondria** make ATP\n\nMore', []]);
      expect(outline(latest)).toContainEqual(['Lang', '食べる', 'to eat\n\nたべる', []]);
      // cards, not notes: without ids, and with the question on the back too
      const cards = await readFile(join(folder, 'cards.txt'));
      expect(outline(cards)).toContainEqual([null, 'What is **x**?', 'A < B  \nand so\n\non', []]);
      expect(outline(cards)).toContainEqual([null, 'dog', 'hund', []]);
      const problems = latest?.flatMap((deck) => deck.problems.map(({ code, args }) => [code, ...Object.values(args)].join(' ')));
      expect(problems?.toSorted()).toEqual([
        'not-askable Image Occlusion', 'not-carried fields Internal', 'not-carried files a b.mp3', 'not-carried files my map.png', 'not-carried schedule 1', 'not-carried second-card ',
      ]);
    });
  }, 60_000); // prettier-ignore
});

describeWithAnki('all in all', () => {
  test('as many notes come out as went in, but for what cannot be asked', () => {
    process.stdout.write(`${rows.join('\n')}\n`);
    expect(rows.length).toBeGreaterThan(10);
  });
});
