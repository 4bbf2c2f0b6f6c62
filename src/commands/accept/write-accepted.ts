import { isAbsolute, resolve } from 'node:path';
import { addAlternatives, type NewAlternatives } from '../../deck/add-alternatives.ts';
import { addKeywords, type NewKeywords } from '../../deck/add-keywords.ts';
import type { Deck, Question } from '../../deck/deck.ts';
import { writeKeyPoint } from '../../deck/key-points/write-key-point.ts';
import { isBuiltIn } from '../../files/built-in-decks.ts';
import { isSheetName } from '../../files/find-sheets.ts';
import { readText } from '../../files/read-text.ts';
import { writeText } from '../../files/write-text.ts';
import type { KeptReason } from '../../terminal/messages/accept-messages.ts';
import type { AcceptedRow } from './collect-accepted.ts';
import { outlineAccepted } from './outline-accepted.ts';

/** What became of the accepted wordings of a sheet. */
export interface AcceptedWritten {
  readonly written: readonly AcceptedRow[];
  readonly kept: readonly KeptWording[];
}

/** A wording that stays in the history. */
export interface KeptWording {
  readonly row: AcceptedRow;
  readonly reason: KeptReason;
}

/**
 * Moves accepted wordings into a sheet, each behind the key point it counts for. Where the points were derived from the
 * answer, they are written out first. Everything else in the file stays as it is.
 * @param rows of this deck
 * @throws UserError `unwritable-output`
 */
export async function writeAccepted(
  deck: Deck,
  rows: readonly AcceptedRow[],
  cwd: string,
): Promise<AcceptedWritten> {
  const { source } = deck;
  const path = resolve(cwd, source);
  if (!isSheetName(path)) return keepAll(rows, 'no-sheet');
  if (isAbsolute(source) && (await isBuiltIn(path))) return keepAll(rows, 'built-in');
  const text = await readText(path, source, { keepMark: true });
  const sorted = sortOut(rows);
  const derived = planDerived(sorted.derived, deck.lang);
  const alternatives = await addAlternatives(text, source, sorted.authored.map(toAlternatives));
  const keywords = await addKeywords(alternatives.text, source, derived.added);
  if (keywords.text !== text) await writeText(path, keywords.text, source);
  const isLeftOut = ({ question, point }: PointRows): boolean =>
    alternatives.leftOut.some((one) => one.question === question.number && one.point === point);
  const [kept, written] = part(sorted.authored, isLeftOut);
  const done = new Set(keywords.written);
  const [outlined, unplaced] = part(derived.planned, ({ question }) => done.has(question.number));
  return {
    written: [...written, ...outlined].flatMap(({ rows: own }) => own),
    kept: [
      ...sorted.kept,
      ...kept.flatMap((point) => keepPoint(point, 'unplaced')),
      ...unplaced.flatMap((point) => keepPoint(point, 'unplaced')),
      ...derived.left.flatMap((point) => keepPoint(point, 'no-point')),
    ],
  };
}

/** The wordings of one key point. */
interface PointRows {
  readonly question: Question;
  readonly point: string;
  readonly rows: readonly AcceptedRow[];
}

interface Sorted {
  readonly authored: readonly PointRows[];
  readonly derived: readonly PointRows[];
  readonly kept: readonly KeptWording[];
}

function keepAll(rows: readonly AcceptedRow[], reason: KeptReason): AcceptedWritten {
  return { written: [], kept: rows.map((row) => ({ row, reason })) };
}

function keepPoint({ rows }: PointRows, reason: KeptReason): readonly KeptWording[] {
  return keepAll(rows, reason).kept;
}

function sortOut(rows: readonly AcceptedRow[]): Sorted {
  const points = groupByPoint(rows);
  const reasons = points.map(findReason);
  const kept = points.flatMap((point, at) => {
    const reason = reasons[at] ?? null;
    return reason === null ? [] : keepPoint(point, reason);
  });
  const open = points.filter((_, at) => reasons[at] === null);
  const [authored, derived] = part(open, ({ question }) => question.keyPoints.length > 0);
  return { authored, derived, kept };
}

function groupByPoint(rows: readonly AcceptedRow[]): readonly PointRows[] {
  const groups = new Map<string, PointRows & { readonly rows: AcceptedRow[] }>();
  for (const row of rows) {
    const { place, point } = row;
    if (place === null) continue;
    const name = `${place.question.number} ${point}`;
    const group = groups.get(name) ?? { question: place.question, point, rows: [] };
    group.rows.push(row);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** @returns why the wordings of a point cannot be written at all; null where that is to be tried */
function findReason({ question, point, rows }: PointRows): KeptReason | null {
  if (rows.some(({ counts }) => !counts)) return 'no-point';
  if (question.keyPoints.length === 0) return question.kind === 'cloze' ? 'gap' : null;
  const claim = question.keyPoints.find(({ text }) => text === point)?.claim;
  return claim?.kind === 'some' ? 'items' : null;
}

function toAlternatives({ question, point, rows }: PointRows): NewAlternatives {
  return { question: question.number, point, wordings: rows.map(({ wording }) => wording) };
}

interface Planned {
  readonly added: readonly NewKeywords[];
  readonly planned: readonly PointRows[];
  /** What has no place in the outline of its answer. */
  readonly left: readonly PointRows[];
}

/** Once a question has key points written out, wordings for derived ones count no longer: all of them, or none. */
function planDerived(points: readonly PointRows[], lang: string): Planned {
  const added: NewKeywords[] = [];
  const planned: PointRows[] = [];
  const left: PointRows[] = [];
  for (const question of new Set(points.map((point) => point.question))) {
    const own = points.filter((point) => point.question === question);
    const wordings = own.flatMap(({ rows }) => rows);
    const outline = outlineAccepted(question, wordings);
    (outline === null ? left : planned).push(...own);
    if (outline === null) continue;
    const items = outline.map((point) => writeKeyPoint(point, lang));
    added.push({ question: question.number, items });
  }
  return { added, planned, left };
}

function part<T>(
  items: readonly T[],
  isFirst: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
