import type { RecordReason } from '../format-problem.ts';
import { GAP_SIGN } from '../moodle/gap-sign.ts';
import type { MoodleText } from '../moodle/text.ts';
import { readGiftBody, readGiftText, type GiftBody } from './answers.ts';
import { maskEscapes, unmaskEscapes } from './escapes.ts';

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
    const prompt = readGiftText(named.text, 'auto');
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
  const prompt = readGiftText(before + (isInside ? GAP_SIGN : '') + after, 'auto');
  const inner = text.slice(open + 1, close);
  const feedbackAt = inner.lastIndexOf(GENERAL_FEEDBACK);
  const answers = (feedbackAt < 0 ? inner : inner.slice(0, feedbackAt)).trim();
  const feedback = feedbackAt < 0 ? '' : inner.slice(feedbackAt + GENERAL_FEEDBACK.length);
  const body = readGiftBody(answers, prompt.format);
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
  const generalFeedback = readGiftText(feedback.trim(), prompt.format);
  return { kind: 'question', name, prompt, at, generalFeedback, body, hasMoreBraces };
}
