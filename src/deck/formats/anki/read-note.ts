import type { Problem } from '../../problem.ts';
import { findColumn, isOption, isTerm, type Column } from '../delimited/columns.ts';
import { joinTexts, readQuestion, type QuestionRead } from '../delimited/read-question.ts';
import type { LooseQuestion } from '../format.ts';
import { reportBadRecord, reportNotAskable, reportNotCarried } from '../format-problem.ts';
import { keepShortKey } from '../short-key.ts';
import { convertField, FieldCells } from './field-cells.ts';
import { clozeFieldToMarkdown, fieldToMarkdown, hasGaps } from './field-to-markdown.ts';
import type { Note, NoteField } from './note.ts';
import { readMarkedGaps } from './read-gaps.ts';

/** What hides parts of a picture: there is no text to ask for. */
const OCCLUSION = 'image-occlusion:';

/**
 * Makes a question of a note: a cloze where its first field has gaps, else one with options where a field of that name
 * holds some, else one to be answered in words. Fields that have no name or place of their own go with the answer.
 */
export function readNote(note: Note): QuestionRead {
  const { line } = note;
  const { places, rest, problems } = placeFields(note);
  const asked = places.get('question') ?? [];
  if (asked.every(({ html }) => html.trim() === '')) {
    return { question: null, problems: [reportBadRecord(line, 'no-prompt'), ...problems] };
  }
  const read = asked.some(({ html }) => hasGaps(html))
    ? readCloze(note, new FieldCells(places, line), asked)
    : readQuestion(new FieldCells(places, line));
  if (read.question === null) return { ...read, problems: [...read.problems, ...problems] };
  // without its name a field behind the first may be the pronunciation as well as the meaning
  const named = places.get('answer')?.find(({ name }) => findColumn(name ?? '') === 'answer');
  const short = named === undefined ? null : convertField(named.html, 'answer');
  const question = keepShortKey(finish(read.question, note, rest), short);
  return { question, problems: [...read.problems, ...problems] };
}

interface PlacedFields {
  readonly places: ReadonlyMap<Column, readonly NoteField[]>;
  /** What goes with the answer for want of a place. */
  readonly rest: readonly NoteField[];
  readonly problems: readonly Problem[];
}

/** Names tell; else what the card shows first; else the first field asks and the second one answers. */
function placeFields({ fields, line }: Note): PlacedFields {
  const named = placeByName(fields);
  const [asked] = named.places.get('question') ?? [];
  const hasCard = fields.some(({ isAsked }) => isAsked === true);
  // a word may be asked for or be the answer: where there is a card, it tells
  const isClear = asked !== undefined && !(hasCard && isTerm(asked.name ?? ''));
  if (isClear) return { ...named, problems: [] };
  if (hasCard) {
    const shown = fields.filter(({ isAsked }) => isAsked !== null);
    const hidden = fields.filter(({ isAsked, html }) => isAsked === null && html.trim() !== '');
    const places = new Map<Column, readonly NoteField[]>([
      ['question', shown.filter(({ isAsked }) => isAsked)],
      ['answer', shown.filter(({ isAsked }) => isAsked === false)],
    ]);
    const problems = hidden.map(({ name }) => reportNotCarried(line, 'fields', name ?? ''));
    return { places, rest: [], problems };
  }
  const places = new Map<Column, readonly NoteField[]>([
    ['question', fields.slice(0, 1)],
    ['answer', fields.slice(1, 2)],
  ]);
  return { places, rest: fields.slice(2), problems: [] };
}

function placeByName(fields: readonly NoteField[]): Omit<PlacedFields, 'problems'> {
  const places = new Map<Column, readonly NoteField[]>();
  const rest: NoteField[] = [];
  for (const field of fields) {
    const column = findColumn(field.name ?? '');
    if (column === null || isOption(column) || places.has(column)) rest.push(field);
    else places.set(column, [field]);
  }
  return { places, rest };
}

function readCloze(note: Note, cells: FieldCells, asked: readonly NoteField[]): QuestionRead {
  const { line } = note;
  const marked = asked.map(({ html }) => clozeFieldToMarkdown(html)).join('\n\n');
  const read = readMarkedGaps(marked);
  if (read === null) return readQuestion(cells);
  if (read.gaps[0]?.startsWith(OCCLUSION) === true) {
    return { question: null, problems: [reportNotAskable(line, 'Image Occlusion')] };
  }
  const { question, problems } = readQuestion(cells);
  if (question === null) return { question, problems };
  const { prompt, filled, gaps, hints } = read;
  const answer = joinTexts([filled, cells.text('answer')]);
  const hint = question.hint ?? (hints.length > 0 ? hints.join('; ') : null);
  return {
    question: { ...question, kind: 'cloze', prompt, answer, gaps, hint, choices: [], correct: [] },
    problems,
  };
}

function finish(question: LooseQuestion, note: Note, rest: readonly NoteField[]): LooseQuestion {
  const more = rest.map(({ name, html }) => {
    const text = fieldToMarkdown(html);
    return text === '' || name === null ? text : `**${name}:** ${text}`;
  });
  return {
    ...question,
    ownId: note.id ?? question.ownId,
    answer: joinTexts([question.answer, ...more]),
    tags: [...note.tags, ...question.tags],
    section: [...note.deck.slice(1), ...question.section],
  };
}
