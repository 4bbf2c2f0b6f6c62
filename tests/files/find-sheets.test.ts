import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findSheets } from '../../src/files/find-sheets.ts';
import { withFolder } from '../temporary-folder.ts';

const names = async (paths: readonly string[], folder: string) =>
  (await findSheets(paths, folder)).map(({ name, named }) => `${name}${named ? ' (named)' : ''}`);

describe('findSheets', () => {
  test('when a folder is named, its sheets are found recursively and in order', () =>
    withFolder(
      { 'b.md': '', 'a.txt': '', 'sub/c.markdown': '', 'sub/deep/d.MD': '', 'e.pdf': '' },
      async (folder) => {
        expect(await names(['.'], folder)).toEqual([
          'a.txt',
          'b.md',
          'sub/c.markdown',
          'sub/deep/d.MD',
        ]);
      },
    ));

  test('when a file is named, it is taken whatever its extension', () =>
    withFolder({ 'exam.notes': '' }, async (folder) => {
      expect(await names(['exam.notes'], folder)).toEqual(['exam.notes (named)']);
    }));

  test('hidden entries and node_modules are passed over', () =>
    withFolder(
      { '.git/a.md': '', '.b.md': '', 'node_modules/x/c.md': '', 'd.md': '' },
      async (folder) => {
        expect(await names(['.'], folder)).toEqual(['d.md']);
      },
    ));

  test('a file that is reached twice is read once', () =>
    withFolder({ 'q/a.md': '' }, async (folder) => {
      expect(await names(['q/a.md', 'q', './q/a.md'], folder)).toEqual(['q/a.md (named)']);
    }));

  test('when a link leads back to its own folder, the walk ends', () =>
    withFolder({ 'q/a.md': '' }, async (folder) => {
      await symlink(join(folder, 'q'), join(folder, 'q', 'again'));
      expect(await names(['q'], folder)).toEqual(['q/a.md']);
    }));

  test('when a link dangles, it is passed over', () =>
    withFolder({ 'q/a.md': '' }, async (folder) => {
      await symlink(join(folder, 'gone.md'), join(folder, 'q', 'b.md'));
      expect(await names(['q'], folder)).toEqual(['q/a.md']);
    }));

  test.each([
    ['missing.md', 'no-such-path'],
    ['a.md/inside', 'no-such-path'],
    ['empty', 'empty-folder'],
  ])('when %s is named, the error is %s and tells the path', (path, code) =>
    withFolder({ 'a.md': '', 'empty/only.pdf': '' }, async (folder) => {
      await expect(findSheets([path], folder)).rejects.toMatchObject({ code, args: { path } });
    }),
  );
});
