import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readErrorCode } from '../error-code.ts';
import { makeFolder } from './make-folder.ts';

const SAFE = /^[\w-]{1,100}$/;

/**
 * Which sessions are being held on this machine: those of another window are not broken off. Each has a file that names
 * its process; what a killed process left behind counts for nothing. Where no file can be written, nothing is told of it.
 */
export class RunningSessions {
  private readonly folder: string;
  private readonly claimed = new Set<string>();

  /** @param folder `HistoryHome.running` */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** Tells other processes that this one holds a session. */
  claim(session: string): void {
    if (!SAFE.test(session)) return;
    try {
      makeFolder(this.folder);
      this.dropDead();
      writeFileSync(join(this.folder, session), nameProcess(process.pid), { mode: 0o600 });
      this.claimed.add(session);
    } catch {
      // at worst the session is offered in another window
    }
  }

  /** Tells that this process holds none any longer. */
  release(): void {
    for (const session of this.claimed) rmSync(join(this.folder, session), { force: true });
    this.claimed.clear();
  }

  /** @returns whether another process holds it now */
  isRunning(session: string): boolean {
    if (!SAFE.test(session)) return false;
    const holder = this.readHolder(session);
    return holder !== null && holder !== nameProcess(process.pid) && isAlive(holder);
  }

  private readHolder(session: string): string | null {
    try {
      return readFileSync(join(this.folder, session), 'latin1');
    } catch {
      return null;
    }
  }

  private dropDead(): void {
    for (const session of readdirSync(this.folder)) {
      const holder = this.readHolder(session);
      if (holder === null || !isAlive(holder)) rmSync(join(this.folder, session), { force: true });
    }
  }
}

/** The number of a process is given to another one sooner or later; where that can be known, its start tells them apart. */
function nameProcess(pid: number): string {
  return `${pid} ${readStart(pid)}\n`;
}

/** @returns ticks from the start of the system to that of the process (proc(5), field 22 of stat); empty elsewhere */
function readStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // the name of the program stands in brackets and may hold anything
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Signal 0 asks only whether there is such a process; one of another user may not be asked. */
function isAlive(holder: string): boolean {
  const pid = Number(/^(\d{1,10}) /.exec(holder)?.[1] ?? 0);
  if (pid === 0 || nameProcess(pid) !== holder) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return readErrorCode(error) === 'EPERM';
  }
}
