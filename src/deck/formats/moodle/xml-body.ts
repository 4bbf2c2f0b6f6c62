import { GAP, type Question } from '../../deck.ts';
import type { LossCode } from '../format.ts';
import { writeFormulas } from './formulas.ts';
import { findLosses, writeGraderInfo } from './grader-info.ts';
import { centreRange } from './number.ts';
import { writeEmbedded } from './write-embedded.ts';
import type { Written, WrittenAnswer, WrittenGap } from './written.ts';
import { fitsXml, writeXmlText } from './xml-text.ts';

/** What of a question depends on its type. */
export interface XmlBody {
  /** As Moodle calls it. */
  readonly type: string;
  readonly prompt: string;
  readonly explanation: string;
  /** Lines of XML. */
  readonly body: readonly string[];
}

/**
 * @param written what is left of the question for Moodle
 * @param lang of the deck
 * @param losses is added to
 */
export function writeXmlBody(
  question: Question,
  written: Written,
  lang: string,
  losses: Set<LossCode>,
): XmlBody {
  const { prompt, body, explanation } = written;
  if (body.kind === 'cloze') return writeCloze(question, written, body.gaps, lang, losses);
  if (body.kind === 'essay') {
    return { type: 'essay', prompt, explanation, body: writeEssay(written, lang, losses) };
  }
  noteLeft(written, losses);
  switch (body.kind) {
    case 'true-false':
      return { type: 'truefalse', prompt, explanation, body: writeTrueFalse(body.isTrue) };
    case 'choice':
      return { type: 'multichoice', prompt, explanation, body: writeChoice(body, losses) };
    case 'numerical': {
      const answers = takeRanges(body, losses).map(writeNumber);
      return { type: 'numerical', prompt, explanation, body: answers };
    }
    default:
      return { type: 'shortanswer', prompt, explanation, body: writeShort(body.answers, losses) };
  }
}

/** Gaps that the text cannot hold make an essay. */
function writeCloze(
  question: Question,
  written: Written,
  gaps: readonly WrittenGap[],
  lang: string,
  losses: Set<LossCode>,
): XmlBody {
  const { prompt, explanation } = written;
  const plain = gaps.map((gap) => ({ ...gap, answers: takeRanges(gap, losses) }));
  const text = writeEmbedded(prompt, plain);
  if (text !== null) {
    noteLeft(written, losses);
    return { type: 'cloze', prompt: text, explanation, body: [] };
  }
  losses.add('gaps');
  return {
    type: 'essay',
    prompt: prompt.replaceAll(GAP, String.raw`\_`.repeat(5)),
    explanation: writeFormulas(question.answer ?? ''),
    body: writeEssay(question, lang, losses),
  };
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
    ...(info === '' ? [] : [`<graderinfo format="markdown">${writeXmlText(info)}</graderinfo>`]),
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
  const feedback = `<feedback format="markdown">${writeXmlText('')}</feedback>`;
  return `<answer fraction="${percent}" format="${format}">${writeXmlText(text)}${more}${feedback}</answer>`;
}
