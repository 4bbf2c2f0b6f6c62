import { tagsOf, type Deck, type Question } from '../../deck.ts';
import { writeKeyPoint } from '../../key-points/write-key-point.ts';
import type { WriteOptions } from '../format.ts';
import { COLUMNS, type WrittenColumn } from './columns.ts';
import { renderExample } from './key-point-cells.ts';
import { tellIdsApart } from '../tell-ids-apart.ts';
import { renderList, renderTags } from './list-cells.ts';

/** Text of so many questions is handed on at once. */
const BATCH = 256;

/**
 * Writes questions as a table with a header, a record for each.
 * @param delimiter what parts the cells
 * @param lineEnd what ends a record
 */
export function* writeTable(
  decks: readonly Deck[],
  { onLoss }: WriteOptions,
  delimiter: string,
  lineEnd: string,
): Generator<string> {
  yield COLUMNS.join(delimiter) + lineEnd;
  let batch = '';
  for (const deck of tellIdsApart(decks, onLoss)) {
    if (hasSettings(deck)) onLoss({ code: 'deck-settings', question: null });
    for (const [index, question] of deck.questions.entries()) {
      batch += renderRow(deck, question, delimiter) + lineEnd;
      if (index % BATCH === BATCH - 1) {
        yield batch;
        batch = '';
      }
    }
  }
  yield batch;
}

/** Title, language and tags of a deck stand beside its questions; the rest has no column. */
function hasSettings({ strictness, exam, extra }: Deck): boolean {
  return strictness !== 'normal' || exam !== null || Object.keys(extra).length > 0;
}

function renderRow(deck: Deck, question: Question, delimiter: string): string {
  const cells = renderCells(deck, question);
  return COLUMNS.map((column) => quote(cells[column], delimiter)).join(delimiter);
}

/** @returns what each column holds of a question, as readQuestion takes it */
export function renderCells(
  deck: Deck,
  question: Question,
): Readonly<Record<WrittenColumn, string>> {
  const { id, kind, prompt, answer, keyPoints, examples, hint, section } = question;
  const isChoice = kind === 'choice';
  return {
    id,
    kind,
    question: prompt,
    answer: answer ?? '',
    choices: isChoice ? renderList(question.choices) : '',
    correct: isChoice ? question.correct.map((position) => position + 1).join(', ') : '',
    gaps: kind === 'cloze' ? renderList(question.gaps) : '',
    'key points': renderItems(keyPoints.map((point) => writeKeyPoint(point, deck.lang))),
    examples: renderItems(examples.map(renderExample)),
    hint: hint ?? '',
    tags: renderTags(tagsOf(deck, question)),
    section: section.join('\n'),
    deck: deck.title ?? '',
    language: deck.lang,
  };
}

function renderItems(items: readonly string[]): string {
  return items.length === 0 ? '' : renderList(items);
}

/** Quotes what would be taken for more than the text of a cell, blanks at its edges among it. */
function quote(cell: string, delimiter: string): string {
  const isPlain =
    !cell.includes(delimiter) && !/["\r\n]/.test(cell) && cell.trim() === cell && cell !== '';
  return isPlain || cell === '' ? cell : `"${cell.replaceAll('"', '""')}"`;
}
