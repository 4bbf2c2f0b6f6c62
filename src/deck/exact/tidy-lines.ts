/** @returns the lines as one text, without blank lines around it and white space behind it */
export function tidyLines(lines: readonly string[]): string {
  return tidyText(lines.join('\n'));
}

/** @returns Markdown with line feeds only, without blank lines around it and without the NUL that no sheet may hold */
export function tidyText(text: string): string {
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  const plain = lines.includes('\0') ? lines.replaceAll('\0', '\uFFFD') : lines;
  return dropBlankStart(plain).trimEnd();
}

/** The indentation of the first line stays: it may be code. */
function dropBlankStart(text: string): string {
  const first = text.search(/\S/);
  return first < 0 ? '' : text.slice(text.lastIndexOf('\n', first) + 1);
}
