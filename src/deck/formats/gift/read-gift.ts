import { guessLanguage } from '../../language/guess-language.ts';
import { reportBadRecord, reportNotAskable, reportNotCarried } from '../format-problem.ts';
import type { FormatPiece, TextReader } from '../format.ts';
import type { GiftAnswer, GiftBody } from './answers.ts';
import { readGiftBlocks, type GiftBlock } from './blocks.ts';
import { readGiftMarks, type GiftMarks } from './comments.ts';
import { GAP_SIGN } from '../moodle/gap-sign.ts';
import { parseGift, type GiftQuestion } from './grammar.ts';
import { askMoodleQuestion } from '../moodle/ask.ts';
import { DeckPlace } from '../moodle/deck-place.ts';
import { readNameAsId } from '../moodle/name.ts';
import { readNumerical } from '../moodle/number.ts';
import type { MoodleAnswer, MoodleBody, MoodleHead } from '../moodle/question.ts';
import { moodleToMarkdown } from '../moodle/text.ts';
import { sampleText } from '../sample-text.ts';
import { nameTrueFalse } from '../moodle/true-false.ts';

/** Reads GIFT as Moodle does, block by block. What Moodle would refuse is reported, and reading goes on. */
export const readGift: TextReader = async function* readGift(text) {
  const { sample, text: whole } = await sampleText(text);
  const reader = new GiftReader(new DeckPlace(() => guessLanguage(sample)));
  for await (const block of readGiftBlocks(whole)) yield* reader.read(block);
};

class GiftReader {
  private readonly place: DeckPlace;

  constructor(place: DeckPlace) {
    this.place = place;
  }

  read({ text, comments, line }: GiftBlock): readonly FormatPiece[] {
    if (text === null) return [problem(reportBadRecord(line, 'too-long'))];
    const marks = readGiftMarks(comments);
    const item = parseGift(text);
    switch (item.kind) {
      case 'nothing':
        return this.readHead(marks);
      case 'category':
        this.place.enter(item.path);
        return [];
      case 'broken':
        return [problem(reportBadRecord(lineAt(text, item.at, line), item.reason))];
      default:
        return this.readQuestion(item, marks, lineAt(text, item.at, line));
    }
  }

  private readHead({ title, lang, tags }: GiftMarks): readonly FormatPiece[] {
    if (title === null && lang === null) return [];
    this.place.openDeck({ title, lang });
    return [{ kind: 'deck', head: { title, lang, tags } }];
  }

  private readQuestion(
    question: GiftQuestion,
    { id, tags }: GiftMarks,
    line: number,
  ): readonly FormatPiece[] {
    const { name, body, hasMoreBraces } = question;
    if (body.kind === 'description') return [problem(reportNotAskable(line, body.kind))];
    const prompt = moodleToMarkdown(question.prompt);
    if (prompt.replace(GAP_SIGN, '').trim() === '' && body.kind !== 'matching') {
      return [problem(reportBadRecord(line, 'no-prompt'))];
    }
    const read = readBody(body);
    if (read === null) return [problem(reportBadRecord(line, 'bad-number'))];
    const ownId = id ?? (name === null ? null : readNameAsId(name, prompt));
    const explanation = moodleToMarkdown(question.generalFeedback);
    const { section, language } = this.place;
    const head: MoodleHead = { ownId, prompt, explanation, hint: null, tags, section, line };
    const words = nameTrueFalse(language);
    const pieces = askMoodleQuestion({ head, body: read }, words);
    return hasMoreBraces ? [...pieces, problem(reportNotCarried(line, 'markup', '{…}'))] : pieces;
  }
}

function readBody(body: GiftBody): MoodleBody | null {
  switch (body.kind) {
    case 'description':
    case 'essay':
      return { kind: 'essay' };
    case 'choice':
      return { ...body, answers: body.answers.map((answer) => readAnswer(answer)) };
    case 'short':
      return { kind: body.kind, answers: body.answers.map((answer) => readAnswer(answer, true)) };
    case 'numerical': {
      const answers = body.answers.map((answer) => readNumber(answer));
      const read = answers.filter((answer) => answer !== null);
      return read.length < answers.length ? null : { kind: body.kind, answers: read };
    }
    case 'true-false': {
      const right = moodleToMarkdown(body.right);
      const wrong = moodleToMarkdown(body.wrong);
      const feedback = body.isTrue ? { true: right, false: wrong } : { true: wrong, false: right };
      return { kind: body.kind, isTrue: body.isTrue, feedback };
    }
    default:
      return {
        kind: body.kind,
        pairs: body.pairs.map(({ left, right }) => ({
          prompt: moodleToMarkdown(left),
          answer: right,
        })),
      };
  }
}

/** @param isPlain whether the answer is compared as it is, whatever the format of the question */
function readAnswer({ text, percent, feedback }: GiftAnswer, isPlain = false): MoodleAnswer {
  return {
    text: isPlain ? text.text : moodleToMarkdown(text),
    percent,
    feedback: moodleToMarkdown(feedback),
  };
}

function readNumber(answer: GiftAnswer): MoodleAnswer | null {
  const text = readNumerical(answer.text.text);
  return text === null ? null : { ...readAnswer(answer), text };
}

function problem(found: Extract<FormatPiece, { kind: 'problem' }>['problem']): FormatPiece {
  return { kind: 'problem', problem: found };
}

/** @returns the line of an offset of a block that begins on `first` */
function lineAt(text: string, at: number, first: number): number {
  let line = first;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1;
  }
  return line;
}
