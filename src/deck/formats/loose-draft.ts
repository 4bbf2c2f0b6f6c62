import { hash as digest } from 'node:crypto';
import { GAP } from '../deck.ts';
import { tidyText } from '../exact/tidy-lines.ts';
import { tidyTags } from '../front-matter/values.ts';
import { isOwnId } from '../own-id.ts';
import type { QuestionDraft } from '../question/build-question.ts';
import { judgeAnswer } from '../question/judge-answer.ts';
import type { LooseQuestion } from './format.ts';

const ID_LENGTH = 16;

/** @returns a question of another format as one that was found in a sheet, with what is wrong with it */
export function toDraft(loose: LooseQuestion): QuestionDraft {
  const { kind, line } = loose;
  const isRight = new Set(loose.correct);
  const answer = tidyText(loose.answer ?? fillIn(loose));
  const options = kind === 'choice' ? loose.choices.map(tidyText) : [];
  const draft = {
    label: null,
    ownId: loose.ownId === null ? null : toOwnId(loose.ownId),
    prompt: tidyText(loose.prompt),
    answer: answer === '' ? null : answer,
    options: options.map((text, place) => ({ text, isTicked: isRight.has(place) })),
    gaps: kind === 'cloze' ? loose.gaps : [],
    keyPoints: loose.keyPoints,
    examples: loose.examples,
    hint: tidyText(loose.hint ?? '') || null,
    tags: tidyTags(loose.tags),
    line,
    column: 1,
    start: line - 1,
    owners: [],
  };
  return { ...draft, problems: judgeAnswer(draft) };
}

/** The answer of a text with gaps is the text filled in. */
function fillIn({ kind, prompt, gaps }: LooseQuestion): string {
  const pieces = kind === 'cloze' ? prompt.split(GAP) : [];
  if (pieces.length !== gaps.length + 1) return '';
  return pieces.map((piece, at) => (at === 0 ? piece : `${gaps[at - 1] ?? ''}${piece}`)).join('');
}

/** @returns the id itself where a sheet can hold it, else one that is made of it and always the same */
function toOwnId(id: string): string | null {
  const trimmed = id.trim();
  if (trimmed === '') return null;
  return isOwnId(trimmed) ? trimmed : `x-${digest('sha256', trimmed, 'hex').slice(0, ID_LENGTH)}`;
}
