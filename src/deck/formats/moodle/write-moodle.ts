import { tagsOf, type Deck, type Question } from '../../deck.ts';
import type { LossCode, TextWriter } from '../format.ts';
import { joinPieces } from '../join-pieces.ts';
import { writeCategory } from './category.ts';
import { writeDeckComment } from './deck-comment.ts';
import { readFormulas, writeFormulas } from './formulas.ts';
import { nameQuestion } from './name.ts';
import { writeMoodleQuestion } from './write-question.ts';
import { writeInSections, type MoodleWriting } from './write-sections.ts';
import { writeXmlBody } from './xml-body.ts';
import { escapeXml, fitsXml, writeXmlText } from './xml-text.ts';

/**
 * Writes XML that Moodle reads: texts as Markdown, ids as its id numbers, the title of the deck and its sections as
 * categories, key points and examples of an essay as the information for those who mark it.
 */
export const writeMoodle: TextWriter = (decks, { onLoss }) =>
  joinPieces(
    (function* writePieces() {
      yield '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n';
      yield* writeInSections(decks, XML, onLoss);
      yield '</quiz>\n';
    })(),
  );

function writeHead(deck: Deck): ReturnType<MoodleWriting['writeHead']> {
  const { text, isWhole } = writeDeckComment(deck);
  return { text: `<!-- ${text} -->\n`, isWhole };
}

function writeSection(names: readonly string[]): string {
  const path = writeXmlText(writeCategory(names));
  return `  <question type="category"><category>${path}</category></question>\n`;
}

function writeQuestion(deck: Deck, question: Question, losses: Set<LossCode>): string {
  const written = writeMoodleQuestion(question, deck);
  for (const code of written.losses) losses.add(code);
  const tags = tagsOf(deck, question);
  if (![question.id, ...tags].every(fitsXml)) losses.add('id').add('tags');
  const { type, prompt, explanation, body } = writeXmlBody(question, written, deck.lang, losses);
  const hint = writeFormulas(question.hint ?? '');
  if (readFormulas(hint) !== (question.hint ?? '')) losses.add('hint');
  const texts = [prompt, explanation, hint];
  if (!texts.every(fitsXml)) losses.add('text').add('hint');
  return [
    `  <question type="${type}">`,
    `    <name>${writeXmlText(nameQuestion(question.prompt))}</name>`,
    `    <questiontext format="markdown">${writeXmlText(prompt)}</questiontext>`,
    `    <generalfeedback format="markdown">${writeXmlText(explanation)}</generalfeedback>`,
    '    <defaultgrade>1</defaultgrade>',
    `    <idnumber>${escapeXml(question.id)}</idnumber>`,
    ...body.map((line) => `    ${line}`),
    ...(question.hint === null ? [] : [`    <hint format="markdown">${writeXmlText(hint)}</hint>`]),
    ...(tags.length === 0
      ? []
      : [`    <tags>${tags.map((tag) => `<tag>${writeXmlText(tag)}</tag>`).join('')}</tags>`]),
    '  </question>\n',
  ].join('\n');
}

const XML: MoodleWriting = { writeHead, writeSection, fits: fitsXml, writeQuestion };
