import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EDIT_KEYS, readKey } from '../../../src/terminal/answer/answer-keys.ts';
import { COMMAND_LETTERS } from '../../../src/terminal/answer/commands.ts';
import { createBuffer } from '../../../src/terminal/answer/edit-buffer.ts';
import { VERDICT_KEYS } from '../../../src/terminal/verdict/verdict-keys.ts';

const page = readFileSync('docs/session.md', 'utf8');

/** What stands in backquotes in the first cells of the table below a heading. */
function readTable(heading: string): string[] {
  const section = page.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const cells = section.split('\n').flatMap((line) => line.match(/^\| (`.*?) \|/)?.[1] ?? []);
  return cells.flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, key = '']) => key));
}

const ARROWS: Readonly<Record<string, string>> = {
  '←': 'left',
  '→': 'right',
  '↑': 'up',
  '↓': 'down',
};

/** `Alt+Shift+Z` as it is named in the table of keys: `M-S-z`. */
function nameKey(told: string): string {
  const [key = '', ...modifiers] = told.split('+').toReversed();
  const prefix = ['Ctrl', 'Alt', 'Shift'].map((name) =>
    modifiers.includes(name) ? `${name === 'Alt' ? 'M' : name.charAt(0)}-` : '',
  );
  return prefix.join('') + (ARROWS[key] ?? key.toLowerCase());
}

/** Other names under which a terminal sends the same keys. */
const SAME = new Set(['enter', 'M-enter', 'M-return', 'C-j']);

describe('docs/session.md', () => {
  test('tells every letter of the menu, and none besides', () => {
    const letters = Object.values(COMMAND_LETTERS).map((letter) => letter.toUpperCase());
    expect(readTable('The menu')).toEqual(letters);
  });

  test('tells every key that edits, and none besides', () => {
    const told = readTable('Moving and editing').map(nameKey);
    const undo = 'C-_';
    expect(
      readKey(createBuffer('a'), undefined, { sequence: '\u001f' }, { cells: 9, units: 9 }),
    ).not.toBeNull();
    expect(told.filter((name) => name !== undo).toSorted()).toEqual(
      EDIT_KEYS.filter((name) => !SAME.has(name)).toSorted(),
    );
  });

  test('tells every way to a new line', () => {
    const told = readTable('Answering').map(nameKey);
    expect(told).toEqual(expect.arrayContaining(['M-enter', 'C-j', 'S-enter']));
  });

  test('tells every key of a verdict, and none besides', () => {
    const first = Object.values(VERDICT_KEYS).map(([key = '']) =>
      key.length === 1 ? key.toUpperCase() : key,
    );
    expect(readTable('At a verdict').toSorted()).toEqual(first.toSorted());
  });
});
