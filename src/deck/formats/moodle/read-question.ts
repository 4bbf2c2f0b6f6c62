import { reportBadRecord, reportNotAskable, reportNotCarried } from '../format-problem.ts';
import type { FormatPiece } from '../format.ts';
import { htmlToText } from '../anki/html-text.ts';
import { askCloze } from './ask-cloze.ts';
import { askMoodleQuestion } from './ask.ts';
import { findChild, findChildren, readField, readText, type Element } from './element.ts';
import { addGraderInfo } from './grader-info.ts';
import { readNameAsId } from './name.ts';
import { withTolerance } from './number.ts';
import type { MoodleAnswer, MoodleBody, MoodleHead } from './question.ts';
import { reportLeftovers } from './leftovers.ts';
import { moodleToMarkdown, type TextFormat } from './text.ts';
import type { TrueFalseWords } from './true-false.ts';

/** What holds for all questions up to the next category. */
export interface Surroundings {
  readonly section: readonly string[];
  readonly words: TrueFalseWords;
}

const FORMATS: Readonly<Record<string, TextFormat>> = {
  html: 'html',
  moodle_auto_format: 'auto',
  plain_text: 'plain',
  markdown: 'markdown',
};
/** Moodle asks nothing here, or marks by what no sheet can hold. */
const ASKED: ReadonlySet<string> = new Set([
  'multichoice', 'truefalse', 'shortanswer', 'numerical', 'matching', 'match', 'essay', 'cloze', 'multianswer',
]); // prettier-ignore

/** @returns what viva can ask of a question, and what of it could not be kept */
export function readQuestion(element: Element, surroundings: Surroundings): readonly FormatPiece[] {
  const type = element.attributes['type'] ?? '';
  const { line } = element;
  if (!ASKED.has(type)) return [problem(reportNotAskable(line, type))];
  const format = readFormat(findChild(element, 'questiontext'), 'html');
  if (type === 'cloze' || type === 'multianswer') {
    const cloze = askCloze(readFormatted(findChild(element, 'questiontext'), format));
    if (cloze === null) return [problem(reportNotAskable(line, type))];
    const head = readHead(element, cloze.prompt, surroundings, format);
    return [...cloze.ask(head), ...reportLeftovers(element)];
  }
  const prompt = readMarkdown(findChild(element, 'questiontext'), format);
  const head = readHead(element, prompt, surroundings, format);
  const isMatching = type === 'matching' || type === 'match';
  if (head.prompt === '' && !isMatching) return [problem(reportBadRecord(line, 'no-prompt'))];
  const body = readBody(type, element, format);
  if (typeof body === 'string') return [problem(reportBadRecord(line, body))];
  const pieces = askMoodleQuestion({ head, body }, surroundings.words);
  const info = moodleToMarkdown(readFormatted(findChild(element, 'graderinfo'), format));
  return [...addGraderInfo(pieces, info, line), ...reportLeftovers(element)];
}

function problem(found: ReturnType<typeof reportNotCarried>): FormatPiece {
  return { kind: 'problem', problem: found };
}

function readHead(
  element: Element,
  prompt: string,
  { section }: Surroundings,
  format: TextFormat,
): MoodleHead {
  const { line } = element;
  const name = readText(findChild(element, 'name'));
  const id = readField(element, 'idnumber');
  const hints = findChildren(element, 'hint')
    .map((hint) => readMarkdown(hint, format))
    .filter((hint) => hint !== '');
  return {
    ownId: id === '' ? readNameAsId(name, prompt) : id,
    prompt: addOldPicture(element, prompt),
    explanation: readMarkdown(findChild(element, 'generalfeedback'), format),
    hint: hints.join('\n\n') || null,
    tags: ['tags', 'coursetags'].flatMap((list) =>
      findChildren(findChild(element, list), 'tag').map((tag) => readText(tag)),
    ),
    section,
    line,
  };
}

/** Old files name a picture beside the text. */
function addOldPicture(element: Element, prompt: string): string {
  const name = readField(element, 'image').split('/').at(-1) ?? '';
  return name === '' ? prompt : `${prompt}\n\n![](${encodeURI(name)})`.trim();
}

function readBody(
  type: string,
  element: Element,
  format: TextFormat,
): MoodleBody | 'no-options' | 'no-right-answer' | 'bad-number' {
  const answers = findChildren(element, 'answer');
  switch (type) {
    case 'essay':
      return { kind: 'essay' };
    case 'multichoice': {
      if (answers.length < 2) return 'no-options';
      const isSingle = !/^(?:false|0)$/.test(readField(element, 'single'));
      const read = answers.map((answer) =>
        readAnswer(answer, readMarkdown(answer, format), format),
      );
      return { kind: 'choice', isSingle, answers: read };
    }
    case 'truefalse':
      return readTrueFalse(answers, format);
    case 'shortanswer': {
      const read = answers.map((answer) => readAnswer(answer, readText(answer), format));
      return read.length === 0 ? 'no-right-answer' : { kind: 'short', answers: read };
    }
    case 'numerical':
      return readNumbers(answers, format);
    default:
      return readPairs(element, format);
  }
}

function readAnswer(answer: Element, text: string, format: TextFormat): MoodleAnswer {
  const feedback = readMarkdown(findChild(answer, 'feedback'), format);
  return { text, percent: readPercent(answer), feedback };
}

/** Files of the oldest kind have the share as an element, of one instead of a hundred. */
function readPercent(answer: Element): number {
  const old = readField(answer, 'fraction');
  const percent = old === '' ? Number(answer.attributes['fraction'] ?? 0) : Number(old) * 100;
  return Number.isFinite(percent) ? percent : 0;
}

/** Old files have the words of their language, true first. */
function readTrueFalse(answers: readonly Element[], format: TextFormat): MoodleBody {
  let isTrue = false;
  const feedback = { true: '', false: '' };
  for (const [index, answer] of answers.entries()) {
    const text = readText(answer);
    const isKnown = text === 'true' || text === 'false';
    const word = isKnown ? text : index === 0 ? 'true' : 'false';
    const { percent, feedback: said } = readAnswer(answer, text, format);
    if (word === 'true') isTrue = percent >= 100;
    else if (percent >= 100) isTrue = false;
    feedback[word] = said;
  }
  return { kind: 'true-false', isTrue, feedback };
}

function readNumbers(
  answers: readonly Element[],
  format: TextFormat,
): MoodleBody | 'no-right-answer' | 'bad-number' {
  const read: MoodleAnswer[] = [];
  for (const answer of answers) {
    const text = withTolerance(readText(answer) || '*', readField(answer, 'tolerance'));
    if (text === null) return 'bad-number';
    read.push(readAnswer(answer, text, format));
  }
  return read.length === 0 ? 'no-right-answer' : { kind: 'numerical', answers: read };
}

function readPairs(element: Element, format: TextFormat): MoodleBody | 'no-options' {
  const pairs = findChildren(element, 'subquestion').map((pair) => ({
    prompt: readMarkdown(pair, format),
    answer: htmlToText(readText(findChild(pair, 'answer'))),
  }));
  return pairs.length === 0 ? 'no-options' : { kind: 'matching', pairs };
}

function readFormat(element: Element | null, usual: TextFormat): TextFormat {
  return FORMATS[element?.attributes['format'] ?? ''] ?? usual;
}

function readFormatted(element: Element | null, usual: TextFormat) {
  return { text: readText(element), format: readFormat(element, usual) };
}

function readMarkdown(element: Element | null, usual: TextFormat): string {
  return moodleToMarkdown(readFormatted(element, usual));
}
