import type { RecordReason } from '../format-problem.ts';
import { GAP_SIGN } from '../moodle/gap-sign.ts';
import { maskEscapes, unmaskEscapes } from './escapes.ts';
import type { MoodleText, TextFormat } from '../moodle/text.ts';

/** One answer within the braces. */
export interface GiftAnswer {
  readonly text: MoodleText;
  /** Share of the marks in percent. */
  readonly percent: number;
  /** Empty text for none. */
  readonly feedback: MoodleText;
}

/** What stands within the braces, as Moodle tells the kinds of questions apart. */
export type GiftBody =
  | { readonly kind: 'description' | 'essay' }
  | { readonly kind: 'choice'; readonly isSingle: boolean; readonly answers: readonly GiftAnswer[] }
  | { readonly kind: 'short' | 'numerical'; readonly answers: readonly GiftAnswer[] }
  | {
      readonly kind: 'true-false';
      readonly isTrue: boolean;
      readonly wrong: MoodleText;
      readonly right: MoodleText;
    }
  | { readonly kind: 'matching'; readonly pairs: readonly GiftPair[] };

export interface GiftPair {
  readonly left: MoodleText;
  readonly right: string;
}

/** A block of a GIFT file. */
export type GiftItem =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'category'; readonly path: string }
  | { readonly kind: 'broken'; readonly reason: RecordReason; readonly at: number }
  | GiftQuestion;

export interface GiftQuestion {
  readonly kind: 'question';
  readonly name: string | null;
  /** The text without the braces; GAP_SIGN stands where they stood inside of a sentence. */
  readonly prompt: MoodleText;
  /** Offset in the block where the prompt begins. */
  readonly at: number;
  /** Empty text for none. */
  readonly generalFeedback: MoodleText;
  readonly body: GiftBody;
  /** Whether more braces follow, which say nothing to Moodle. */
  readonly hasMoreBraces: boolean;
}

const CATEGORY = '$CATEGORY:';
const NAME_MARK = '::';
const GENERAL_FEEDBACK = '####';
const FORMATS: Readonly<Record<string, TextFormat>> = {
  html: 'html',
  moodle: 'auto',
  plain: 'plain',
  markdown: 'markdown',
};
const FORMAT = /^\[([a-z]{1,10})\]/;
/** Moodle's own pattern for a share of the marks; anything else is part of the answer. */
const WEIGHT = /^%(-*\d{1,2}\.?\d*)%/;
const TRUE_FALSE: ReadonlySet<string> = new Set(['T', 'TRUE', 'F', 'FALSE']);

/**
 * Reads a block of a GIFT file by the rules of Moodle's own reader.
 * @param block its lines, with nothing in the place of comments
 */
export function parseGift(block: string): GiftItem {
  const masked = maskEscapes(block);
  const start = masked.length - masked.trimStart().length;
  const text = masked.trim();
  if (text === '') return { kind: 'nothing' };
  if (text.startsWith(CATEGORY)) {
    return { kind: 'category', path: unmaskEscapes(text.slice(CATEGORY.length)) };
  }
  const named = splitName(text);
  const open = named.text.indexOf('{');
  const close = named.text.indexOf('}');
  if (open < 0 && close < 0) {
    const prompt = readText(named.text, 'auto');
    return buildQuestion({ ...named, at: start + named.at }, prompt, '', { kind: 'description' });
  }
  if (open < 0 || close < open) {
    return {
      kind: 'broken',
      reason: 'unclosed-brace',
      at: start + named.at + Math.max(open, close),
    };
  }
  return readBraces({ ...named, at: start + named.at }, open, close);
}

/** A text behind the name of a question. */
interface Named {
  readonly name: string | null;
  readonly text: string;
  /** Offset of the text. */
  readonly at: number;
}

function splitName(text: string): Named {
  if (!text.startsWith(NAME_MARK)) return { name: null, text, at: 0 };
  const end = text.indexOf(NAME_MARK, NAME_MARK.length);
  const from = end < 0 ? NAME_MARK.length : end + NAME_MARK.length;
  const rest = text.slice(from);
  const name = end < 0 ? null : unmaskEscapes(text.slice(NAME_MARK.length, end)) || null;
  return { name, text: rest.trim(), at: from + rest.length - rest.trimStart().length };
}

function readBraces(named: Named, open: number, close: number): GiftItem {
  const { text, at } = named;
  const before = text.slice(0, open);
  const after = text.slice(close + 1);
  const isInside = after !== '' && !text.endsWith('}');
  const prompt = readText(before + (isInside ? GAP_SIGN : '') + after, 'auto');
  const inner = text.slice(open + 1, close);
  const feedbackAt = inner.lastIndexOf(GENERAL_FEEDBACK);
  const answers = (feedbackAt < 0 ? inner : inner.slice(0, feedbackAt)).trim();
  const feedback = feedbackAt < 0 ? '' : inner.slice(feedbackAt + GENERAL_FEEDBACK.length);
  const body = readBody(answers, prompt.format);
  if (typeof body === 'string') return { kind: 'broken', reason: body, at: at + open };
  return buildQuestion(named, prompt, feedback, body, after.includes('{'));
}

function buildQuestion(
  { name, at }: Named,
  prompt: MoodleText,
  feedback: string,
  body: GiftBody,
  hasMoreBraces = false,
): GiftQuestion {
  const generalFeedback = readText(feedback.trim(), prompt.format);
  return { kind: 'question', name, prompt, at, generalFeedback, body, hasMoreBraces };
}

/** Tells the kinds apart in the order in which Moodle does. */
function readBody(answers: string, format: TextFormat): GiftBody | RecordReason {
  if (answers === '') return { kind: 'essay' };
  if (answers.startsWith('#')) return readNumerical(answers.slice(1), format);
  if (answers.includes('~')) return readChoice(answers, format);
  if (answers.includes('=') && answers.includes('->')) return readMatching(answers, format);
  const comment = answers.indexOf('#');
  const word = comment < 0 ? answers : answers.slice(0, comment).trim();
  if (TRUE_FALSE.has(word)) return readTrueFalse(answers, word, format);
  const found = splitAt(answers, '=').map((answer) => readAnswer(answer, 100, format));
  return found.length === 0 ? 'no-right-answer' : { kind: 'short', answers: found };
}

function readNumerical(answers: string, format: TextFormat): GiftBody | RecordReason {
  const wrongAt = answers.indexOf('~');
  const values = wrongAt < 0 ? answers : answers.slice(0, wrongAt);
  const found = splitAt(values, '=').map((answer) => readAnswer(answer, 100, format));
  if (found.length === 0) return 'no-right-answer';
  if (wrongAt < 0) return { kind: 'numerical', answers: found };
  const wrong = readAnswer(answers.slice(wrongAt + 1), 0, format);
  const anything = { ...wrong, percent: 0, text: { ...wrong.text, text: '*' } };
  return { kind: 'numerical', answers: [...found, anything] };
}

function readChoice(answers: string, format: TextFormat): GiftBody | RecordReason {
  const found = splitAt(answers.replaceAll('=', '~='), '~').map((answer) =>
    answer.startsWith('=')
      ? readAnswer(answer.slice(1), 100, format)
      : readAnswer(answer, 0, format),
  );
  if (found.length < 2) return 'no-options';
  return { kind: 'choice', isSingle: answers.includes('='), answers: found };
}

function readMatching(answers: string, format: TextFormat): GiftBody | RecordReason {
  const pairs: GiftPair[] = [];
  for (const pair of splitAt(answers, '=')) {
    const arrow = pair.indexOf('->');
    if (arrow < 0) return 'bad-answer';
    const right = unmaskEscapes(pair.slice(arrow + 2));
    pairs.push({ left: readText(pair.slice(0, arrow).trim(), format), right });
  }
  return pairs.length < 2 ? 'no-options' : { kind: 'matching', pairs };
}

function readTrueFalse(answers: string, word: string, format: TextFormat): GiftBody {
  const [, wrong = '', ...rest] = answers.split('#');
  return {
    kind: 'true-false',
    isTrue: word.startsWith('T'),
    wrong: readText(wrong.trim(), format),
    right: readText(rest.join('#').trim(), format),
  };
}

/** @returns the parts, without the first where nothing stands before the first sign */
function splitAt(answers: string, sign: '=' | '~'): readonly string[] {
  const parts = answers.split(sign).map((part) => part.trim());
  return parts[0] === '' ? parts.slice(1) : parts;
}

function readAnswer(answer: string, usual: number, format: TextFormat): GiftAnswer {
  const trimmed = answer.trim();
  const weight = WEIGHT.exec(trimmed);
  const body = weight === null ? trimmed : trimmed.slice(weight[0].length);
  const comment = body.indexOf('#');
  return {
    percent: weight === null ? usual : readPercent(weight[1] ?? ''),
    text: readText((comment < 0 ? body : body.slice(0, comment)).trim(), format),
    feedback: readText(comment < 0 ? '' : body.slice(comment + 1).trim(), format),
  };
}

function readPercent(text: string): number {
  const value = Number(text.replaceAll('-', ''));
  return text.startsWith('-') ? -value : value;
}

/** @param format of a text that names none of its own */
function readText(masked: string, format: TextFormat): MoodleText {
  const named = FORMAT.exec(masked);
  const own = named === null ? undefined : FORMATS[named[1] ?? ''];
  if (named === null || own === undefined) return { text: unmaskEscapes(masked), format };
  return { text: unmaskEscapes(masked.slice(named[0].length)), format: own };
}
