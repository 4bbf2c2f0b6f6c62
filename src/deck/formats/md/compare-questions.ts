import type { Example, Question } from '../../deck.ts';
import { tidyText } from '../../exact/tidy-lines.ts';
import { tidyTags } from '../../front-matter/values.ts';
import type { Alternative, KeyPoint } from '../../key-point.ts';
import type { LossCode } from '../format.ts';

/** @returns what of a question is not there any more once it was written and read again; sections are not looked at */
export function compareQuestions(meant: Question, read: Question | null): readonly LossCode[] {
  if (read === null) return ['text'];
  const codes: LossCode[] = [];
  const check = (code: LossCode, isSame: boolean): void => {
    if (!isSame && !codes.includes(code)) codes.push(code);
  };
  check('id', read.id === meant.id);
  if (read.kind !== meant.kind) {
    check(meant.kind === 'choice' ? 'choices' : meant.kind === 'cloze' ? 'gaps' : 'text', false);
  } else if (meant.kind === 'choice' && read.kind === 'choice') {
    const isSame = isSameTexts(meant.choices, read.choices) && isEqual(meant.correct, read.correct);
    check('choices', isSame);
  } else if (meant.kind === 'cloze' && read.kind === 'cloze') {
    check('gaps', isEqual(meant.gaps, read.gaps));
  }
  check('text', isSameText(meant.prompt, read.prompt));
  check(meant.kind === 'open' ? 'text' : 'explanation', isSameText(meant.answer, read.answer));
  check('hint', isSameText(meant.hint, read.hint));
  check('key-points', isEqual(meant.keyPoints.map(dropPlace), read.keyPoints.map(dropPlace)));
  check('examples', isEqual(meant.examples.map(dropLine), read.examples.map(dropLine)));
  check('tags', isEqual(tidyTags(meant.tags), read.tags));
  return codes;
}

function isEqual(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function isSameTexts(left: readonly string[], right: readonly string[]): boolean {
  return (
    left.length === right.length && left.every((text, at) => isSameText(text, right[at] ?? ''))
  );
}

/** White space around a text is no part of it; a sheet can hold no NUL, and no half of a character. */
function isSameText(meant: string | null, read: string | null): boolean {
  const text = meant ?? '';
  if (text === read) return !HALF.test(text);
  return (
    tidyText(text).trimStart() === (read ?? '').trimStart() &&
    !text.includes('\0') &&
    !HALF.test(text)
  );
}

const HALF = /\p{Surrogate}/u;

/** How a wording is written may change, what it asks for may not. */
function dropPlace({ role, weight, claim }: KeyPoint): object {
  if (claim.kind === 'gist') return { role, weight, claim };
  if (claim.kind === 'said') return { role, weight, said: claim.alternatives.map(stepsOf) };
  const items = claim.items.map(({ alternatives }) => alternatives.map(stepsOf));
  return { role, weight, need: claim.need, items };
}

function stepsOf({ steps }: Alternative): Alternative['steps'] {
  return steps;
}

function dropLine({ text, verdict }: Example): object {
  return { text: tidyText(text).trimStart(), verdict };
}
