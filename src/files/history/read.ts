import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryProblem } from '../../history-problem.ts';
import type { HistoryEvent } from '../../scheduling/event.ts';
import { UserError } from '../../user-error.ts';
import { readErrorCode } from '../error-code.ts';
import { parseEvent, VERSIONS, type Versions } from './parse-event.ts';
import { scanLines, START, type PlacedLine, type Position } from './scan-lines.ts';

/** So many problems are kept word for word; all are counted. */
const KEPT_PROBLEMS = 100;

/** Lines that could not be used. */
export interface ProblemTally {
  readonly count: number;
  /** The first hundred of them. */
  readonly first: readonly HistoryProblem[];
}

/** An event with the place of its line. */
export interface PlacedEvent {
  readonly event: HistoryEvent;
  readonly place: PlacedLine;
}

/**
 * @param folder `HistoryHome.reviews`
 * @returns absolute paths of the files of events, by name; none when the folder is not there yet
 * @throws UserError `unreadable-path`
 */
export function listEventFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
      .toSorted()
      .map((name) => join(folder, name));
  } catch (error) {
    const reason = readErrorCode(error);
    if (reason === 'ENOENT') return [];
    throw new UserError('unreadable-path', { path: folder, reason });
  }
}

/** Decides by a line as it stands. */
export type LineChoice = (line: string) => boolean;

const EVERY_LINE: LineChoice = () => true;

/** Reads events out of files and keeps account of how far it came and of what it could not use. */
export class EventReader implements ProblemTally {
  count = 0;
  readonly first: HistoryProblem[] = [];
  /** By path: up to where lines are ended. A line without an end is read again next time; its id tells. */
  readonly positions = new Map<string, Position>();
  /** Files with lines of an older version. */
  readonly older = new Set<string>();
  private readonly versions: Versions;

  constructor(versions: Versions = VERSIONS) {
    this.versions = versions;
  }

  /**
   * @param files absolute paths
   * @param starts where to begin in them; at the start of those that are not named
   * @param isWanted whether a line is worth understanding: what takes most of the time is passed over for the others
   * @returns the events of all files, in the order of their lines, doubles and all
   * @throws UserError `history-newer`, before anything is written anywhere
   */
  *readAll(
    files: readonly string[],
    starts: ReadonlyMap<string, Position> = new Map(),
    isWanted: LineChoice = EVERY_LINE,
  ): Generator<HistoryEvent> {
    for (const file of files) {
      for (const { event } of this.readFile(file, starts.get(file) ?? START, isWanted)) yield event;
    }
  }

  /** As readAll, for one file and with places. A file that cannot be read counts as a problem. */
  *readFile(
    path: string,
    from: Position = START,
    isWanted: LineChoice = EVERY_LINE,
  ): Generator<PlacedEvent> {
    this.positions.set(path, from);
    try {
      for (const place of scanLines(path, from)) {
        const isPassed = typeof place.text === 'string' && !isWanted(place.text);
        const event = isPassed ? null : this.parseLine(path, place);
        if (place.isEnded) this.positions.set(path, { offset: place.end, lines: place.line });
        if (event !== null) yield { event, place };
      }
    } catch (error) {
      if (error instanceof UserError) throw error;
      this.positions.delete(path);
      this.report({
        code: 'history-unreadable-file',
        file: path,
        line: 0,
        args: { reason: readErrorCode(error) },
      });
    }
  }

  private parseLine(path: string, { text, line, isEnded }: PlacedLine): HistoryEvent | null {
    if (typeof text === 'object') {
      this.report({
        code: isEnded ? text.problem : 'history-torn-tail',
        file: path,
        line,
        args: {},
      });
      return null;
    }
    const bare = line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
    if (bare.trim() === '') return null;
    const parsed = parseEvent(bare, this.versions);
    if (parsed.kind === 'newer') throw this.refuse(path, line, parsed.version);
    if (parsed.kind === 'event') {
      if (parsed.migrated) this.older.add(path);
      return parsed.event;
    }
    const { code, args } = parsed.problem;
    const isTorn = !isEnded && code === 'history-not-json';
    this.report({ code: isTorn ? 'history-torn-tail' : code, file: path, line, args });
    return null;
  }

  private refuse(path: string, line: number, version: number): UserError {
    const known = this.versions.current;
    return new UserError('history-newer', { path, line, version, known });
  }

  private report(problem: HistoryProblem): void {
    this.count += 1;
    if (this.first.length < KEPT_PROBLEMS) this.first.push(problem);
  }
}
