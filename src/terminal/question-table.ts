import { tagsOf } from '../deck/deck.ts';
import { fitColumns, gutter, joinCells } from './columns.ts';
import { flattenMarkdown } from './markdown.ts';
import { renderQuestionDetails } from './question-details.ts';
import type { QuestionRow } from './question-row.ts';
import { groupBySection, type RowGroup } from './section-groups.ts';
import { makeSafeLine } from './safe-text.ts';
import { renderPlainRows } from './plain/plain-list.ts';
import { joinFacts, type View } from './view.ts';
import { measure, truncate, truncateStart, wrap } from './width.ts';

const narrowest = 40;
const widest = 200;
/** Share of the line that the question gets before other columns do. */
const QUESTION_SHARE = 0.4;

type ColumnName = 'number' | 'question' | 'kind' | 'tags' | 'keyPoints' | 'place';

interface Column {
  readonly name: ColumnName;
  /** Where the cells get their spaces; numbers end at the same cell. */
  readonly side: 'left' | 'right';
  /** Cells below which the column is of no use, and above which it takes from others. */
  readonly least: number;
  readonly most: number;
  readonly read: (row: QuestionRow, view: View) => string;
  readonly shorten: (cell: string, cells: number) => string;
}

const columns: readonly Column[] = [
  { name: 'number', side: 'left', least: 3, most: 6, read: readNumber, shorten: truncate },
  { name: 'question', side: 'right', least: 20, most: widest, read: readPrompt, shorten: truncate },
  { name: 'kind', side: 'right', least: 9, most: 12, read: readKind, shorten: truncate },
  { name: 'tags', side: 'right', least: 8, most: 24, read: readTags, shorten: truncate },
  { name: 'keyPoints', side: 'left', least: 6, most: 12, read: countKeyPoints, shorten: truncate },
  { name: 'place', side: 'right', least: 12, most: 40, read: readPlace, shorten: truncateStart },
];

function readNumber({ question }: QuestionRow): string {
  return String(question.number);
}

function readPrompt({ question }: QuestionRow): string {
  return flattenMarkdown(question.prompt);
}

function readKind({ question }: QuestionRow, { messages }: View): string {
  return messages.lists.kinds[question.kind];
}

function readTags({ deck, question }: QuestionRow): string {
  return tagsOf(deck, question).map(makeSafeLine).join(', ');
}

function countKeyPoints({ question, keyPoints, derived }: QuestionRow): string {
  return question.kind === 'choice' ? '' : `${derived ? '~' : ''}${keyPoints}`;
}

function readPlace({ deck, question }: QuestionRow): string {
  return `${makeSafeLine(deck.source)}:${question.line}`;
}

/** Columns that go when there is no room for all, the first one first. */
const dispensable: readonly ColumnName[] = ['kind', 'tags', 'keyPoints', 'place'];

/**
 * The questions of one or more decks as a table that fits the terminal, or at length with their answers; under the
 * sections they stand in if that is wanted.
 * In narrow terminals columns of lesser use are left out and long cells end in an ellipsis.
 * @returns lines joined by `\n`
 */
export function renderQuestionTable(
  rows: readonly QuestionRow[],
  view: View & { readonly long?: boolean; readonly bySection?: boolean },
): string {
  const { messages, style } = view;
  const width = Math.min(widest, Math.max(1, view.width));
  const sheets = new Set(rows.map(({ deck }) => deck)).size;
  const counts = [messages.lists.questions(rows.length), messages.lists.sheets(sheets)];
  const footer = wrap(joinFacts(counts, view), width).map(style.quiet).join('\n');
  const groups = view.bySection ? groupBySection(rows, { ...view, width }) : [{ head: [], rows }];
  if (view.long) {
    const details = groups.flatMap((group) => [
      ...group.head,
      ...group.rows.map((row) => renderQuestionDetails(row, { ...view, width })),
    ]);
    return [...details, footer].join('\n\n');
  }
  if (view.plain === true || width < narrowest)
    return [...renderPlainRows(groups, { ...view, width }), '', footer].join('\n');
  const notes = rows.some(({ derived }) => derived)
    ? [style.quiet(messages.lists.derivedMark)]
    : [];
  return [...renderRows(groups, { ...view, width }), '', footer, ...notes].join('\n');
}

function renderRows(groups: readonly RowGroup[], view: View): string[] {
  const { style, messages } = view;
  const shown = chooseColumns(
    groups.flatMap(({ rows }) => rows),
    view,
  );
  const sides = shown.map(({ column }) => column.side);
  const widths = shown.map(({ width }) => width);
  const heads = shown.map(({ column, width }) => [
    style.heading(truncate(messages.lists.headings[column.name], width)),
  ]);
  return [
    ...joinCells(heads, widths, ' '.repeat(gutter), sides),
    ...groups.flatMap(({ head, rows, first = 0 }) => [
      ...head.flatMap((line) => ['', line]),
      ...rows.flatMap((_, index) =>
        joinCells(
          shown.map(({ column, cells, width }) => [
            column.shorten(cells[first + index] ?? '', width),
          ]),
          widths,
          ' '.repeat(gutter),
          sides,
        ),
      ),
    ]),
  ];
}

interface ShownColumn {
  readonly column: Column;
  readonly cells: readonly string[];
  readonly width: number;
}

/** Leaves out columns that are empty in every row, then as many as it takes for the rest to be readable. */
function chooseColumns(rows: readonly QuestionRow[], view: View): ShownColumn[] {
  let candidates = columns
    .map((column) => ({ column, cells: rows.map((row) => column.read(row, view)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  for (const name of [...dispensable, null]) {
    const widths = fit(candidates, view);
    if (widths !== null || name === null) {
      return candidates.map((candidate, index) => ({
        ...candidate,
        width: widths?.[index] ?? candidate.column.least,
      }));
    }
    candidates = candidates.filter(({ column }) => column.name !== name);
  }
  return [];
}

function fit(
  candidates: readonly Omit<ShownColumn, 'width'>[],
  { width, messages }: View,
): number[] | null {
  const naturals = candidates.map(({ column, cells }) => {
    const heading = measure(messages.lists.headings[column.name]);
    return Math.min(
      column.most,
      cells.reduce((most, cell) => Math.max(most, measure(cell)), heading),
    );
  });
  const minimums = candidates.map(({ column }) =>
    column.name === 'question'
      ? Math.max(column.least, Math.floor(width * QUESTION_SHARE))
      : column.least,
  );
  return fitColumns(naturals, minimums, width - gutter * (candidates.length - 1));
}
