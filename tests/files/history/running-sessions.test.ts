import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RunningSessions } from '../../../src/files/history/running-sessions.ts';
import { withFolder } from '../../temporary-folder.ts';

const write = (folder: string, session: string, holder: string): void =>
  writeFileSync(join(folder, session), holder);

/** What is written of a process: its number and, where that can be known, when it was started. */
function nameHolder(pid: number): string {
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'latin1') : ')';
  return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}\n`;
}

/** @returns the id of a process that is no more */
async function endProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('a session that is being held', () => {
  test('by another process is running, by a dead one or this one it is not', () =>
    withFolder({}, async (folder) => {
      const running = new RunningSessions(folder);
      write(folder, 'other', nameHolder(process.ppid));
      write(folder, 'own', nameHolder(process.pid));
      write(folder, 'dead', nameHolder(await endProcess()));
      write(folder, 'another-since', `${process.ppid} 1\n`);
      write(folder, 'torn', '');
      const names = ['other', 'own', 'dead', 'another-since', 'torn', 'unheard-of'];
      expect(names.filter((name) => running.isRunning(name))).toEqual(['other']);
    }));

  test('is claimed until it is let go, and what the dead left behind goes', () =>
    withFolder({}, async (folder) => {
      const below = join(folder, 'state', 'viva', 'running');
      const running = new RunningSessions(below);
      running.claim('first');
      write(below, 'dead', nameHolder(await endProcess()));
      running.claim('second');
      expect(readdirSync(below).toSorted()).toEqual(['first', 'second']);
      running.release();
      expect(readdirSync(below)).toEqual([]);
    }));

  test.each(['../device', 'a/b', '', '.'])(
    'an id that is no name of a file (%j) is left alone',
    (id) =>
      withFolder({ device: '1' }, async (folder) => {
        const running = new RunningSessions(join(folder, 'running'));
        running.claim(id);
        expect(running.isRunning(id)).toBe(false);
        expect(existsSync(join(folder, 'running'))).toBe(false);
      }),
  );

  test('where nothing can be written, nothing is told and nothing is thrown', () =>
    withFolder({ file: 'x' }, async (folder) => {
      const running = new RunningSessions(join(folder, 'file'));
      expect(() => {
        running.claim('one');
        running.release();
      }).not.toThrow();
      expect(running.isRunning('one')).toBe(false);
    }));
});
