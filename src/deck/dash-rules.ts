/** Lines between two lines of dashes. Lines count from 0, ends are exclusive. */
export interface Chunk {
  readonly start: number;
  /** End of its first lines, up to a blank one. */
  readonly frontEnd: number;
  /** Behind its last line that is not blank. */
  readonly end: number;
  readonly front: string;
}

const DASHES = /^\s{0,3}-{3,}\s*$/;
const TAGGED =
  /^(?:\*\*)?(?:[QFPВ]|Question|Вопрос|Frage|Pregunta|Pergunta|问|問)\d{0,4}(?:\*\*)?[:：]/;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const HEADING = /^#{1,6}\s/;
const ASKS = /[?？](?:\*{1,2}|_{1,2})?\s*$/;
const SENTENCE = /[.!。！…]\s*$/;
const MOST = 0.6;
const NEARLY_ALL = 0.8;
const FEWEST = 3;
const LONGEST_FRONT = 120;

/**
 * Whether lines of dashes part cards, even directly below a line of text, which they underline for Markdown: in sheets
 * of tagged cards, where most of what they part begins with a heading, and where it is cards.
 * @param lines the body of a sheet
 */
export function areDashesRules(lines: readonly string[]): boolean {
  if (!lines.some((line) => line.includes('---') && DASHES.test(line))) return false;
  if (lines.some((line) => TAGGED.test(line))) return true;
  const chunks = findChunks(lines);
  const headed = chunks.filter(({ front }) => HEADING.test(front)).length;
  return (chunks.length > 1 && headed >= chunks.length * MOST) || isMadeOfCards(chunks);
}

/** @returns whether chunks are cards: each has a short front that mostly asks, or is no sentence, and a back */
export function isMadeOfCards(chunks: readonly Chunk[]): boolean {
  if (chunks.length < FEWEST) return false;
  const share = (test: (chunk: Chunk) => boolean): number =>
    chunks.filter(test).length / chunks.length;
  const hasSides = share(
    ({ front, frontEnd, end }) => end > frontEnd && front.length <= LONGEST_FRONT,
  );
  if (hasSides < NEARLY_ALL || share(({ front }) => HEADING.test(front)) > 0) return false;
  return (
    share(({ front }) => ASKS.test(front)) >= MOST ||
    share(({ front }) => !SENTENCE.test(front)) >= NEARLY_ALL
  );
}

/** @returns what lines of dashes part, without what is empty; nothing where there is no such line outside code */
export function findChunks(lines: readonly string[]): readonly Chunk[] {
  const bounds = findDashes(lines);
  if (bounds.length === 0) return [];
  return [-1, ...bounds].flatMap((bound, index): readonly Chunk[] => {
    let start = bound + 1;
    let end = bounds[index] ?? lines.length;
    while (start < end && isBlank(lines[start])) start += 1;
    while (end > start && isBlank(lines[end - 1])) end -= 1;
    if (start === end) return [];
    let frontEnd = start;
    while (frontEnd < end && !isBlank(lines[frontEnd])) frontEnd += 1;
    return [{ start, frontEnd, end, front: lines.slice(start, frontEnd).join(' ') }];
  });
}

function findDashes(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  let isCode = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (FENCE.test(line)) isCode = !isCode;
    else if (!isCode && line.includes('---') && DASHES.test(line)) found.push(at);
  }
  return found;
}

function isBlank(line: string | undefined): boolean {
  return (line ?? '').trim() === '';
}
