import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isPageReplaceable } from '../../src/files/page-target.ts';
import { withFolder } from '../temporary-folder.ts';

const files = { 'a.md': 'x', 'page.html': 'x', 'PAGE.HTM': 'x', 'one.jsonl': 'x', noname: 'x' };

describe('where a page may be written', () => {
  test.each([
    ['page.html', null],
    ['PAGE.HTM', null],
    ['new.html', null],
    ['new', null],
    ['no/such/folder.html', null],
    ['a.md', 'SHEET'],
    ['new.MD', 'SHEET'],
    ['new.txt', 'SHEET'],
    ['one.jsonl', 'OTHER-FILE'],
    ['noname', 'OTHER-FILE'],
    ['.', null],
    ['to-sheet.html', 'SHEET'],
    ['to-history.html', 'OTHER-FILE'],
    ['to-page', null],
  ])('%s: %p', (name, refusal) =>
    withFolder(files, async (folder) => {
      await symlink(join(folder, 'a.md'), join(folder, 'to-sheet.html'));
      await symlink(join(folder, 'one.jsonl'), join(folder, 'to-history.html'));
      await symlink(join(folder, 'page.html'), join(folder, 'to-page'));
      expect(await isPageReplaceable(join(folder, name))).toBe(refusal);
    }),
  );
});
