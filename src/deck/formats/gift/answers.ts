import type { RecordReason } from '../format-problem.ts';
import type { MoodleText, TextFormat } from '../moodle/text.ts';
import { unmaskEscapes } from './escapes.ts';

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
 * Tells the kinds apart in the order in which Moodle does.
 * @param answers what stands within the braces, without a general feedback; its escapes are masked
 * @param format of texts that name none of their own
 * @returns why it is none, where Moodle would refuse it
 */
export function readGiftBody(answers: string, format: TextFormat): GiftBody | RecordReason {
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
    pairs.push({ left: readGiftText(pair.slice(0, arrow).trim(), format), right });
  }
  return pairs.length < 2 ? 'no-options' : { kind: 'matching', pairs };
}

function readTrueFalse(answers: string, word: string, format: TextFormat): GiftBody {
  const [, wrong = '', ...rest] = answers.split('#');
  return {
    kind: 'true-false',
    isTrue: word.startsWith('T'),
    wrong: readGiftText(wrong.trim(), format),
    right: readGiftText(rest.join('#').trim(), format),
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
    text: readGiftText((comment < 0 ? body : body.slice(0, comment)).trim(), format),
    feedback: readGiftText(comment < 0 ? '' : body.slice(comment + 1).trim(), format),
  };
}

function readPercent(text: string): number {
  const value = Number(text.replaceAll('-', ''));
  return text.startsWith('-') ? -value : value;
}

/**
 * @param masked with its escapes masked
 * @param format of a text that names none of its own
 */
export function readGiftText(masked: string, format: TextFormat): MoodleText {
  const named = FORMAT.exec(masked);
  const own = named === null ? undefined : FORMATS[named[1] ?? ''];
  if (named === null || own === undefined) return { text: unmaskEscapes(masked), format };
  return { text: unmaskEscapes(masked.slice(named[0].length)), format: own };
}
