import type { Deck, Question } from '../../deck.ts';
import { assignIds } from '../../identity.ts';
import { tidyText } from '../../exact/tidy-lines.ts';
import { indentBelow, labelOf, writeBlocks } from './write-blocks.ts';

const GAP = '[...]';

/**
 * Writes the body of a sheet as an author would: headings with the number that was printed, ids only where they are the
 * author's. What is not plain may be read otherwise; the caller reads it again to see.
 *
 * @returns null where a question is of a kind that cannot be written so
 */
export function writeNaturalSheet(deck: Deck, lang: string): string | null {
  const { questions } = deck;
  const hashes = assignIds(
    questions.map((question) => ({
      ownId: null,
      prompt: question.prompt,
      describeAnswer: () => describe(question),
    })),
  );
  const depth = questions.reduce((most, { section }) => Math.max(most, section.length), 0);
  const title = depth > 0 ? deck.title : null;
  const top = title === null ? 1 : 2;
  const level = Math.max(2, top + depth);
  if (level > 6) return null;
  const lines: string[] = title === null ? [] : [`# ${title}`, ''];
  let open: readonly string[] = [];
  for (const [index, question] of questions.entries()) {
    const { section } = question;
    let shared = 0;
    while (shared < section.length && section[shared] === open[shared]) shared += 1;
    if (section.length < open.length && shared === section.length) return null;
    for (let at = shared; at < section.length; at += 1) {
      lines.push(`${'#'.repeat(top + at)} ${section[at] ?? ''}`, '');
    }
    open = section;
    const id = hashes[index] === question.id ? null : question.id;
    const written = writeQuestion(question, { level, id, lang });
    if (written === null) return null;
    lines.push(written.join('\n'), '');
  }
  return lines.join('\n');
}

function describe(question: Question): string {
  if (question.kind !== 'choice') return question.answer ?? '';
  const isRight = new Set(question.correct);
  const options = question.choices.map((text, at) => `${isRight.has(at) ? '+' : '-'} ${text}`);
  return [...options, question.answer ?? ''].join('\n');
}

interface Place {
  readonly level: number;
  /** Null where the id follows from the prompt. */
  readonly id: string | null;
  readonly lang: string;
}

function writeQuestion(question: Question, place: Place): readonly string[] | null {
  const hint = tidyText(question.hint ?? '');
  const blocks = writeBlocks(question, hint === '' ? [] : hint.split('\n'), place.lang);
  const mark = place.id === null ? '' : ` {#${place.id}}`;
  if (question.kind === 'cloze') {
    const text = fillIn(question.prompt, question.gaps);
    return text === null ? null : [`C: ${text}${mark}`, ...blocks];
  }
  const [first = '', ...below] = tidyText(question.prompt).split('\n');
  const answer = tidyText(question.answer ?? '');
  const number = question.label === null ? '' : `${question.label}. `;
  const options = question.kind === 'choice' ? writeOptions(question) : [];
  return [
    `${'#'.repeat(place.level)} ${number}${first}${mark}`,
    ...below,
    ...(options.length > 0 ? ['', ...options] : []),
    ...(below.length > 0 && options.length === 0 ? ['', labelOf('answer', place.lang)] : []),
    ...(answer === '' ? [] : ['', ...answer.split('\n')]),
    ...blocks,
  ];
}

function writeOptions({ choices, correct }: Extract<Question, { kind: 'choice' }>): string[] {
  const isRight = new Set(correct);
  return choices.flatMap((text, at) => indentBelow(`- [${isRight.has(at) ? 'x' : ' '}] `, text));
}

function fillIn(prompt: string, gaps: readonly string[]): string | null {
  const pieces = prompt.split(GAP);
  if (pieces.length !== gaps.length + 1 || prompt.includes('\n')) return null;
  return pieces.map((piece, at) => (at === 0 ? piece : `[${gaps[at - 1] ?? ''}]${piece}`)).join('');
}
