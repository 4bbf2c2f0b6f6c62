import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withFolder } from '../../temporary-folder.ts';
import { homeOf, runCommand } from '../history/run-command.ts';

const SHEET = { 'notes.md': '## What is a stack?\n\nLast in, first out.\n' };
const input = 'last in, first out\n';

test('a quiz in a pipe that saves everything ends with 0, and lets its session go', () =>
  withFolder(SHEET, async (folder) => {
    expect((await runCommand(['notes.md'], folder, { input })).code).toBe(0);
    expect(readdirSync(homeOf(folder).running)).toEqual([]);
  }));

test('a quiz in a pipe that is to keep nothing ends with 0, whatever stands in the way', () =>
  withFolder(SHEET, async (folder) => {
    writeFileSync(join(folder, 'data'), 'where the history would be');
    const { code } = await runCommand(['notes.md', '--no-history'], folder, { input });
    expect(code).toBe(0);
  }));
