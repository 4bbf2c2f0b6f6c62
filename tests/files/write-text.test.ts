import { chmod, readFile, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeText } from '../../src/files/write-text.ts';
import { withFolder } from '../temporary-folder.ts';

describe('writeText', () => {
  test('a new file is written whole and nothing is left beside it', () =>
    withFolder({}, async (folder) => {
      await writeText(join(folder, 'deck.json'), '{}\n', 'deck.json');
      expect(await readFile(join(folder, 'deck.json'), 'utf8')).toBe('{}\n');
      expect(await readdir(folder)).toEqual(['deck.json']);
    }));

  test('an old file is replaced and keeps its permissions', () =>
    withFolder({ 'deck.json': 'old' }, async (folder) => {
      const path = join(folder, 'deck.json');
      await chmod(path, 0o640);
      await writeText(path, 'new', 'deck.json');
      expect(await readFile(path, 'utf8')).toBe('new');
      expect((await stat(path)).mode & 0o777).toBe(0o640);
    }));

  test('a link is followed, not replaced', () =>
    withFolder({ 'real.json': 'old' }, async (folder) => {
      await symlink(join(folder, 'real.json'), join(folder, 'link.json'));
      await writeText(join(folder, 'link.json'), 'new', 'link.json');
      expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new');
    }));

  test.each([
    ['missing/deck.json', 'ENOENT'],
    ['taken', 'EISDIR'],
    ['file/deck.json', 'ENOTDIR'],
  ])('when %s cannot be written, the error says so and nothing is left', (name, reason) =>
    withFolder({ 'taken/inside.txt': 'kept', file: 'kept' }, async (folder) => {
      await expect(writeText(join(folder, name), 'text', name)).rejects.toMatchObject({
        code: 'unwritable-output',
        args: { path: name, reason },
      });
      expect((await readdir(folder)).toSorted()).toEqual(['file', 'taken']);
    }),
  );
});
