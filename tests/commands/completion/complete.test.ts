import { describe, expect, test } from '@jest/globals';
import { withFolder } from '../../temporary-folder.ts';
import { Readable } from 'node:stream';
import { run } from '../../../src/main.ts';
import { homeBelow } from '../../end-to-end/program.ts';
import { Collector } from './collector.ts';
import { Desk } from '../desk.ts';

const SHEET = `# Algorithms

## Sorting

### What is a heap? {#heap}

A tree.

### What is quicksort?

A sort.

## Graphs and trees

### What is BFS? {#bfs}

A walk with a queue.

### What is DFS?

A walk with a stack.
`;
const FILES = {
  'notes.md': SHEET,
  'deck.json': '{}',
  'picture.png': '',
  'my notes/exam.txt': SHEET,
  '.hidden.md': SHEET,
};

/** What fish is offered after these words; the last one is at the cursor. */
function complete(words: readonly string[], folder: string): Promise<readonly string[]> {
  return completeFor(['fish', ...words], folder);
}

async function completeFor(
  args: readonly string[],
  folder: string,
  locale = 'en_US.UTF-8',
): Promise<readonly string[]> {
  const [output, errors] = [new Collector(), new Collector()];
  const code = await run({
    args: ['__complete', ...args],
    env: { ...homeBelow(folder), LANG: locale },
    cwd: folder,
    input: Readable.from([]),
    output,
    errors,
    now: () => 0,
    offsetAt: () => 0,
    seed: () => 7,
  });
  expect({ code, errors: errors.text }).toEqual({ code: 0, errors: '' });
  return output.text.trimEnd().split('\n');
}

const valuesOf = (lines: readonly string[]): readonly string[] =>
  lines.slice(1).map((line) => line.split('\t')[0] ?? '');

describe('completing', () => {
  test.each([
    ['a command begun', ['li'], ['list']],
    ['a command of a group', ['history', 're'], ['relink']],
    ['after help, commands only', ['help', 'st'], ['stats']],
    ['after help and a group', ['help', 'history', 'un'], ['undo']],
    ['a shell', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['an option begun', ['list', '--by'], ['--by-section']],
    ['an option of the default command', ['--wea'], ['--weak']],
    ['an option of the whole program', ['check', '--no-c'], ['--no-color']],
    ['a value out of a few', ['check', '--format', 'js'], ['json']],
    ['a value behind =', ['check', '--format=js'], ['--format=json']],
    ['what a number is to be: nothing', ['quiz', '-n', ''], []],
    ['sheets, and folders', ['list', ''], ['deck.json', 'my notes/', 'notes.md']],
    ['sheets below a folder', ['list', String.raw`my\ notes/`], ['my notes/exam.txt']],
    ['a quote that is open', ['list', 'notes.md', '-t', '"graphs a'], ['Graphs and trees']],
    ['hidden files only when asked for', ['list', '.h'], ['.hidden.md']],
    ['any file to write to', ['export', '-o', 'p'], ['picture.png']],
    ['any file behind =', ['export', '--output=p'], ['--output=picture.png']],
    ['sections of the sheet that is named', ['list', 'notes.md', '-t', 'gr'], ['Graphs and trees']],
    ['tags of a sheet named by the default command', ['notes.md', '--tag', 'S'], ['Sorting']],
    ['numbers and ids of questions', ['keys', 'notes.md', ''], ['1', '2', '3', '4', 'heap', 'bfs']],
    ['after -- no options', ['list', '--', '--'], []],
    ['a second sheet', ['list', 'notes.md', 'd'], ['deck.json']],
    ['beyond the last argument', ['keys', 'notes.md', '1', ''], []],
    ['a sheet that cannot be read', ['keys', 'gone.md', ''], []],
  ])('%s', (_what, words, wanted) =>
    withFolder(FILES, async (folder) => {
      expect(valuesOf(await complete(words, folder))).toEqual(wanted);
    }),
  );

  test('what a candidate means is told, in the language of the reader', () =>
    withFolder(FILES, async (folder) => {
      expect(await complete(['du'], folder)).toContain('due\ttell how much is due');
      expect(await completeFor(['fish', 'du'], folder, 'ru_RU.UTF-8')).toContain(
        'due\tсказать, сколько пора повторить',
      );
    }));

  test('an option that was given is not offered again, unless it can be given again', () =>
    withFolder(FILES, async (folder) => {
      const values = valuesOf(await complete(['list', '--long', '--tag', 'x', '--'], folder));
      expect(values).toContain('--tag');
      expect(values).not.toContain('--long');
    }));

  test('questions that were answered are offered where no sheet is named', () =>
    withFolder(FILES, async (folder) => {
      const desk = new Desk(folder);
      await desk.pipe('notes.md -n 1', ['a tree']);
      expect(await completeFor(['fish', 'history', 'show', ''], folder)).toContain(
        'heap\tWhat is a heap?',
      );
      const [, undo = ''] = await completeFor(['fish', 'history', 'undo', ''], folder);
      expect(undo).toMatch(/^\S{10,}\tWhat is a heap\?$/);
      expect(valuesOf(await completeFor(['fish', 'stats', '--deck', ''], folder))).toEqual([
        'notes.md',
      ]);
    }));

  test('nothing is written by completing', () =>
    withFolder(FILES, async (folder) => {
      await complete(['history', 'show', ''], folder);
      expect(await new Desk(folder).events()).toEqual([]);
    }));
});

describe('for bash', () => {
  const completeLine = (line: string, folder: string) =>
    completeFor(['bash', line, ' \t\n"\'><=;|&(:'], folder);

  test.each([
    ['viva list notes.md -t gr', ['plain', String.raw`Graphs\ and\ trees`]],
    ['viva list notes.md -t "gr', ['plain', 'Graphs and trees']],
    ['viva list notes.md --tag=gr', ['plain', String.raw`Graphs\ and\ trees`]],
    ['viva list my', ['files', 'my notes']],
    [String.raw`viva list my\ notes/`, ['files', 'my notes/exam.txt']],
    ['viva export --output=p', ['files', 'picture.png']],
    ['viva check --format=', ['plain', 'text', 'json', 'github', 'sarif']],
  ])('%s', (line, wanted) =>
    withFolder(FILES, async (folder) => {
      expect(await completeLine(line, folder)).toEqual(wanted);
    }),
  );
});

test('zsh looks for files itself, and is told which', () =>
  withFolder(FILES, async (folder) => {
    const [files] = await completeFor(['zsh', 'list', 'n'], folder);
    expect(files).toMatch(/^files( \.[a-z]+)+$/);
    expect(files).toContain(' .md .markdown .txt .json');
    expect(await completeFor(['zsh', 'export', '-o', 'n'], folder)).toEqual(['files']);
  }));
