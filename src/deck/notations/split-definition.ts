import { maskCode } from '../code-spans.ts';
import { hasQuestionMark } from './asking.ts';
import { latePattern } from '../late-pattern.ts';

/** A line taken apart into a term and what it means. */
export interface DefinitionSplit {
  readonly term: string;
  readonly definition: string;
  /** UTF-16 units before the term. */
  readonly width: number;
}

/** `**Term**`, `__Term__`, `*Term*` or `` `term` ``, with a colon inside or not, and something in brackets behind it. */
const MARKED =
  /^(\*{1,3}|_{1,3}|`)((?:(?!\1).){1,120}?)\s?([:：])?\1((?:\s\([^()]{1,80}\))?)\s?(:(?!:)|：|—|–|[-=]{1,2}>|→|⇒|-(?=\s)|=(?=\s))?\s*(?=\S)/u;
const BARE = latePattern(
  String.raw`^([\p{L}\p{N}¿(][^:：—–=|→⇒]{0,70}?)(?::\s+|：\s?|\s[—–=→⇒]\s+|\s(?:--?>|==?>|-)\s+)(?=\S)`,
  'u',
);
const SENTENCE_MARK = /[.!?;。！？；](?:\s|$)|[,，]\s/;
const MOST_WORDS = 7;
/** A definition has at least two letters or digits. */
const LETTERS = latePattern(String.raw`[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]`, 'u');
/** What parts a term from its definition. */
const PARTING = /[:：—–=→⇒-]/;
/** More than one step: `a -> b -> c` is a chain, and no term. */
const ARROWS = /(?:[-=]>|→|⇒)[^→⇒>]*(?:[-=]>|→|⇒)/;

/** @returns null for a line that defines no term: a sentence with a colon, a question, a link */
export function splitDefinition(line: string): DefinitionSplit | null {
  if (!PARTING.test(line) || hasQuestionMark(line.slice(0, 200)) || ARROWS.test(line)) return null;
  return splitMarked(line) ?? splitBare(line);
}

function splitMarked(line: string): DefinitionSplit | null {
  const found = MARKED.exec(line);
  if (found === null) return null;
  const [opening, mark = '', inside = '', innerColon, note = '', outer] = found;
  if (innerColon === undefined && outer === undefined) return null;
  const term = (mark === '`' ? `\`${inside}\`` : inside) + note;
  return finish(term, line.slice(opening.length), mark === '`' ? 0 : mark.length);
}

function splitBare(line: string): DefinitionSplit | null {
  const found = BARE().exec(maskCode(line));
  if (found === null) return null;
  const term = line.slice(0, found[1]?.length ?? 0).trim();
  if (SENTENCE_MARK.test(term) || term.split(/\s+/).length > MOST_WORDS) return null;
  return finish(term, line.slice(found[0].length), 0);
}

function finish(term: string, definition: string, width: number): DefinitionSplit | null {
  if (!LETTERS().test(definition) || /^(?:https?:)?\/\//.test(definition)) return null;
  return { term: term.trim(), definition: definition.trim(), width };
}
