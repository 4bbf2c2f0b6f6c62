import type { Deck, Question } from '../../deck.ts';
import type { LossCode, WriteOptions } from '../format.ts';
import { Guids } from './guid.ts';
import { findCommonLosses, losesSettings } from './losses.ts';
import { orderNotes } from './order-notes.ts';
import { renderList, renderNote, type NoteContent } from './write-note.ts';

type NoteType = 'Basic' | 'Cloze';

/** Text of so many notes is handed on at once. */
const BATCH = 256;

/** Writes notes as text that Anki imports: guid, kind of note, deck, two fields, tags. */
export function* writeNotes(decks: readonly Deck[], { onLoss }: WriteOptions): Generator<string> {
  const ordered = orderNotes(decks);
  const types = new Set(ordered.map(({ question }) => typeOf(question)));
  yield `${renderHeader(types).join('\n')}\n`;
  for (const deck of decks) {
    if (losesSettings(deck)) onLoss({ code: 'deck-settings', question: null });
  }
  const guids = new Guids();
  let batch = '';
  for (const [index, { deck, question }] of ordered.entries()) {
    const note = renderNote(deck, question);
    for (const code of findLosses(deck, question, note)) {
      onLoss({ code, question: question.number });
    }
    const type = types.size > 1 ? [typeOf(question)] : [];
    const cells = [guids.take(deck, question.id), ...type, ...renderCells(question, note)];
    batch += `${cells.map(quote).join('\t')}\n`;
    if (index % BATCH < BATCH - 1) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

/**
 * Names of kinds of notes are translated in an Anki of another language, and a note of an unknown kind is left out. So a
 * kind stands beside each note only where there are two; else Anki takes its usual kind for one that it does not know.
 */
function renderHeader(types: ReadonlySet<NoteType>): readonly string[] {
  const [only = 'Basic', ...others] = types;
  const kind = others.length > 0 ? '#notetype column:2' : `#notetype:${only}`;
  const shift = others.length > 0 ? 1 : 0;
  const columns = [`#deck column:${2 + shift}`, `#tags column:${5 + shift}`];
  return ['#separator:tab', '#html:true', '#guid column:1', kind, ...columns];
}

/** Both have two fields, in every language. */
function typeOf({ kind }: Question): NoteType {
  return kind === 'cloze' ? 'Cloze' : 'Basic';
}

function findLosses(deck: Deck, question: Question, note: NoteContent): readonly LossCode[] {
  const losses: LossCode[] = [...findCommonLosses(deck, question, note)];
  if (question.keyPoints.length > 0) losses.push('key-points');
  if (question.examples.length > 0) losses.push('examples');
  if (question.hint !== null && !canHint(question)) losses.push('hint');
  if (question.kind === 'choice') losses.push('choices');
  return losses;
}

/** Anki shows a hint in its gap. */
function canHint({ kind, hint, ...question }: Question): boolean {
  return (
    kind === 'cloze' && 'gaps' in question && question.gaps.length === 1 && !/\n/.test(hint ?? '')
  );
}

function renderCells(question: Question, note: NoteContent): readonly string[] {
  const { deck, tags } = note;
  if (question.kind === 'cloze') {
    const hinted = canHint(question) && note.hint !== '' ? addHint(note) : note.question;
    return [deck, hinted, note.answer, tags];
  }
  if (question.kind === 'open') return [deck, note.question, note.answer, tags];
  const right = question.correct.map((place) => note.choices[place] ?? '');
  const named = right.length === 1 ? (right[0] ?? '') : renderList('ul', right);
  const back = [named, note.answer].filter((part) => part !== '').join('<br><br>');
  return [deck, note.question + renderList('ol', note.choices), back, tags];
}

/** The only gap ends with the only pair of braces that is not hidden. */
function addHint({ question, hint }: NoteContent): string {
  const hidden = hint.replaceAll('}}', '}&#125;').replaceAll('::', ':&#58;').replace(/\}$/, '&#125;'); // prettier-ignore
  const end = question.indexOf('}}', question.indexOf('{{c1::'));
  return `${question.slice(0, end)}::${hidden}${question.slice(end)}`;
}

/** Quotes what would be taken for more than the text of a cell. */
function quote(cell: string): string {
  return /[\t"\n\r]|^#/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
