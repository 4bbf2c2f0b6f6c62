import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findPaths } from '../../src/files/find-paths.ts';
import { withFolder } from '../temporary-folder.ts';

const FILES = {
  'notes.md': '',
  'Notes.MD': '',
  'picture.png': '',
  '.hidden.md': '',
  'deep/a b.md': '',
  'deep/er/c.txt': '',
};

test.each([
  ['everything that fits, folders with a slash', '', ['.md'], ['Notes.MD', 'deep/', 'notes.md']],
  ['what begins alike', 'no', ['.md'], ['notes.md']],
  [
    'any file where no ending is asked for',
    '',
    [],
    ['Notes.MD', 'deep/', 'notes.md', 'picture.png'],
  ],
  ['hidden files only behind a dot', '.', ['.md'], ['.hidden.md']],
  ['a folder that is begun', 'de', ['.md'], ['deep/']],
  ['what is in a folder', 'deep/', ['.md'], ['deep/a b.md', 'deep/er/']],
  ['a name with a space', 'deep/a', ['.md'], ['deep/a b.md']],
  ['a folder that is not there', 'gone/', ['.md'], []],
  ['a file in the place of a folder', 'notes.md/', ['.md'], []],
])('%s: %j', (_what, begun, endings, found) =>
  withFolder(FILES, async (cwd) => {
    expect(await findPaths(begun, endings, { cwd, home: undefined })).toEqual(found);
  }),
);

test('the home folder stays a tilde', () =>
  withFolder(FILES, async (home) => {
    const found = await findPaths('~/deep/a', [], { cwd: '/', home });
    expect(found).toEqual(['~/deep/a b.md']);
  }));

test('an absolute path stays absolute', () =>
  withFolder(FILES, async (folder) => {
    const found = await findPaths(`${folder}/pic`, [], { cwd: '/', home: undefined });
    expect(found).toEqual([`${folder}/picture.png`]);
  }));

test('a link is what it leads to; one that leads nowhere is no folder', () =>
  withFolder(FILES, async (cwd) => {
    await mkdir(join(cwd, 'links'));
    await symlink(join(cwd, 'deep'), join(cwd, 'links/folder'));
    await symlink(join(cwd, 'notes.md'), join(cwd, 'links/file.md'));
    await symlink(join(cwd, 'gone'), join(cwd, 'links/nowhere'));
    const found = await findPaths('links/', ['.md'], { cwd, home: undefined });
    expect(found).toEqual(['links/file.md', 'links/folder/']);
  }));
