import matter from 'gray-matter';
import { CORE_SCHEMA, load } from 'js-yaml';
import { copyPlainData, LimitError } from '../plain-data.ts';

/** What came of parsing the lines between two fences. */
export type YamlRead =
  | { readonly kind: 'data'; readonly data: Readonly<Record<string, unknown>> }
  | { readonly kind: 'no-mapping' }
  /** Line and column count from 1 within the sheet. */
  | {
      readonly kind: 'broken';
      readonly reason: string;
      readonly line: number;
      readonly column: number;
    };

/** Enough for any front matter; gray-matter and js-yaml need more than linear time on some longer ones. */
const MOST_LINES = 2_000;
const MOST_CHARACTERS = 65_536;

/**
 * Parses the YAML of a sheet's front matter into plain data: texts, finite numbers, booleans, nulls, lists, mappings.
 *
 * @param lines the lines between the fences, which are none themselves; the first is line 2 of the sheet
 */
export function parseYaml(lines: readonly string[]): YamlRead {
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (lines.length > MOST_LINES || length > MOST_CHARACTERS) return broken('too-long', 1, 1);
  try {
    const data = copyPlainData(loadYaml(lines.join('\n')));
    return isMapping(data) ? { kind: 'data', data } : { kind: 'no-mapping' };
  } catch (error) {
    return describe(error, lines);
  }
}

function refuse(): never {
  throw new Error('front matter is YAML only');
}

/** The data goes into a box: gray-matter expects an object, YAML may hold anything. */
function parse(text: string): { readonly data: unknown } {
  return { data: load(text, { schema: CORE_SCHEMA }) };
}

/**
 * Hands the block to gray-matter with every engine but our own shut off. Options of its own, made anew for each call,
 * keep its cache out, which would hide broken YAML from the second reading on.
 */
function loadYaml(yaml: string): unknown {
  const off = { parse: refuse };
  const engines = { yaml: { parse }, js: off, javascript: off, json: off, coffee: off };
  const { data } = matter(`---\n${yaml}\n---\n`, { language: 'yaml', engines });
  // without anything but comments the engine is not asked
  return 'data' in data ? data['data'] : {};
}

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function describe(error: unknown, lines: readonly string[]): YamlRead {
  if (error instanceof LimitError) return broken(error.message, 1, 1);
  if (error instanceof RangeError) return broken('too-deep', 1, 1);
  if (!isYamlError(error)) throw error;
  const { reason, mark } = error;
  // gray-matter hands the line end of the opening fence over too, so that line 0 is the fence's
  const line = Math.min((mark?.line ?? 0) + 1, lines.length + 1);
  const column = Math.min((mark?.column ?? 0) + 1, (lines[line - 2] ?? '---').length + 1);
  return broken(reason, line, column);
}

interface YamlError {
  readonly reason: string;
  readonly mark?: { readonly line: number; readonly column: number };
}

function isYamlError(error: unknown): error is YamlError {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

function broken(reason: string, line: number, column: number): YamlRead {
  return { kind: 'broken', reason, line, column };
}
