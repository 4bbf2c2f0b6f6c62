import { GAP, tagsOf, type Deck, type Question } from '../../deck.ts';
import { writeKeyPoint } from '../../key-points/write-key-point.ts';
import { renderExample } from '../delimited/key-point-cells.ts';
import { nameDeck } from './guid.ts';
import { dropMarks, GAP_ENDS, GAP_OPENS } from './marks.ts';
import { escapeHtml } from '../escape-html.ts';
import { markdownToField } from './markdown-to-field.ts';
import { renderDeckName, renderNoteTags, tidyNoteTag, tidyTitle } from './note.ts';

/** What of a question stands in the fields of a note, as HTML. */
export interface NoteContent {
  /** With gaps as `{{c1::…}}` for a cloze. */
  readonly question: string;
  /** Of a cloze what the answer says beyond the text filled in. */
  readonly answer: string;
  /** HTML of each option. */
  readonly choices: readonly string[];
  /** Positions from 1, parted by commas. */
  readonly correct: string;
  readonly keyPoints: string;
  readonly examples: string;
  readonly hint: string;
  /** Name of the deck, those above it before it. */
  readonly deck: string;
  readonly tags: string;
}

/** @returns the fields of a note that asks the same as the question */
export function renderNote(deck: Deck, question: Question): NoteContent {
  const { prompt, answer, kind, section, hint } = question;
  const choices = kind === 'choice' ? question.choices.map((choice) => renderText(choice)) : [];
  const extra = kind === 'cloze' ? findExtra(question.prompt, question.gaps, answer) : answer;
  return {
    question: kind === 'cloze' ? renderGaps(prompt, question.gaps) : renderText(prompt),
    answer: renderText(extra ?? ''),
    choices,
    correct: kind === 'choice' ? question.correct.map((place) => place + 1).join(', ') : '',
    keyPoints: renderItems(question.keyPoints.map((point) => writeKeyPoint(point, deck.lang))),
    examples: renderItems(question.examples.map(renderExample)),
    hint: renderText(hint ?? ''),
    deck: renderDeckName([nameDeck(deck), ...section]),
    tags: renderNoteTags(tagsOf(deck, question)),
  };
}

/** @returns whether tags or sections of the question are not as they were once Anki holds them */
export function isRenamed(deck: Deck, question: Question): { tags: boolean; section: boolean } {
  return {
    tags: tagsOf(deck, question).some((tag) => tidyNoteTag(tag) !== tag),
    section: question.section.some((title) => tidyTitle(title) !== title),
  };
}

/** @returns whether a field names a file that a note does not bring along */
export function hasMedia(html: string): boolean {
  return /<img src="(?!https?:)|\[sound:/.test(html);
}

/** @returns a list of what the fields hold as HTML */
export function renderList(kind: 'ol' | 'ul', items: readonly string[]): string {
  const rendered = items.map((item) => `<li>${item}</li>`).join('');
  return items.length === 0 ? '' : `<${kind}>${rendered}</${kind}>`;
}

function renderItems(lines: readonly string[]): string {
  return renderList('ul', lines.map((line) => escapeHtml(line).replaceAll('\n', '<br>'))); // prettier-ignore
}

/** Braces that would begin a gap are written so that they are only read. */
function renderText(markdown: string): string {
  return markdownToField(dropMarks(markdown)).replaceAll('{{c', '{&#123;c');
}

/** Each gap has a number of its own: Anki asks for one after the other. */
function renderGaps(prompt: string, gaps: readonly string[]): string {
  const pieces = dropMarks(prompt).split(GAP);
  const marked = pieces.map((piece, place) => {
    const gap = gaps[place];
    if (place === pieces.length - 1) return piece;
    return piece + (gap === undefined ? GAP : GAP_OPENS + dropMarks(gap) + GAP_ENDS);
  });
  let count = 0;
  return markdownToField(marked.join(''))
    .split(GAP_OPENS)
    .map((part) => {
      const [gap = '', ...rest] = part.split(GAP_ENDS);
      const text = rest.join('').replaceAll('{{c', '{&#123;c');
      if (count === 0) {
        count = 1;
        return part.replaceAll('{{c', '{&#123;c');
      }
      return `{{c${count++}::${hideBraces(gap)}}}${text}`;
    })
    .join('');
}

/** What would end a gap or begin its hint. */
function hideBraces(html: string): string {
  return html.replaceAll('}}', '}&#125;').replaceAll('::', ':&#58;').replaceAll('{{', '{&#123;').replace(/\}$/, '&#125;').replace(/:$/, '&#58;'); // prettier-ignore
}

/** @returns what an answer says beyond the prompt with its gaps filled; null for nothing */
function findExtra(prompt: string, gaps: readonly string[], answer: string | null): string | null {
  const pieces = prompt.split(GAP);
  const filled = pieces
    .map((piece, place) => piece + (place === pieces.length - 1 ? '' : (gaps[place] ?? GAP)))
    .join('');
  if (answer === null || answer === filled) return null;
  return answer.startsWith(`${filled}\n\n`) ? answer.slice(filled.length).trim() : answer;
}
