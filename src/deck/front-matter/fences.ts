/** What the first lines of a sheet say about front matter. */
export type Opening =
  | { readonly kind: 'none' }
  /** YAML between two fences: line 1 and the line of the given number. */
  | { readonly kind: 'yaml'; readonly closingLine: number }
  | { readonly kind: 'unclosed' }
  /** Fences that name an engine: code, or a format that is not read. */
  | { readonly kind: 'engine'; readonly language: string; readonly closingLine: number | null };

const NONE: Opening = { kind: 'none' };
const FENCE = /^---(?!-)([^\n]*)$/;
const CLOSED = /^---\s*$/;
const YAML = /^ya?ml$/i;
const LANGUAGE = /^[A-Za-z_][\w.+-]{0,40}$/;
const KEY = /^[ \t]*(?:"[^"]{1,100}"|'[^']{1,100}'|[\p{L}_][\p{L}\p{N}_ .-]{0,60})[ \t]*:(?:\s|$)/u;
/** Engines that parsers of front matter know by name: an unclosed fence with one of these is no text either. */
const ENGINES = new Set(
  'js javascript ecmascript node ts typescript coffee coffeescript cson json json5 toml'.split(' '),
);

/**
 * Looks whether a sheet opens with front matter. Nothing but YAML is ever front matter; a first line that is a rule
 * (followed by a blank line, or by text that is no `key: value`) opens none.
 *
 * @param lines the lines of the sheet without byte order mark
 */
export function findFences(lines: readonly string[]): Opening {
  const fence = FENCE.exec(lines[0] ?? '');
  if (fence === null) return NONE;
  const language = (fence[1] ?? '').trim();
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const isClosed = closing > 0 && CLOSED.test(lines[closing] ?? '');
  if (language !== '' && !YAML.test(language))
    return judgeEngine(language, isClosed ? closing + 1 : null);
  if (!opensMapping(lines, closing)) return NONE;
  return isClosed ? { kind: 'yaml', closingLine: closing + 1 } : { kind: 'unclosed' };
}

function judgeEngine(language: string, closingLine: number | null): Opening {
  const isKnown = ENGINES.has(language.toLowerCase());
  const isEngine = LANGUAGE.test(language) && (isKnown || closingLine !== null);
  return isEngine ? { kind: 'engine', language, closingLine } : NONE;
}

/** Whether the first line that says something is a `key:`, or the fences follow each other with nothing between. */
function opensMapping(lines: readonly string[], closing: number): boolean {
  if (closing === 1) return true;
  if ((lines[1] ?? '').trim() === '') return false;
  for (let index = 1; index < (closing < 0 ? lines.length : closing); index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    // `#` alone is a comment to YAML, `## 1. What …` a heading of the sheet
    if (/^#(?!#)/.test(line)) continue;
    return KEY.test(line) || /^[{!&]/.test(line);
  }
  return false;
}
