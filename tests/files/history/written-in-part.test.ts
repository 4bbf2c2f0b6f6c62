import * as files from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { withFolder } from '../../temporary-folder.ts';
import { draftReview, makeHome } from './samples.ts';

let failures = 0;

jest.unstable_mockModule('node:fs', () => ({
  ...files,
  fdatasyncSync: (file: number) => {
    files.fdatasyncSync(file);
    if (failures === 0) return;
    failures -= 1;
    throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' });
  },
}));

const { openHistory } = await import('../../../src/files/history/open-history.ts');

test('a review whose line is there although its writing failed counts once when it is tried again', () =>
  withFolder({}, async (folder) => {
    const home = makeHome(folder);
    const history = openHistory(home);
    failures = 2;
    for (const _ of [1, 2]) {
      await expect(history.append(draftReview(1))).rejects.toMatchObject({
        code: 'history-unwritable',
      });
    }
    await history.append(draftReview(1));
    await history.append(draftReview(2));
    expect(openHistory(home).state.events).toBe(2);
    expect(history.state.events).toBe(2);
  }));
