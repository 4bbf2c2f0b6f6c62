import { GAP } from '../../deck.ts';
import { showAnswer, pickShown } from './show-answer.ts';
import { takeEmbedded } from './embedded.ts';
import type { WrittenGap } from './written.ts';

/** Everything that Moodle, HTML or Markdown would take for more than a character. */
const SIGNS = /[^\p{L}\p{N} .,;:'!?*+()-]/gu;

/**
 * Writes answers into the gaps of a text, as Moodle embeds them (`{1:SHORTANSWER:=right}`).
 * @returns null where they would not be found again as they are
 */
export function writeEmbedded(prompt: string, gaps: readonly WrittenGap[]): string | null {
  const pieces = prompt.split(GAP);
  const text = pieces
    .map((piece, index) => piece + (gaps[index] === undefined ? '' : writeGap(gaps[index])))
    .join('');
  const found = takeEmbedded(text);
  const isSame =
    found !== null &&
    found.answers.length === gaps.length &&
    gaps.every(({ kind, answers }, index) => {
      const read = found.answers[index];
      const first = read === undefined ? null : pickShown(read.answers, kind);
      const own = pickShown(answers, kind)?.text ?? '';
      return (
        first !== null && showAnswer(first.text.replace('±', ':'), kind) === showAnswer(own, kind)
      );
    });
  return isSame ? text : null;
}

function writeGap({ kind, answers }: WrittenGap): string {
  const alternatives = answers.map(({ text, percent }) => `${writeShare(percent)}${escape(text)}`);
  return `{1:${kind === 'numerical' ? 'NUMERICAL' : 'SHORTANSWER'}:${alternatives.join('~')}}`;
}

function writeShare(percent: number): string {
  return percent === 100 ? '=' : `%${percent}%`;
}

/** Moodle undoes the entities of HTML in answers. */
function escape(text: string): string {
  return text.replaceAll(SIGNS, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
