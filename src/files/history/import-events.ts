import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryProblem } from '../../history-problem.ts';
import { UserError } from '../../user-error.ts';
import { readErrorCode } from '../error-code.ts';
import { readLines } from '../read-lines.ts';
import { syncFolder } from './append.ts';
import { readDevice } from './device.ts';
import { EventIds } from './event-id.ts';
import type { HistoryHome } from './home.ts';
import { parseEvent, VERSIONS, type Versions } from './parse-event.ts';
import { EventReader, listEventFiles } from './read.ts';
import { makeFolder } from './make-folder.ts';

/** Text that gathers before it is written. */
const BATCH = 2 ** 16;

/** A file of events to take in. */
export interface Source {
  /** As the user named it. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What became of the lines of an import. */
export interface ImportCount {
  added: number;
  /** Were there already, or came twice. */
  known: number;
  bad: number;
}

/**
 * Adds to a history the events of other files that it does not have yet: into a file of their own, which appears once
 * all of it is on the disk, or not at all.
 * @param report told of each line that holds no event
 * @throws UserError `history-newer`, `history-unwritable`, and what reading the sources throws; nothing is added then
 */
export async function importEvents(
  home: HistoryHome,
  sources: readonly Source[],
  report: (problem: HistoryProblem) => void,
  versions: Versions = VERSIONS,
): Promise<ImportCount> {
  const known = new Set<string>();
  for (const { id } of new EventReader(versions).readAll(listEventFiles(home.reviews)))
    known.add(id);
  const count: ImportCount = { added: 0, known: 0, bad: 0 };
  const target = new ImportFile(home);
  try {
    for (const source of sources) {
      for await (const line of readNewLines(source, { known, count, report, versions })) {
        target.write(line);
      }
    }
    target.publish();
    return count;
  } finally {
    target.discard();
  }
}

interface Import {
  readonly known: Set<string>;
  readonly count: ImportCount;
  readonly report: (problem: HistoryProblem) => void;
  readonly versions: Versions;
}

async function* readNewLines({ name, chunks }: Source, work: Import): AsyncGenerator<string> {
  const { known, count, versions } = work;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const refuse = (line: number, problem: Pick<HistoryProblem, 'code' | 'args'>): void => {
    count.bad += 1;
    work.report({ ...problem, file: name, line });
  };
  for await (const { line, bytes } of readLines(chunks)) {
    const text = decode(bytes, decoder);
    if (typeof text === 'object') refuse(line, text);
    else if (text.trim() !== '') {
      const parsed = parseEvent(text, versions);
      if (parsed.kind === 'newer') {
        const { version } = parsed;
        throw new UserError('history-newer', {
          path: name,
          line,
          version,
          known: versions.current,
        });
      }
      if (parsed.kind === 'bad') refuse(line, parsed.problem);
      else if (known.has(parsed.event.id)) count.known += 1;
      else {
        known.add(parsed.event.id);
        count.added += 1;
        yield JSON.stringify(parsed.event);
      }
    }
  }
}

function decode(
  bytes: Uint8Array | null,
  decoder: InstanceType<typeof TextDecoder>,
): string | Pick<HistoryProblem, 'code' | 'args'> {
  if (bytes === null) return { code: 'history-too-long', args: {} };
  try {
    return decoder.decode(bytes);
  } catch {
    return { code: 'history-not-utf8', args: {} };
  }
}

/** A file of events in the making: nothing is made before the first line. */
class ImportFile {
  private readonly home: HistoryHome;
  private readonly path: string;
  private readonly draft: string;
  private file: number | null = null;
  private text = '';

  constructor(home: HistoryHome) {
    this.home = home;
    const name = `${readDevice(home.deviceFile)}-${new EventIds().next(Date.now())}.jsonl`;
    this.path = join(home.reviews, name);
    this.draft = `${this.path}.tmp`;
  }

  write(line: string): void {
    this.text += `${line}\n`;
    if (this.text.length >= BATCH) this.attempt(() => this.flush());
  }

  /** Lets the file appear among the others. */
  publish(): void {
    this.attempt(() => {
      if (this.text !== '') this.flush();
      if (this.file === null) return;
      fsyncSync(this.file);
      closeSync(this.file);
      this.file = null;
      renameSync(this.draft, this.path);
      syncFolder(this.home.reviews);
    });
  }

  discard(): void {
    if (this.file !== null) closeSync(this.file);
    this.file = null;
    rmSync(this.draft, { force: true });
  }

  private flush(): void {
    if (this.file === null) {
      makeFolder(this.home.reviews);
      this.file = openSync(this.draft, 'wx', 0o600);
    }
    const bytes = Buffer.from(this.text);
    for (let done = 0; done < bytes.length;) done += writeSync(this.file, bytes, done);
    this.text = '';
  }

  private attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      throw new UserError('history-unwritable', { path: this.path, reason: readErrorCode(error) });
    }
  }
}
