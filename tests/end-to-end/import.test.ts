import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { openTerminal } from './pseudo-terminal.ts';
import { runViva, type Outcome } from './program.ts';
import { SORTING } from './sheets.ts';

const CSV = 'question,answer,tags\r\n"What is ""x""?","a\r\nb",t\r\nWhy?,So.,\r\n';
const SHEET = '## What is "x"?\n\na\nb\n\nTags: t\n\n## Why?\n\nSo.\n';
const BROKEN = 'question,answer\nWhat?,It.\nWhy?,"So.\n';

/** What a list as JSON tells of the questions, without their places. */
function asked(list: Outcome | undefined): unknown {
  const { questions } = JSON.parse(list?.output ?? '') as { questions: object[] };
  return questions.map((question) => ({ ...question, line: 0, source: '' }));
}

describe('viva import', () => {
  test('writes a sheet to the screen, or to a file', () =>
    withFolder({ 'd.csv': CSV }, async (cwd) => {
      const told = '2 questions from d.csv\n';
      expect(await runViva(['import', 'd.csv'], { cwd })).toEqual({
        code: 0,
        output: SHEET,
        errors: told,
      });
      expect(await runViva(['import', 'd.csv', '-o', 'd.md'], { cwd })).toEqual({
        code: 0,
        output: '',
        errors: told,
      });
      expect(await readFile(join(cwd, 'd.md'), 'utf8')).toBe(SHEET);
    }));

  test('reads the standard input, in the format that is named', () =>
    withFolder({}, async (cwd) => {
      const run = await runViva(['import', '-', '--format', 'tsv'], { cwd, input: 'What?\tIt.\n' });
      expect(run).toEqual({ code: 0, output: '## What?\n\nIt.\n', errors: '1 question from -\n' });
    }));

  test('of several files makes sections of one sheet', () =>
    withFolder({ 'a.csv': CSV, 'b.md': SORTING }, async (cwd) => {
      const { code, output, errors } = await runViva(['import', 'a.csv', 'b.md'], { cwd });
      expect([code, errors]).toEqual([0, '5 questions from a.csv, b.md\n']);
      expect(output).toMatch(/^# a\.csv\n[\s\S]*^# Sorting\n[\s\S]*\{#quicksort\}/m);
      await writeFile(join(cwd, 'all.md'), output);
      const listed = await runViva(['list', '--json', 'all.md'], { cwd });
      expect(JSON.parse(listed.output).questions).toHaveLength(5);
    }));

  test('replaces no file unless it is told to, and never the one that is read', () =>
    withFolder({ 'd.csv': CSV, 'd.md': 'mine' }, async (cwd) => {
      const refused = await runViva(['import', 'd.csv', '-o', 'd.md'], { cwd });
      expect([refused.code, refused.errors]).toEqual([
        2,
        expect.stringContaining('“d.md” is there already.'),
      ]);
      expect(await readFile(join(cwd, 'd.md'), 'utf8')).toBe('mine');
      expect((await runViva(['import', 'd.csv', '-o', 'd.md', '--force'], { cwd })).code).toBe(0);
      const same = await runViva(['import', 'd.csv', '-o', './d.csv', '--force'], { cwd });
      expect([same.code, same.errors]).toEqual([
        2,
        expect.stringContaining('cannot be written (it is read)'),
      ]);
      expect(await readFile(join(cwd, 'd.csv'), 'utf8')).toBe(CSV);
    }));

  test('tells by line what is left out, and ends with 1', () =>
    withFolder({ 'd.csv': BROKEN }, async (cwd) => {
      const { code, output, errors } = await runViva(['import', 'd.csv'], { cwd });
      expect([code, output]).toEqual([1, '## What?\n\nIt.\n']);
      expect(errors).toMatch(
        /^d\.csv:3:1 warning bad-record this record cannot be read and is left out: a quotation mark is not closed\n/,
      );
      expect(errors).toContain('1 question from d.csv; 1 record was left out\n');
      const russian = await runViva(['import', 'd.csv', '--ui', 'ru'], { cwd });
      expect(russian.errors).toContain('эта запись не читается и пропущена: кавычка не закрыта');
      expect(russian.errors).toContain('1 вопрос из d.csv; 1 запись пропущена');
    }));

  test('shows a few problems of a kind on a screen, and all of them in a pipe', () =>
    withFolder({ 'd.csv': `question,answer,tags\n${'a?,b\n'.repeat(8)}` }, async (cwd) => {
      const terminal = openTerminal(['import', 'd.csv', '-o', 'd.md'], { columns: 200, cwd });
      await terminal.exitCode;
      const shown = terminal.text();
      expect(shown.match(/ uneven-row this/g)).toHaveLength(5);
      expect(shown).toContain('… and 3 more of uneven-row; 2> report.txt keeps them all');
      const { errors } = await runViva(['import', 'd.csv'], { cwd });
      expect(errors.match(/ uneven-row this/g)).toHaveLength(8);
    }));

  test('keeps the ids by which the history knows the questions', () =>
    withFolder({ 'd.csv': CSV }, async (cwd) => {
      await runViva(['import', 'd.csv', '-o', 'd.md'], { cwd });
      const [file, sheet] = await Promise.all(
        ['d.csv', 'd.md'].map((name) => runViva(['list', '--json', name], { cwd })),
      );
      expect(asked(sheet)).toEqual(asked(file));
    }));

  test.each([
    ['a file that is not there', ['import', 'no.csv', '-o', 'x.md'], '“no.csv” does not exist'],
    ['bytes that are no text', ['import', 'latin.csv', '-o', 'x.md'], '“latin.csv” is no UTF-8 text (line 3)'],
    ['a deck of a newer viva', ['import', 'new.json', '-o', 'x.md'], '“new.json” was written by a newer viva: it is of version 99, and this viva knows versions up to 2'],
    ['a file without questions', ['import', 'empty.csv', '-o', 'x.md'], 'no question found in “empty.csv”'],
    ['JSON of something else', ['import', 'other.json', '-o', 'x.md'], 'at /format, expected: viva-deck'],
    ['an archive cut off', ['import', 'cut.apkg', '-o', 'x.md'], '“cut.apkg” cannot be read'],
    ['a folder that is not there', ['import', 'd.csv', '-o', 'no/x.md'], '“no/x.md” cannot be written (its folder does not exist)'],
    ['a sheet with broken front matter', ['import', 'bad.md', '-o', 'x.md'], '“bad.md” cannot be used until the errors above are mended'],
    ['the standard input twice', ['import', '-', '-', '-o', 'x.md'], 'can be named once only'],
    ['a format that is only written', ['import', 'page.html', '-o', 'x.md'], 'nothing tells what format “page.html” is in'],
  ])('%s is one clear sentence, and nothing is written', (_name, args, sentence) =>
    withFolder(
      { 'd.csv': CSV, 'new.json': '{"format":"viva-deck","version":99,"decks":[]}', 'empty.csv': 'question,answer\n', 'other.json': '{"a":1}', 'bad.md': '---\ntitle: [a\n---\n## X?\n\nY.\n', 'page.html': '<p>' },
      async (cwd) => {
        await writeFile(join(cwd, 'latin.csv'), Buffer.from('question,answer\na,b\nc,\xE9\n', 'latin1'));
        await writeFile(join(cwd, 'cut.apkg'), Buffer.from('PK\u0003\u0004 and no more'));
        const before = await readdir(cwd);
        const { code, output, errors } = await runViva(args, { cwd });
        expect([code, output]).toEqual([2, '']);
        expect(errors).toContain(sentence);
        expect(errors.trim().split('\n').at(-1)).toMatch(/^viva: error: .*[.?]$/);
        expect((await readdir(cwd)).filter((name) => name !== '.viva-test')).toEqual(before);
      },
    ),
  ); // prettier-ignore
});

describe('other formats in the place of sheets', () => {
  test('are asked, listed, checked and exported, with the lines of the file', () =>
    withFolder({ 'd.csv': CSV }, async (cwd) => {
      const quiz = await runViva(['d.csv', '--json'], { cwd, input: 'a b\nSo.\n' });
      expect(JSON.parse(quiz.output)).toMatchObject({ results: [{ line: 2 }, { line: 4 }] });
      expect(
        JSON.parse((await runViva(['list', '--json', 'd.csv'], { cwd })).output),
      ).toMatchObject({
        questions: [{ prompt: 'What is "x"?', line: 2, source: 'd.csv' }, { line: 4 }],
      });
      expect((await runViva(['check', 'd.csv'], { cwd })).code).toBe(0);
      expect((await runViva(['keys', 'd.csv', '2'], { cwd })).output).toContain(': So');
      const written = await runViva(['keys', 'd.csv', '--write'], { cwd });
      expect([written.code, written.errors]).toEqual([
        2,
        expect.stringContaining('“d.csv” is none'),
      ]);
      expect(await readFile(join(cwd, 'd.csv'), 'utf8')).toBe(CSV);
    }));

  test('are not looked for in folders', () =>
    withFolder({ 'q/a.md': SORTING, 'q/d.csv': CSV }, async (cwd) => {
      const { output } = await runViva(['list', '--json', 'q'], { cwd });
      expect(JSON.parse(output).questions).toHaveLength(3);
    }));
});

describe('viva export', () => {
  test('writes what its option or the name of the output says, and tells what is lost', () =>
    withFolder({ 's.md': SORTING }, async (cwd) => {
      expect(await runViva(['export', 's.md', '-o', 's.csv'], { cwd })).toEqual({
        code: 0,
        output: '',
        errors: '',
      });
      expect(await readFile(join(cwd, 's.csv'), 'utf8')).toMatch(/^id,kind,question/);
      const page = await runViva(['export', 's.md', '--format', 'html'], { cwd });
      expect(page.output).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
      const anki = await runViva(['export', 's.md', '--format', 'anki'], { cwd });
      expect([anki.code, anki.errors]).toEqual([
        0,
        expect.stringMatching(/^anki cannot hold:\n {2}the key points of 1 question\n/),
      ]);
      const aiken = await runViva(['export', 's.md', '--format', 'aiken'], { cwd });
      expect([aiken.code, aiken.errors]).toEqual([1, expect.stringContaining('as a whole')]);
    }));

  test('as a sheet is the same deck, and does not replace a sheet', () =>
    withFolder({ 's.md': SORTING, 't.md': 'mine' }, async (cwd) => {
      const { output } = await runViva(['export', 's.md', '--format', 'md'], { cwd });
      await writeFile(join(cwd, 'again.md'), output);
      const [first, second] = await Promise.all(
        ['s.md', 'again.md'].map((sheet) => runViva(['list', '--json', sheet], { cwd })),
      );
      expect(asked(second)).toEqual(asked(first));
      for (const target of ['t.md', 's.md']) {
        const refused = await runViva(['export', 's.md', '-o', target], { cwd });
        expect(refused.code).toBe(2);
      }
      expect(await readFile(join(cwd, 't.md'), 'utf8')).toBe('mine');
    }));

  test('of bytes goes to a file, or through a pipe', () =>
    withFolder({ 's.md': SORTING }, async (cwd) => {
      expect((await runViva(['export', 's.md', '-o', 's.apkg'], { cwd })).code).toBe(0);
      expect((await stat(join(cwd, 's.apkg'))).size).toBeGreaterThan(1000);
      const back = await runViva(['list', '--json', 's.apkg'], { cwd });
      expect(JSON.parse(back.output).questions).toHaveLength(3);
    }));
});
