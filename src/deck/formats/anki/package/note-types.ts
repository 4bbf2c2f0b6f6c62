import type { Question } from '../../../deck.ts';
import { OWN_TYPES } from '../own-types.ts';
import { renderList, type NoteContent } from '../write-note.ts';

/** A kind of note as it is written into a package. */
export interface WrittenType {
  /** The same in every package, so that a second import finds it. */
  readonly id: number;
  readonly name: string;
  readonly isCloze: boolean;
  readonly fields: readonly string[];
  readonly front: string;
  readonly back: string;
}

/** Key points and examples stand below the answer, once there are any. */
const BELOW = ['Key points', 'Examples']
  .map((name) => `{{#${name}}}<div class="below"><b>${name}</b>{{${name}}}</div>{{/${name}}}`)
  .join('\n');
const HINT = '{{#Hint}}<div class="hint">{{hint:Hint}}</div>{{/Hint}}';

export const PLAIN_TYPE: WrittenType = {
  id: 1_760_000_000_001,
  name: 'viva',
  isCloze: false,
  fields: OWN_TYPES.viva,
  front: `<div>{{Question}}</div>\n{{Choices}}\n${HINT}`,
  back: `<div>{{Question}}</div>\n{{Choices}}\n<hr id="answer">\n{{#Correct}}<p><b>{{Correct}}</b></p>{{/Correct}}\n<div>{{Answer}}</div>\n${BELOW}`,
};

export const CLOZE_TYPE: WrittenType = {
  id: 1_760_000_000_002,
  name: 'viva cloze',
  isCloze: true,
  fields: OWN_TYPES['viva cloze'],
  front: `<div>{{cloze:Text}}</div>\n${HINT}`,
  back: `<div>{{cloze:Text}}</div>\n<hr id="answer">\n<div>{{Back Extra}}</div>\n${BELOW}`,
};

const STYLE = `.card { font-family: sans-serif; font-size: 20px; text-align: left; max-width: 40em; margin: 0 auto; }
.cloze { font-weight: bold; color: #2563eb; }
.nightMode .cloze { color: #93c5fd; }
.below { margin-top: 1em; font-size: 80%; }
pre, code { font-family: monospace; }
`;

/** @returns the kind of note that asks a question like this one */
export function typeOf(question: Question): WrittenType {
  return question.kind === 'cloze' ? CLOZE_TYPE : PLAIN_TYPE;
}

/** @returns the fields of the note in the order of its kind */
export function renderFields(question: Question, note: NoteContent): readonly string[] {
  const below = [note.keyPoints, note.examples, note.hint];
  if (question.kind === 'cloze') return [note.question, note.answer, ...below];
  return [note.question, note.answer, renderList('ol', note.choices), note.correct, ...below];
}

/** @returns the kind of note as collections of schema 11 hold it */
export function renderType({ id, name, isCloze, fields, front, back }: WrittenType): object {
  return {
    id,
    name,
    type: isCloze ? 1 : 0,
    mod: 0,
    usn: -1,
    sortf: 0,
    did: 1,
    flds: fields.map((field, ord) => ({ name: field, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] })), // prettier-ignore
    tmpls: [{ name: 'Card 1', ord: 0, qfmt: front, afmt: back, bqfmt: '', bafmt: '', did: null }],
    css: STYLE,
    latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
  };
}
