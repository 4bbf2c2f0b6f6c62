import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDevice } from '../../../src/files/history/device.ts';
import type { HistoryHome } from '../../../src/files/history/home.ts';
import { openHistory } from '../../../src/files/history/open-history.ts';
import type { Versions } from '../../../src/files/history/parse-event.ts';
import { rewriteOlder } from '../../../src/files/history/rewrite-older.ts';
import { withFolder } from '../../temporary-folder.ts';
import { draftReview, makeHome, makeLines, makeReview } from './samples.ts';

/** As if there had been a version 0 that counted seconds and called the verdict "result". */
const VERSIONS: Versions = {
  current: 1,
  migrations: {
    0: ({ result, at, ...fields }) => ({ ...fields, at: Number(at) * 1000, verdict: result }),
  },
};

function makeOldLine(number: number): string {
  const { verdict, ...fields } = { ...makeReview(number) } as Record<string, unknown>;
  return `${JSON.stringify({ ...fields, v: 0, at: Number(fields['at']) / 1000, result: verdict })}\n`;
}

function plantOwn(home: HistoryHome, text: string): string {
  mkdirSync(home.reviews, { recursive: true });
  const path = join(home.reviews, `${readDevice(home.deviceFile)}.jsonl`);
  writeFileSync(path, text);
  return path;
}

describe('lines of an older version', () => {
  test('are understood without a byte being changed', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      const text = makeOldLine(0) + makeLines(1, 1) + makeOldLine(2);
      const path = plantOwn(home, text);
      const history = openHistory(home, VERSIONS);
      expect(history.state.events).toBe(3);
      expect(history.state.recent.map(({ at }) => at)).toEqual(
        [0, 1, 2].map((number) => draftReview(number).at),
      );
      history.close();
      expect(readFileSync(path, 'utf8')).toBe(text);
    }));

  test('are rewritten with a backup when this device adds to its file, even if it was read long before', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      const text = `${makeOldLine(0)}damaged\n${makeOldLine(1)}`;
      const path = plantOwn(home, text);
      openHistory(home, VERSIONS).close();
      const history = openHistory(home, VERSIONS);
      await history.append(draftReview(2));
      history.close();
      const [backup = ''] = readdirSync(home.backups);
      expect(readFileSync(join(home.backups, backup), 'utf8')).toBe(text);
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      expect(lines.map((line) => /^\{.*"v":1/.test(line) || line)).toEqual([
        true,
        'damaged',
        true,
        true,
      ]);
      expect(openHistory(home).state.events).toBe(3);
      expect(readdirSync(home.reviews)).toHaveLength(1);
    }));

  test('of another device are left as they are', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      mkdirSync(home.reviews, { recursive: true });
      const other = join(home.reviews, 'other.jsonl');
      writeFileSync(other, makeOldLine(0));
      const text = readFileSync(other, 'utf8');
      const history = openHistory(home, VERSIONS);
      await history.append(draftReview(1));
      expect(history.state.events).toBe(2);
      expect(readFileSync(other, 'utf8')).toBe(text);
      expect(readdirSync(home.folder)).toEqual(['reviews']);
    }));

  test('that nobody knows the way from are told, and kept', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      const text = makeOldLine(0);
      const path = plantOwn(home, text);
      const history = openHistory(home);
      expect(history.problems.first).toMatchObject([
        { code: 'history-bad-event', args: { field: 'v' } },
      ]);
      await history.append(draftReview(1));
      expect(readFileSync(path, 'utf8').startsWith(text)).toBe(true);
      expect(history.state.events).toBe(1);
    }));
});

describe('rewriteOlder', () => {
  test('a second time, the first backup stays', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      const path = plantOwn(home, makeOldLine(0));
      rewriteOlder(path, home.backups, VERSIONS);
      appendFileSync(path, makeOldLine(1));
      rewriteOlder(path, home.backups, VERSIONS);
      expect(readdirSync(home.backups)).toHaveLength(2);
      expect(openHistory(home).state.events).toBe(2);
    }));
});
