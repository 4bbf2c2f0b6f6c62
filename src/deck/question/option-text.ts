import { foldCase } from '../characters.ts';
import { unescapeMarkdown } from '../markup.ts';

/** The text of an option without what tells that it is the right one. */
export interface OptionText {
  readonly text: string;
  readonly isRight: boolean;
}

const NAMES =
  'correct|right|correct answer|answer|верно|верный|правильно|правильный|правильный ответ|вірно|правильна відповідь|richtig|' +
  'korrekt|correct[ao]|bonne réponse|giusto|corretto|poprawna|正确|正确答案|正解';
/** `✅`, `(correct)`, `*(правильный ответ)*`, `<-- answer` behind an option. */
const RIGHT = new RegExp(
  String.raw`\s*(?:✅|✔\uFE0F?|☑\uFE0F?|✓|(?:\*\*|_|\*)?[([（](?:✅|✔|${NAMES})[)\]）](?:\*\*|_|\*)?|(?:<--|←|⬅\uFE0F?|<-)\s?(?:${NAMES})?)\s*$`,
  'u',
);
/** All marks have one of these, and most options none. */
const SIGN_OF_MARK = /[✅✔☑✓)\]）←⬅❌✗✘❎]|<-/;
const WRONG = /\s*(?:❌|✗|✘|❎)\s*$/u;
const WRAPPED = /^\*\*[^\s*]/;
/** Marks are short; looking for them in all of a long text would not be linear. */
const LONGEST_MARK = 40;

/**
 * @param written Markdown behind the letter or the box
 * @param isOpenBold emphasis began before the letter, and its end stands in the text
 */
export function readOptionText(written: string, isOpenBold: boolean): OptionText {
  const at = Math.max(0, written.length - LONGEST_MARK);
  const tail = written.slice(at);
  const isMarked = SIGN_OF_MARK.test(tail);
  const mark = isMarked ? RIGHT.exec(foldCase(tail)) : null;
  const unmarked = mark === null ? tail : tail.slice(0, mark.index);
  const text = written.slice(0, at) + (isMarked ? unmarked.replace(WRONG, '') : unmarked);
  const plain = isOpenBold ? closeBold(text) : unwrap(text);
  return { text: unescapeMarkdown(plain).trim(), isRight: unmarked !== tail };
}

/** @returns whether emphasis holds all of a text */
export function isWrapped(written: string): boolean {
  const text = written.trim();
  return WRAPPED.test(text) && text.indexOf('**', 2) === text.length - 2;
}

function closeBold(text: string): string {
  const end = text.indexOf('**');
  return end < 0 ? text.replace('__', '') : text.slice(0, end) + text.slice(end + 2);
}

function unwrap(text: string): string {
  return isWrapped(text) ? text.trim().slice(2, -2) : text;
}
