/**
 * Everything a terminal could take for a command, and marks that reorder or hide text: C0 but tab and
 * line feed, DEL, C1, line and paragraph separators, bidirectional controls, zero-width and other invisible
 * format characters, noncharacters, tags. The joiners (U+200C, U+200D) and variation selectors stay:
 * emoji and several scripts need them.
 */
const unsafe =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e001f}]/gu;
const loneSurrogate = /[\ud800-\udfff]/gu;
/** Most texts hold nothing but these, and need no second look. */
const harmless = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u052f\u2010-\u2027]*$/;

/** C0 characters have pictures of their own from U+2400 on; DEL has U+2421. */
function standFor(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return code < 0xa0 ? '\ufffd' : '';
}

/**
 * Makes text from outside (a sheet, an answer, a path) harmless on a terminal. Control characters become
 * visible stand-ins, so that an escape sequence is read, not obeyed; marks that reorder or hide text are
 * dropped. Every kind of line break becomes `\n`, a tab four spaces.
 * @returns text with no control character but `\n`
 */
export function makeSafe(text: string): string {
  if (harmless.test(text)) return text;
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', '    ')
    .replace(unsafe, standFor)
    .replace(loneSurrogate, '\ufffd');
}

/** As makeSafe, but control characters are left out: for text that is typed or pasted by the learner. */
export function stripControls(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', '    ')
    .replace(unsafe, (character) => (standFor(character) === '\n' ? '\n' : ''))
    .replace(loneSurrogate, '\ufffd');
}

/** As makeSafe, on one line: line breaks and runs of spaces become one space. */
export function makeSafeLine(text: string): string {
  return makeSafe(text)
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/** @returns the arguments of a sentence with every text in them made safe, on one line */
export function makeArgumentsSafe(
  args: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  const safe = Object.entries(args).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'string' ? makeSafeLine(value) : value,
  ]);
  return Object.fromEntries(safe);
}
