import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDevice } from '../../../src/files/history/device.ts';
import { withFolder } from '../../temporary-folder.ts';
import { makeHome } from './samples.ts';

describe('readDevice', () => {
  test('an id is made once and kept, with nothing beside it', () =>
    withFolder({}, async (folder) => {
      const { deviceFile } = makeHome(folder);
      const id = readDevice(deviceFile);
      expect(id).toMatch(/^[0-9a-f]{12}$/);
      expect(readDevice(deviceFile)).toBe(id);
      expect(readFileSync(deviceFile, 'utf8')).toBe(`${id}\n`);
      expect(readdirSync(dirname(deviceFile))).toHaveLength(1);
    }));

  test('each machine has its own', () =>
    withFolder({}, async (folder) => {
      const ids = ['desk', 'laptop'].map((host) => readDevice(makeHome(folder, host).deviceFile));
      expect(new Set(ids).size).toBe(2);
    }));

  test.each(['', 'not an id', '../../etc/passwd\n'])('a file that holds %j is made anew', (text) =>
    withFolder({}, async (folder) => {
      const { deviceFile } = makeHome(folder);
      mkdirSync(dirname(deviceFile), { recursive: true });
      writeFileSync(deviceFile, text);
      const id = readDevice(deviceFile);
      expect(id).toMatch(/^[0-9a-f]{12}$/);
      expect(readDevice(deviceFile)).toBe(id);
    }),
  );

  test('where nothing can be kept, the id is the same every time', () =>
    withFolder({ desk: 'a file' }, async (folder) => {
      const { deviceFile } = makeHome(folder);
      expect(readDevice(deviceFile)).toMatch(/^[0-9a-f]{12}$/);
      expect(readDevice(deviceFile)).toBe(readDevice(deviceFile));
      expect(readdirSync(folder)).toEqual(['desk']);
    }));
});
