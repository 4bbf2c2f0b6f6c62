import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openHistory } from '../../src/files/history/open-history.ts';
import { readDecks } from '../../src/files/read-decks.ts';
import { toRef } from '../../src/scheduling/question-key.ts';
import { createReplyGrader } from '../../src/session/grade-reply.ts';
import { withFolder } from '../temporary-folder.ts';
import { homeOf, runCommand } from './history/run-command.ts';

const NOON = Date.UTC(2026, 4, 1, 12);
const SHEET = `# Sorting

## What does quicksort do? {#quicksort}

It picks a pivot.

Keywords: ! pivot; both parts | halves; any 2 of: fast, short, in place

## How does a heap work?

The largest element stands at the root. Every parent is larger than its children.

## What is a queue?

First in, first out.
`;
const HEAP = 'Every parent is larger than its children';

/** A folder with a sheet and wordings accepted for it: question number, key point, words. */
const withAccepted = (
  accepted: readonly (readonly [number, string, string])[],
  work: (
    folder: string,
    run: (...args: string[]) => ReturnType<typeof runCommand>,
  ) => Promise<void>,
  sheet = SHEET,
) =>
  withFolder({ 'notes.md': sheet }, async (folder) => {
    const { decks } = await readDecks(['notes.md'], folder);
    const history = openHistory(homeOf(folder));
    let at = NOON;
    for (const [number, point, wording] of accepted) {
      const question = decks[0]?.questions[number - 1];
      if (question === undefined) throw new Error(`there is no question ${number}`);
      const ref = toRef(question, 'notes.md');
      at += 1;
      await history.append({ type: 'accept', at, question: ref, point, wording });
    }
    history.close();
    await work(folder, (...args) => runCommand(args, folder));
  });

const readSheetOf = (folder: string): string => readFileSync(join(folder, 'notes.md'), 'utf8');

describe('viva accept', () => {
  const three = [
    [1, 'pivot', 'the middle one'],
    [2, HEAP, 'bigger ones\non top'],
    [1, 'stone', 'a rock'],
  ] as const;

  test('lists the wordings of a sheet by question, and says which count no longer', () =>
    withAccepted(three, async (_folder, run) => {
      const { code, output, errors } = await run('accept', 'notes.md');
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(output).toBe(`What does quicksort do?
notes.md:3, 2 wordings
   1. the middle one
      counts for: pivot
   2. a rock
      counts no longer: the sheet has no such key point

How does a heap work?
notes.md:9, 1 wording
   3. bigger ones on top
      counts for: ${HEAP}

“viva accept SHEET --write” moves them into the sheet, “viva accept --forget
NUMBER” takes one back.
`);
    }));

  test('without a sheet lists what the history knows', () =>
    withAccepted(three, async (_folder, run) => {
      const { output } = await run('accept');
      expect(output).toContain('What does quicksort do?\nnotes.md, 2 wordings\n');
      expect((await run('--ui', 'ru', 'accept')).output).toContain('notes.md, 2 формулировки');
    }));

  test('as JSON has the facts under names that stay', () =>
    withAccepted(three, async (_folder, run) => {
      const document = JSON.parse((await run('accept', 'notes.md', '--json')).output);
      expect(document).toMatchObject({ format: 'viva-accepted', version: 1 });
      expect(document.accepted[1]).toEqual({
        number: 2,
        question: { id: 'quicksort', sheet: 'notes.md', prompt: 'What does quicksort do?' },
        source: 'notes.md',
        line: 3,
        point: 'stone',
        wording: 'a rock',
        counts: false,
      });
    }));

  test('with nothing accepted says so', () =>
    withAccepted([], async (_folder, run) => {
      expect((await run('accept', 'notes.md')).output).toMatch(/^No wording was accepted yet/);
      expect((await run('accept', 'notes.md', '--write')).code).toBe(0);
    }));

  test('is shown by viva keys below the point it counts for', () =>
    withAccepted(three, async (_folder, run) => {
      const { output } = await run('keys', 'notes.md', '1');
      expect(output).toContain('accepted: the middle one');
      expect(output).not.toContain('a rock');
      const json = JSON.parse((await run('keys', 'notes.md', '--json')).output);
      expect(json.questions.map(({ accepted }: { accepted: unknown[] }) => accepted)).toEqual([
        [
          { point: 'pivot', wording: 'the middle one' },
          { point: 'stone', wording: 'a rock' },
        ],
        [{ point: HEAP, wording: 'bigger ones\non top' }],
        [],
      ]);
    }));
});

describe('viva accept --write', () => {
  test('puts wordings behind the author’s key points and takes them from the history', () =>
    withAccepted(
      [
        [1, 'pivot', 'the middle one'],
        [1, 'both parts | halves', 'left; right'],
        [1, 'pivot', 'a chosen one'],
      ],
      async (folder, run) => {
        const { code, output, errors } = await run('accept', 'notes.md', '--write');
        expect({ code, errors }).toEqual({ code: 0, errors: '' });
        expect(output).toBe(
          '3 wordings written into notes.md; from now on the sheet says that they count.\n',
        );
        expect(readSheetOf(folder)).toBe(
          SHEET.replace(
            '! pivot; both parts | halves;',
            String.raw`! pivot | the middle one | a chosen one; both parts | halves | left\; right;`,
          ),
        );
        expect((await run('accept', 'notes.md')).output).toMatch(/^No wording/);
        expect((await run('accept')).output).toMatch(/^No wording/);
        // a second time there is nothing to do
        await run('accept', 'notes.md', '--write');
        expect(readSheetOf(folder).match(/middle/g)).toHaveLength(1);
      },
    ));

  test('writes derived key points out first, and the wording counts from the sheet then', () =>
    withAccepted([[2, HEAP, 'mum wins']], async (folder, run) => {
      const status = async () => {
        const { decks } = await readDecks(['notes.md'], folder);
        const question = decks[0]?.questions[1];
        if (question === undefined) throw new Error('the sheet has three questions');
        const { findings } = createReplyGrader(question, 'normal').grade({
          kind: 'typed',
          text: 'mum wins',
        });
        return findings.map((finding) => finding.status);
      };
      expect(await status()).toEqual(['miss', 'miss']);
      const { code } = await run('accept', 'notes.md', '--write');
      expect(code).toBe(0);
      expect(await status()).toEqual(['miss', 'hit']);
      const text = readSheetOf(folder);
      expect(text).toContain('mum wins');
      expect(text.startsWith(SHEET.slice(0, SHEET.indexOf('Every parent')))).toBe(true);
      expect(text.endsWith('## What is a queue?\n\nFirst in, first out.\n')).toBe(true);
      expect((await run('accept')).output).toMatch(/^No wording/);
    }));

  test('tells what cannot be written and keeps it', () =>
    withAccepted(
      [
        [1, 'stone', 'a rock'],
        [1, 'any 2 of: fast; short; in place', 'quick and small'],
        [1, 'pivot', 'the middle one'],
      ],
      async (folder, run) => {
        const { code, output, errors } = await run('accept', 'notes.md', '--write');
        expect(code).toBe(1);
        expect(output).toMatch(/^1 wording written into notes.md/);
        expect(errors.split('\n')).toEqual([
          'notes.md:3 “a rock” for “stone” stays in the history: the sheet has no such key point any more.',
          'notes.md:3 “quick and small” for “any 2 of: fast; short; in place” stays in the history: the point asks for some of several items; add your words to one of them.',
          '',
        ]);
        expect(readSheetOf(folder)).toContain('! pivot | the middle one;');
        const left = JSON.parse((await run('accept', '--json')).output);
        expect(left.accepted).toHaveLength(2);
      },
    ));

  test('leaves the gaps of a text and files that are no sheet alone', () =>
    withAccepted(
      [[1, 'Paris', 'the city of light']],
      async (folder, run) => {
        const { code, errors } = await run('accept', 'notes.md', '--write');
        expect(code).toBe(1);
        expect(errors).toContain('the point is a gap of a text');
        expect(readSheetOf(folder)).toContain('{{c1::Paris}}');
      },
      '## Fill in\n\nThe capital of France is {{c1::Paris}}.\n',
    ));

  test('wants a sheet to be named', () =>
    withAccepted([], async (_folder, run) => {
      const { code, errors } = await run('accept', '--write');
      expect(code).toBe(2);
      expect(errors.replaceAll(/\s+/g, ' ')).toContain(
        '--write needs the sheets to write into, as in “viva accept notes.md --write”.',
      );
    }));
});

test('a wording accepted in a quiz counts in the next one, also once it is in the sheet', () =>
  withAccepted([], async (folder, run) => {
    const quiz = async (...lines: string[]) => {
      const args = ['notes.md', '--all', '--json', '-n', '1'];
      const { output } = await runCommand(args, folder, { input: `${lines.join('\n')}\n` });
      const [first] = (JSON.parse(output) as { results: { points: { status: string }[] }[] })
        .results;
      return first?.points.map(({ status }) => status);
    };
    const answer = 'it swaps round the splitter';
    expect(await quiz(answer, ':accept 1 the splitter')).toEqual(['hit', 'miss', 'miss']);
    expect(await quiz(answer)).toEqual(['hit', 'miss', 'miss']);
    expect((await run('accept', 'notes.md', '--write')).code).toBe(0);
    expect(readSheetOf(folder)).toContain('Keywords: ! pivot | the splitter;');
    expect(await quiz(answer)).toEqual(['hit', 'miss', 'miss']);
    expect(await quiz('it swaps')).toEqual(['miss', 'miss', 'miss']);
  }));

describe('viva accept --forget', () => {
  const two = [
    [1, 'pivot', 'the middle one'],
    [1, 'pivot', '1'],
  ] as const;

  test.each([
    ['its number', '2', '1'],
    ['its words, however written', 'the MIDDLE  one', 'the middle one'],
    ['words that look like a number, before the number', '1', '1'],
  ])('takes back one by %s', (_name, named, wording) =>
    withAccepted(two, async (_folder, run) => {
      const { code, output } = await run('accept', 'notes.md', '--forget', named);
      expect({ code, output }).toEqual({
        code: 0,
        output: `“${wording}” counts no longer for “pivot”.\n“viva history undo --redo” brings it back.\n`,
      });
      expect(JSON.parse((await run('accept', '--json')).output).accepted).toHaveLength(1);
      await run('history', 'undo', '--redo');
      expect(JSON.parse((await run('accept', '--json')).output).accepted).toHaveLength(2);
    }),
  );

  test('what nobody accepted is a mistake', () =>
    withAccepted(two, async (_folder, run) => {
      const { code, errors } = await run('accept', '--forget', '9');
      expect(code).toBe(2);
      expect(errors).toContain('no accepted wording is called “9”');
    }));
});
