import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readText } from '../../src/files/read-text.ts';
import { withFolder } from '../temporary-folder.ts';

const read = (bytes: Uint8Array | string) =>
  withFolder({ 'sheet.md': bytes }, (folder) => readText(join(folder, 'sheet.md'), 'sheet.md'));

describe('readText', () => {
  test('UTF-8 comes back as it is', async () => {
    expect(await read('## Что такое ë?\r\n')).toBe('## Что такое ë?\r\n');
  });

  test.each([
    ['Windows-1251', Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x41, 0x00])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00])],
    ['text with a NUL', Uint8Array.from([0x41, 0x00, 0x42])],
    ['a cut-off character', Uint8Array.from([0x41, 0xd0])],
  ])('when the file is %s, the error is not-utf8', async (_name, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'not-utf8',
      args: { path: 'sheet.md' },
    });
  });

  test('when the path is a folder, the error says that it cannot be read', () =>
    withFolder({}, async (folder) => {
      await expect(readText(folder, 'sheets')).rejects.toMatchObject({
        code: 'unreadable-path',
        args: { path: 'sheets', reason: 'EISDIR' },
      });
    }));
});
