const BACKTICKS = /`+/g;
const NONE: readonly (readonly [number, number])[] = [];

/**
 * Finds the code spans of a text, in linear time however many backticks stay without a partner.
 * A backtick behind a backslash opens none.
 *
 * @returns start and end (exclusive) of each, backticks included, in order
 */
export function findCodeSpans(markdown: string): readonly (readonly [number, number])[] {
  if (!markdown.includes('`')) return NONE;
  const runs = [...markdown.matchAll(BACKTICKS)].map(({ 0: { length }, index }) => ({
    length,
    index,
  }));
  const next = new Map<number, number>();
  const closers = new Map<number, number>();
  for (const { length, index } of runs.toReversed()) {
    closers.set(index, next.get(length) ?? -1);
    next.set(length, index);
  }
  const spans: [number, number][] = [];
  let end = 0;
  for (const { length, index } of runs) {
    const close = closers.get(index) ?? -1;
    if (index < end || close < 0 || isEscaped(markdown, index)) continue;
    end = close + length;
    spans.push([index, end]);
  }
  return spans;
}

/** @returns a text of the same length with stars in place of its code spans, so that no mark in them counts */
export function maskCode(markdown: string): string {
  if (!markdown.includes('`')) return markdown;
  let masked = '';
  let at = 0;
  for (const [start, end] of findCodeSpans(markdown)) {
    masked += markdown.slice(at, start) + '*'.repeat(end - start);
    at = end;
  }
  return masked + markdown.slice(at);
}

function isEscaped(markdown: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && markdown[before] === '\\') before -= 1;
  return (at - before) % 2 === 0;
}
