import { HISTORY_VERSION, type HistoryEvent } from '../../scheduling/event.ts';
import type { HistoryProblem } from '../../history-problem.ts';
import { findBadField } from './event-shape.ts';
import { migrateFields, MIGRATIONS, type Fields, type Migration } from './migrate.ts';

/** What became of a line of a history. */
export type LineParsed =
  | { readonly kind: 'event'; readonly event: HistoryEvent; readonly migrated: boolean }
  /** Of a viva that is newer than this one. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'bad'; readonly problem: Pick<HistoryProblem, 'code' | 'args'> };

/** How lines are understood; a test hands over versions of its own. */
export interface Versions {
  readonly current: number;
  readonly migrations: Readonly<Record<number, Migration>>;
}

export const VERSIONS: Versions = { current: HISTORY_VERSION, migrations: MIGRATIONS };

/** @returns the event that a line holds, brought to the current version; or why there is none */
export function parseEvent(text: string, versions: Versions = VERSIONS): LineParsed {
  const fields = parseFields(text);
  if (fields === null) return bad('history-not-json');
  const version = fields['v'];
  if (!Number.isSafeInteger(version)) return bad('history-bad-event', 'v');
  if (Number(version) > versions.current) return { kind: 'newer', version: Number(version) };
  return checkEvent(fields, Number(version), versions);
}

function parseFields(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON objects have names of text
    return value as Fields;
  } catch {
    return null;
  }
}

function checkEvent(fields: Fields, version: number, versions: Versions): LineParsed {
  const { current, migrations } = versions;
  const migrated = version < current;
  const forward = migrated ? migrateFields(fields, version, current, migrations) : fields;
  if (forward === null) return bad('history-bad-event', 'v');
  const field = findBadField(forward);
  if (field !== null) return bad('history-bad-event', field);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field was checked
  return { kind: 'event', event: forward as unknown as HistoryEvent, migrated };
}

function bad(code: HistoryProblem['code'], field?: string): LineParsed {
  return { kind: 'bad', problem: { code, args: field === undefined ? {} : { field } } };
}
