import type { Style } from '../style.ts';
import { chop } from '../width.ts';

/**
 * Shows code as it stands, set in by two cells. A line is cut only where the page ends.
 * @param text lines without the marks of the block
 */
export function renderCode(
  text: readonly string[],
  { width, style }: { readonly width: number; readonly style: Style },
): string[] {
  const paint = style.level === 0 ? (line: string): string => line : style.code;
  return text
    .flatMap((line) => chop(line.trimEnd(), Math.max(1, width - 2)))
    .map((line) => `  ${line === '' ? '' : paint(line)}`.trimEnd());
}
