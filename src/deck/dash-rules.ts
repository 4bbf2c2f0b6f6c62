/** Lines between two lines of dashes. */
interface Chunk {
  /** Its first lines up to a blank one. */
  readonly first: readonly string[];
  /** Something stands below the first lines. */
  readonly hasMore: boolean;
}

const DASHES = /^\s{0,3}-{3,}\s*$/;
const TAGGED =
  /^(?:\*\*)?(?:[QFPВ]|Question|Вопрос|Frage|Pregunta|Pergunta|问|問)\d{0,4}(?:\*\*)?[:：]/;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const HEADING = /^#{1,6}\s/;
const ASKS = /[?？](?:\*{1,2}|_{1,2})?\s*$/;
const MOST = 0.6;
const FEWEST = 2;

/**
 * Whether lines of dashes part cards, even directly below a line of text, which they underline for Markdown: in sheets
 * of tagged cards, and where most of what they part begins with a heading or a question.
 * @param lines the body of a sheet
 */
export function areDashesRules(lines: readonly string[]): boolean {
  if (!lines.some((line) => line.startsWith('---'))) return false;
  if (lines.some((line) => TAGGED.test(line))) return true;
  const chunks = splitChunks(lines);
  if (chunks.length < FEWEST) return false;
  const isMost = (test: (chunk: Chunk) => boolean): boolean =>
    chunks.filter(test).length >= chunks.length * MOST;
  return isMost(beginsWithHeading) || (chunks.length > FEWEST && isMost(beginsWithQuestion));
}

function beginsWithHeading({ first }: Chunk): boolean {
  return HEADING.test(first[0] ?? '');
}

function beginsWithQuestion({ first, hasMore }: Chunk): boolean {
  return hasMore && ASKS.test(first.at(-1) ?? '');
}

function splitChunks(lines: readonly string[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let first: string[] = [];
  let isPast = false;
  let hasMore = false;
  let isCode = false;
  for (const line of [...lines, '---']) {
    if (FENCE.test(line)) isCode = !isCode;
    if (DASHES.test(line) && !isCode) {
      if (first.length > 0) chunks.push({ first, hasMore });
      first = [];
      isPast = false;
      hasMore = false;
    } else if (line.trim() === '') isPast ||= first.length > 0;
    else if (isPast) hasMore = true;
    else first.push(line);
  }
  return chunks;
}
