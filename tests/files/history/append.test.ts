import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LineAppender } from '../../../src/files/history/append.ts';
import { EventReader } from '../../../src/files/history/read.ts';
import { withFolder } from '../../temporary-folder.ts';
import { makeLines, makeReview } from './samples.ts';

function readIds(path: string): string[] {
  return Array.from(new EventReader().readAll([path]), ({ id }) => id);
}

describe('LineAppender', () => {
  test('no line, no file', () =>
    withFolder({}, async (folder) => {
      const path = join(folder, 'a', 'b', 'lines.jsonl');
      const appender = new LineAppender(path);
      expect(existsSync(path)).toBe(false);
      appender.append('one');
      appender.append('two');
      appender.close();
      expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
    }));

  test('after a tail torn at any byte, the torn review alone is gone and the next is there', () =>
    withFolder({}, async (folder) => {
      const whole = Buffer.from(makeLines(2));
      const lastLine = whole.indexOf('\n') + 1;
      const next = makeReview(9);
      for (let cut = lastLine; cut <= whole.length; cut += 1) {
        const path = join(folder, `${cut}.jsonl`);
        writeFileSync(path, whole.subarray(0, cut));
        const before = readIds(path);
        const appender = new LineAppender(path);
        appender.append(JSON.stringify(next));
        appender.close();
        expect(readIds(path)).toEqual([...before, next.id]);
        expect(before).toHaveLength(cut >= whole.length - 1 ? 2 : 1);
        const size = readFileSync(path).subarray(0, cut);
        expect(size.equals(whole.subarray(0, cut))).toBe(true);
      }
    }));

  test('when the file is replaced by another while it is open, the line goes where it will be read', () =>
    withFolder({}, async (folder) => {
      const path = join(folder, 'a.jsonl');
      const appender = new LineAppender(path);
      appender.append('one');
      writeFileSync(join(folder, 'pulled'), 'one\nelsewhere\n');
      renameSync(join(folder, 'pulled'), path);
      appender.append('two');
      appender.close();
      expect(readFileSync(path, 'utf8')).toBe('one\nelsewhere\ntwo\n');
    }));

  test('when the disk is full, the mistake says so', () => {
    const appender = new LineAppender('/dev/full');
    expect(() => appender.append('one')).toThrow(
      expect.objectContaining({
        code: 'history-unwritable',
        args: { path: '/dev/full', reason: 'ENOSPC' },
      }),
    );
  });

  test('a folder in the place of the file is told, and the next try may do', () =>
    withFolder({}, async (folder) => {
      const path = join(folder, 'a.jsonl');
      mkdirSync(path);
      const appender = new LineAppender(path);
      expect(() => appender.append('one')).toThrow(
        expect.objectContaining({ args: { path, reason: 'EISDIR' } }),
      );
      renameSync(path, join(folder, 'away'));
      appender.append('two');
      appender.close();
      expect(readFileSync(path, 'utf8')).toBe('two\n');
    }));
});
