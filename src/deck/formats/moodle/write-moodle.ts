import { GAP, tagsOf, type Deck, type Question } from '../../deck.ts';
import type { LossCode, TextWriter, WriteOptions } from '../format.ts';
import { joinPieces } from '../join-pieces.ts';
import { tellIdsApart } from '../tell-ids-apart.ts';
import { readFormulas, writeFormulas } from './formulas.ts';
import { findRoot, holdsSection, writeCategory } from './category.ts';
import { writeDeckComment } from './deck-comment.ts';
import { writeEmbedded } from './write-embedded.ts';
import { findLosses, writeGraderInfo } from './grader-info.ts';
import { nameQuestion } from './name.ts';
import { centreRange } from './number.ts';
import { hasSettings } from './settings.ts';
import { writeMoodleQuestion } from './write-question.ts';
import type { Written, WrittenAnswer, WrittenGap } from './written.ts';
import { escapeXml, fitsXml } from './xml-text.ts';

/**
 * Writes XML that Moodle reads: texts as Markdown, ids as its id numbers, the title of the deck and its sections as
 * categories, key points and examples of an essay as the information for those who mark it.
 */
export const writeMoodle: TextWriter = (decks, { onLoss }) =>
  joinPieces(
    (function* writePieces() {
      yield '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n';
      for (const [place, deck] of tellIdsApart(decks, onLoss).entries()) {
        yield* writeDeck(deck, place > 0, onLoss);
      }
      yield '</quiz>\n';
    })(),
  );

function* writeDeck(
  deck: Deck,
  isLater: boolean,
  onLoss: WriteOptions['onLoss'],
): Iterable<string> {
  const { text, isWhole } = writeDeckComment(deck);
  if (!isWhole || hasSettings(deck)) onLoss({ code: 'deck-settings', question: null });
  const root = findRoot(deck.title);
  yield `<!-- ${text} -->\n${root.length > 0 || isLater ? writeSection(root) : ''}`;
  let section: readonly string[] = [];
  let isHeld = true;
  for (const question of deck.questions) {
    const losses = new Set<LossCode>();
    if (question.section.join('\n') !== section.join('\n')) {
      section = question.section;
      isHeld = holdsSection(root, section) && section.every(fitsXml);
      yield writeSection([...root, ...section]);
    }
    if (!isHeld) losses.add('section');
    yield writeQuestion(deck, question, losses);
    for (const code of losses) onLoss({ code, question: question.number });
  }
}

function writeSection(names: readonly string[]): string {
  const path = writeText(writeCategory(names));
  return `  <question type="category"><category>${path}</category></question>\n`;
}

function writeQuestion(deck: Deck, question: Question, losses: Set<LossCode>): string {
  const written = writeMoodleQuestion(question, deck);
  for (const code of written.losses) losses.add(code);
  const tags = tagsOf(deck, question);
  if (![question.id, ...tags].every(fitsXml)) losses.add('id').add('tags');
  const { type, prompt, explanation, body } = writeBody(question, written, deck.lang, losses);
  const hint = writeFormulas(question.hint ?? '');
  if (readFormulas(hint) !== (question.hint ?? '')) losses.add('hint');
  const texts = [prompt, explanation, hint];
  if (!texts.every(fitsXml)) losses.add('text').add('hint');
  return [
    `  <question type="${type}">`,
    `    <name>${writeText(nameQuestion(question.prompt))}</name>`,
    `    <questiontext format="markdown">${writeText(prompt)}</questiontext>`,
    `    <generalfeedback format="markdown">${writeText(explanation)}</generalfeedback>`,
    '    <defaultgrade>1</defaultgrade>',
    `    <idnumber>${escapeXml(question.id)}</idnumber>`,
    ...body.map((line) => `    ${line}`),
    ...(question.hint === null ? [] : [`    <hint format="markdown">${writeText(hint)}</hint>`]),
    ...(tags.length === 0
      ? []
      : [`    <tags>${tags.map((tag) => `<tag>${writeText(tag)}</tag>`).join('')}</tags>`]),
    '  </question>\n',
  ].join('\n');
}

interface XmlBody {
  readonly type: string;
  readonly prompt: string;
  readonly explanation: string;
  readonly body: readonly string[];
}

function writeBody(
  question: Question,
  written: Written,
  lang: string,
  losses: Set<LossCode>,
): XmlBody {
  const { prompt, body, explanation } = written;
  if (body.kind === 'cloze') {
    const gaps = body.gaps.map((gap) => ({ ...gap, answers: takeRanges(gap, losses) }));
    const text = writeEmbedded(prompt, gaps);
    if (text !== null) {
      noteLeft(written, losses);
      return { type: 'cloze', prompt: text, explanation, body: [] };
    }
    losses.add('gaps');
    const blank = prompt.replaceAll(GAP, String.raw`\_`.repeat(5));
    const left = writeEssay(question, lang, losses);
    return {
      type: 'essay',
      prompt: blank,
      explanation: writeFormulas(question.answer ?? ''),
      body: left,
    };
  }
  if (body.kind === 'essay') {
    return { type: 'essay', prompt, explanation, body: writeEssay(written, lang, losses) };
  }
  noteLeft(written, losses);
  switch (body.kind) {
    case 'true-false':
      return { type: 'truefalse', prompt, explanation, body: writeTrueFalse(body.isTrue) };
    case 'choice':
      return { type: 'multichoice', prompt, explanation, body: writeChoice(body, losses) };
    case 'numerical':
      return {
        type: 'numerical',
        prompt,
        explanation,
        body: takeRanges(body, losses).map(writeNumber),
      };
    default:
      return { type: 'shortanswer', prompt, explanation, body: writeShort(body.answers, losses) };
  }
}

function noteLeft({ keyPoints, examples }: Written, losses: Set<LossCode>): void {
  if (keyPoints.length > 0) losses.add('key-points');
  if (examples.length > 0) losses.add('examples');
}

function writeEssay(
  left: Pick<Question, 'keyPoints' | 'examples'>,
  lang: string,
  losses: Set<LossCode>,
): readonly string[] {
  const info = writeGraderInfo(left, lang);
  if (info !== '') for (const code of findLosses(left, info)) losses.add(code);
  return [
    '<responseformat>editor</responseformat>',
    '<responserequired>1</responserequired>',
    '<responsefieldlines>15</responsefieldlines>',
    '<attachments>0</attachments>',
    ...(info === '' ? [] : [`<graderinfo format="markdown">${writeText(info)}</graderinfo>`]),
  ];
}

function writeTrueFalse(isTrue: boolean): readonly string[] {
  return [true, false].map((word) =>
    writeAnswer(word === isTrue ? 100 : 0, `${word}`, 'moodle_auto_format'),
  );
}

function writeChoice(
  { isSingle, answers }: { readonly isSingle: boolean; readonly answers: readonly WrittenAnswer[] },
  losses: Set<LossCode>,
): readonly string[] {
  if (!answers.every(({ text }) => fitsXml(text))) losses.add('text');
  return [
    `<single>${isSingle}</single>`,
    '<shuffleanswers>false</shuffleanswers>',
    '<answernumbering>abc</answernumbering>',
    ...answers.map(({ text, percent }) => writeAnswer(percent, text, 'markdown')),
  ];
}

function writeShort(answers: readonly WrittenAnswer[], losses: Set<LossCode>): readonly string[] {
  if (!answers.every(({ text }) => fitsXml(text)))
    losses.add('text').add('key-points').add('examples');
  const lines = answers.map(({ text, percent }) =>
    writeAnswer(percent, text, 'moodle_auto_format'),
  );
  return ['<usecase>0</usecase>', ...lines];
}

/** Moodle XML knows no ranges, but a number with what it may be off by. */
function takeRanges(
  { kind, answers }: WrittenGap,
  losses: Set<LossCode>,
): readonly WrittenAnswer[] {
  if (kind !== 'numerical' || answers.every(({ text }) => !text.includes('..'))) return answers;
  losses.add('text').add('key-points');
  return answers.map(({ text, percent }) => ({ text: centreRange(text), percent }));
}

function writeNumber({ text, percent }: WrittenAnswer): string {
  const [value = '', off = '0'] = text.split(':');
  return writeAnswer(percent, value, 'moodle_auto_format', `<tolerance>${off}</tolerance>`);
}

function writeAnswer(percent: number, text: string, format: string, more = ''): string {
  const feedback = `<feedback format="markdown">${writeText('')}</feedback>`;
  return `<answer fraction="${percent}" format="${format}">${writeText(text)}${more}${feedback}</answer>`;
}

function writeText(text: string): string {
  return `<text>${escapeXml(text)}</text>`;
}
