import { isOwnId, reportBadId } from '../own-id.ts';
import { placeText, type PlacedText } from '../placed-text.ts';
import type { SingleQuestion } from './front-matter.ts';
import type { KeyLines } from './key-lines.ts';
import type { KnownKey } from './known-keys.ts';
import { readText, toText, type Values } from './values.ts';

/** @returns the question, or null where there is no `question:` */
export function readSingleQuestion(values: Values, keyLines: KeyLines): SingleQuestion | null {
  const prompt = readText(values, 'question')?.trim() ?? '';
  if (prompt === '') return null;
  const id = readText(values, 'id');
  const isGood = id === null || isOwnId(id);
  const idSpot = { line: keyLines.lineOf('id'), column: 1 };
  return {
    prompt,
    line: keyLines.lineOf('question'),
    id: isGood ? id : null,
    answer: readText(values, 'answer'),
    hint: readText(values, 'hint'),
    keywords: readLines(values, 'keywords', keyLines),
    examples: readLines(values, 'examples', keyLines),
    choices: readLines(values, 'choices', keyLines),
    correct: readNames(values),
    problems: isGood ? [] : [reportBadId(id, idSpot)],
  };
}

/** @returns the names under `correct`: one, or a list of them */
function readNames(values: Values): readonly string[] {
  const value = values.get('correct');
  if (value === null) return [];
  const names = (Array.isArray(value) ? value : [value]).map(toText);
  if (names.includes(null)) values.refuse('correct', '[a, b]');
  return names.filter((name) => name !== null);
}

/** A text gives its lines; a YAML list gives one list item for each of its own. */
function readLines(values: Values, key: KnownKey, keyLines: KeyLines): readonly PlacedText[] {
  const value = values.get(key);
  if (value === null) return [];
  const text = toText(value);
  if (text !== null) return splitText(text, keyLines.lineOf(key), keyLines);
  if (!Array.isArray(value)) {
    values.refuse(key, `[${expectItems(key)}]`);
    return [];
  }
  return value.flatMap((item, index) => {
    const line = keyLines.itemLineOf(key, index);
    const texts = restoreItem(item, keyLines.textOf(line));
    if (texts === null) values.refuse(key, `[${expectItems(key)}]`);
    return (texts ?? []).flatMap((written) => splitText(written, line, keyLines));
  });
}

/** The smallest list that would be right. */
function expectItems(key: KnownKey): string {
  if (key === 'choices') return '"[x] a", "[ ] b"';
  return key === 'examples' ? '"+ a", "- b"' : 'a, b';
}

const LITERAL = /\|[-+\d]{0,2}\s*$/;

/** The lines of a block written with `|` stand below its key; those of any other text are taken to stand on one line. */
function splitText(text: string, line: number, keyLines: KeyLines): readonly PlacedText[] {
  const isLiteral = LITERAL.test(keyLines.textOf(line));
  return text
    .split('\n')
    .map((part, index) => placeText(part, isLiteral ? line + 1 + index : line, 1));
}

const MARK = /^[ \t]*-[ \t]+!(?=[ \t])/;

/**
 * Gives an item of a YAML list back as it was meant. YAML takes a bare `! a` for a tagged `a`, `? a` for a key
 * without a value, and `any 2 of:` with a list below it for a key with one.
 * @returns list items, nested ones after their own; null for what can be no item
 */
function restoreItem(item: unknown, line: string): readonly string[] | null {
  const text = toText(item);
  if (text !== null) return [asItem(MARK.test(line) ? `! ${text}` : text)];
  const entries = typeof item === 'object' && item !== null ? Object.entries(item) : [];
  const [key, value] = entries.length === 1 ? (entries[0] ?? []) : [];
  if (key === undefined) return null;
  if (value === null) return [asItem(`? ${key}`)];
  if (!Array.isArray(value)) return null;
  const nested = value.map(toText).filter((part) => part !== null);
  return [asItem(`${key}:`), ...nested.map((part) => `  ${asItem(part)}`)];
}

/** Examples bring their own mark. */
function asItem(text: string): string {
  return /^[-+*] /.test(text) ? text : `- ${text}`;
}
