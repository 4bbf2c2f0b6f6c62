// Reads the labelled answers and word pairs that lie beside the project; absent sets are skipped and counted.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Verdict } from '../src/deck/deck.ts';

export interface Row {
  readonly id: string;
  readonly lang: string;
  readonly q: number | string;
  readonly question: string;
  readonly references: readonly string[];
  readonly answer: string;
  readonly label: Verdict;
  readonly kind?: string;
  readonly split?: string;
}

export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly same: boolean;
}

/** The folder of the shared data, seen from the project's own folder. */
export const DATA = path.resolve('../shared/data');

/** @returns the rows of a set, or null where it is absent */
export function readRows(set: string, folder = DATA): readonly Row[] | null {
  for (const ending of ['.jsonl', '.jsonl.gz']) {
    const file = path.join(folder, 'answers', set + ending);
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    const text = (ending.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text
      .split('\n')
      .filter(Boolean)
      .map((line): Row => JSON.parse(line));
  }
  return null;
}

/** @returns the pairs of a list, or null where it is absent */
export function readPairs(list: string, folder = DATA): readonly Pair[] | null {
  const file = path.join(folder, 'words', `${list}.tsv`);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [first = '', second = '', same] = line.split('\t');
    return { first, second, same: same === '1' };
  });
}
