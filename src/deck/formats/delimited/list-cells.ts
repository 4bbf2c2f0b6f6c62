const INDENT = '  ';

/**
 * Renders a list as the text of one cell: an item to a line, its further lines indented by two spaces.
 * @returns one item alone gets a line end behind it, so that nothing in it is taken for what parts items
 */
export function renderList(items: readonly string[]): string {
  const lines = items.map((item) => item.trim().replaceAll('\n', `\n${INDENT}`));
  return lines.length === 1 ? `${lines[0] ?? ''}\n` : lines.join('\n');
}

/**
 * Reads the items of a list cell: its lines, where it has several; else what `|` parts, or else `;`.
 * @returns items without white space at their edges, and no empty ones
 */
export function parseList(cell: string): readonly string[] {
  const items = cell.includes('\n') ? joinIndented(cell.split('\n')) : splitRow(cell);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function joinIndented(lines: readonly string[]): readonly string[] {
  const items: string[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (last !== undefined && line.startsWith(INDENT)) last.push(line.slice(INDENT.length));
    else items.push([line]);
  }
  return items.map((item) => item.join('\n'));
}

function splitRow(cell: string): readonly string[] {
  return cell.split(cell.includes('|') ? '|' : ';');
}

/** @returns tags on one line; one to a line where a tag itself holds what parts them */
export function renderTags(tags: readonly string[]): string {
  return tags.some((tag) => /[,;\n]/.test(tag)) ? renderList(tags) : tags.join(', ');
}

/** Reads tags parted by line ends, commas or semicolons; words that all begin with `#` are tags without that. */
export function parseTags(cell: string): readonly string[] {
  if (cell.includes('\n')) return parseList(cell);
  if (/[,;]/.test(cell)) return cell.split(/[,;]/);
  const words = cell.split(/\s+/).filter((word) => word !== '');
  return words.every((word) => word.startsWith('#')) ? words : [cell];
}
