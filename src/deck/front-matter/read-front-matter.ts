import type { Problem } from '../problem.ts';
import { findFences } from './fences.ts';
import { findKeyLines, type KeyLines } from './key-lines.ts';
import { findNearKey, isKnownKey } from './known-keys.ts';
import { parseYaml } from './parse-yaml.ts';
import { NO_FRONT_MATTER, type FrontMatter } from './front-matter.ts';
import { readNameBlock } from './name-block.ts';
import { readSingleQuestion } from './single-question.ts';
import {
  readExact,
  readExam,
  readLang,
  readStrictness,
  readTags,
  readText,
  type Values,
} from './values.ts';

/**
 * Reads the front matter of a sheet as data; nothing in it is ever run.
 * @param lines all lines of the sheet, without byte order mark
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const fences = findFences(lines);
  if (fences.kind === 'none') return readNameBlock(lines) ?? NO_FRONT_MATTER;
  if (fences.kind === 'unclosed')
    return withProblem(0, problemAt('front-matter-unclosed', 'warning', 1, 1));
  if (fences.kind === 'engine') {
    const { language, closingLine } = fences;
    return withProblem(
      closingLine ?? 1,
      problemAt('front-matter-executable', 'error', 1, 4, { language }),
    );
  }
  const yamlLines = lines.slice(1, fences.closingLine - 1);
  const yaml = parseYaml(yamlLines);
  if (yaml.kind === 'no-mapping') return NO_FRONT_MATTER;
  if (yaml.kind === 'data') return readData(yaml.data, findKeyLines(yamlLines), fences.closingLine);
  const { reason, line, column } = yaml;
  return withProblem(
    fences.closingLine,
    problemAt('front-matter-yaml', 'error', line, column, { reason }),
  );
}

function readData(
  data: Readonly<Record<string, unknown>>,
  keyLines: KeyLines,
  lines: number,
): FrontMatter {
  const problems: Problem[] = [];
  const values: Values = {
    get: (key) => (Object.hasOwn(data, key) ? (data[key] ?? null) : null),
    refuse: (key, expected) => {
      const value = describeValue(data[key]);
      const args = { key, value, expected };
      problems.push(problemAt('front-matter-value', 'warning', keyLines.lineOf(key), 1, args));
    },
  };
  const single = readSingleQuestion(values, keyLines);
  const { extra, misspelt } = sortOut(data, single !== null, keyLines);
  return {
    lines,
    title: readText(values, 'title'),
    lang: readLang(values),
    tags: readTags(values),
    strictness: readStrictness(values),
    exam: readExam(values),
    isExact: readExact(values),
    extra,
    single,
    problems: [...problems, ...misspelt, ...(single?.problems ?? [])],
  };
}

const SHEET_KEYS: ReadonlySet<string> = new Set([
  'title',
  'lang',
  'tags',
  'strictness',
  'exam',
  'exact',
]);

/** Keeps what viva does not read. `keywords`, `id` and the like mean something else where there is no `question`. */
function sortOut(
  data: Readonly<Record<string, unknown>>,
  isSingle: boolean,
  keyLines: KeyLines,
): { readonly extra: Readonly<Record<string, unknown>>; readonly misspelt: readonly Problem[] } {
  const entries = Object.entries(data).filter(
    ([key]) => !(isSingle ? isKnownKey(key) : SHEET_KEYS.has(key)),
  );
  const misspelt = entries.flatMap(([key]) => {
    const known = isKnownKey(key) ? null : findNearKey(key);
    if (known === null || Object.hasOwn(data, known)) return [];
    return [
      problemAt('front-matter-near-miss', 'warning', keyLines.lineOf(key), 1, { key, known }),
    ];
  });
  return { extra: Object.fromEntries(entries), misspelt };
}

function describeValue(value: unknown): string {
  return (JSON.stringify(value) ?? '').slice(0, 60);
}

function problemAt(
  code: Problem['code'],
  severity: Problem['severity'],
  line: number,
  column: number,
  args: Problem['args'] = {},
): Problem {
  return { code, severity, line, column, args };
}

function withProblem(lines: number, problem: Problem): FrontMatter {
  return { ...NO_FRONT_MATTER, lines, problems: [problem] };
}
