import { GAP, tagsOf, type Deck, type Question } from '../../deck.ts';
import type { LossCode, TextWriter } from '../format.ts';
import { joinPieces } from '../join-pieces.ts';
import { writeGiftMark } from './comments.ts';
import { escapeGift } from './escapes.ts';
import { writeFormulas } from '../moodle/formulas.ts';
import { writeCategory } from '../moodle/category.ts';
import { writeMoodleQuestion } from '../moodle/write-question.ts';
import { writeInSections, type MoodleWriting } from '../moodle/write-sections.ts';
import type { Written, WrittenBody, WrittenGap } from '../moodle/written.ts';

const BLANK = String.raw`\_`.repeat(5);

/**
 * Writes GIFT that Moodle reads: texts as Markdown, ids and tags in comments where Moodle looks for them, the title of
 * the deck and its sections as categories.
 */
export const writeGift: TextWriter = (decks, { onLoss }) =>
  joinPieces(writeInSections(decks, GIFT, onLoss));

function writeHead({ title, lang }: Deck): { readonly text: string; readonly isWhole: boolean } {
  const marks = [title === null ? '' : writeGiftMark('deck', title), writeGiftMark('lang', lang)];
  const known = marks.filter((mark) => mark !== null && mark !== '');
  return { text: `// ${known.join(' ')}\n\n`, isWhole: !marks.includes(null) };
}

function writeSection(names: readonly string[]): string {
  return `$CATEGORY: ${escapePath(names)}\n\n`;
}

const GIFT: MoodleWriting = { writeHead, writeSection, fits: () => true, writeQuestion };

/** Moodle undoes no other escapes in the path of a category. */
function escapePath(names: readonly string[]): string {
  return writeCategory(names).replaceAll('\\', '\\\\');
}

function writeQuestion(deck: Deck, question: Question, losses: Set<LossCode>): string {
  const written = writeMoodleQuestion(question, deck);
  noteLosses(question, written, losses);
  const marks = [
    { code: 'id', mark: writeGiftMark('id', question.id) } as const,
    ...tagsOf(deck, question).map(
      (tag) => ({ code: 'tags', mark: writeGiftMark('tag', tag) }) as const,
    ),
  ];
  for (const { code, mark } of marks) if (mark === null) losses.add(code);
  const comment = marks.flatMap(({ mark }) => mark ?? []).join(' ');
  const head = comment === '' ? '' : `// ${comment}\n`;
  return `${head}[markdown]${writeText(question, written, losses)}\n\n`;
}

function noteLosses(question: Question, written: Written, losses: Set<LossCode>): void {
  for (const code of written.losses) losses.add(code);
  if (written.keyPoints.length > 0) losses.add('key-points');
  if (written.examples.length > 0) losses.add('examples');
  if (question.hint !== null) losses.add('hint');
}

function writeText(question: Question, written: Written, losses: Set<LossCode>): string {
  const { body, prompt } = written;
  if (body.kind === 'short' && isArrow(body)) {
    return escapeGift(prompt) + writeEssay(question, losses);
  }
  if (body.kind !== 'cloze') return escapeGift(prompt) + writeBraces(body, written.explanation);
  const [gap, ...others] = body.gaps;
  if (gap === undefined || others.length > 0 || isArrow(gap)) {
    losses.add('gaps');
    return escapeGift(prompt.replaceAll(GAP, BLANK)) + writeEssay(question, losses);
  }
  const [before = '', after = ''] = prompt.split(GAP);
  const braces = writeBraces(gap, written.explanation);
  // Moodle puts a blank into the text only where something follows, and other readers only where something precedes
  const isInside = before.trim() !== '' && after.trim() !== '';
  if (isInside) return escapeGift(before) + braces + escapeGift(after);
  return escapeGift(before + BLANK + after) + braces;
}

function writeEssay({ answer, keyPoints, examples }: Question, losses: Set<LossCode>): string {
  if (keyPoints.length > 0) losses.add('key-points');
  if (examples.length > 0) losses.add('examples');
  return writeBraces({ kind: 'essay' }, writeFormulas(answer ?? ''));
}

/** Whether Moodle would take short answers for the pairs of a matching question. */
function isArrow({ kind, answers }: WrittenGap): boolean {
  return kind === 'short' && answers.some(({ text }) => text.includes('->'));
}

function writeBraces(body: Exclude<WrittenBody, { kind: 'cloze' }>, explanation: string): string {
  const feedback = explanation === '' ? '' : `####${guardStart(escapeGift(explanation))}`;
  if (body.kind === 'essay') return `{${feedback}}`;
  if (body.kind === 'true-false') return `{${body.isTrue ? 'TRUE' : 'FALSE'}${feedback}}`;
  const isSingle = body.kind === 'choice' && body.isSingle;
  const lines = body.answers.map(({ text, percent }) => {
    if (body.kind === 'numerical') return `\t=%${percent}%${text}\n`;
    if (body.kind === 'short') return `\t=%${percent}%${guardStart(escapeGift(text))}\n`;
    return `\t${markOption(percent, isSingle)}${guardStart(escapeGift(text))}\n`;
  });
  const tail = feedback === '' ? '' : `\t${feedback}\n`;
  return `{${body.kind === 'numerical' ? '#' : ''}\n${lines.join('')}${tail}}`;
}

function markOption(percent: number, isSingle: boolean): string {
  if (isSingle && percent === 100) return '=';
  return percent === 0 ? '~' : `~%${percent}%`;
}

/** Keeps a text from being read as a format or as a share of the marks. */
function guardStart(text: string): string {
  return /^\s*[[%]/.test(text) ? `[markdown]${text}` : text;
}
