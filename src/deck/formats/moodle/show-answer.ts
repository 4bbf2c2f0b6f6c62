import type { Alternative, Step, Term } from '../../key-point.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { readNumerical } from './number.ts';
import type { MoodleAnswer } from './question.ts';
import { hasWildcard, readWording, showWording } from './wording.ts';

/** Any answer, in short answers and numbers. */
export const ANYTHING = '*';

/** @returns an answer as Markdown for people to read */
export function showAnswer(text: string, kind: 'short' | 'numerical'): string {
  return kind === 'numerical' && text !== ANYTHING ? text : escapeMarkdown(showWording(text));
}

/** @returns of several right answers the one to show: the first that leaves nothing open */
export function pickShown<T extends Pick<MoodleAnswer, 'text'>>(
  full: readonly T[],
  kind: 'short' | 'numerical',
): T | null {
  const closed = full.find(({ text }) => kind === 'numerical' || !hasWildcard(text));
  return closed ?? full[0] ?? null;
}

/** @returns the wording of a key point as a short answer, whether it is read back the same or not */
export function writeWording({ steps }: Alternative): string {
  return steps.map(writeStep).join(' * ');
}

function writeStep(step: Step): string {
  return step.map(writeTerm).join(' ');
}

function writeTerm({ kind, text }: Term): string {
  const literal = text.replaceAll(ANYTHING, String.raw`\*`).replaceAll(/\s+/g, ' ');
  return kind === 'prefix' ? `${literal}*` : literal;
}

/** @returns whether a wording comes back the same from the short answer it is written as */
export function keepsWording(alternative: Alternative): boolean {
  const back = readWording(writeWording(alternative)).alternative;
  return back !== null && JSON.stringify(back.steps) === JSON.stringify(alternative.steps);
}

const NUMBER =
  /^(-?[\d.]+(?:[eE][-+]?\d+)?)(?:±([\d.]+(?:[eE][-+]?\d+)?)|\.\.(-?[\d.]+(?:[eE][-+]?\d+)?))?$/;

/** @returns a wording that is one number as Moodle writes it (`5:2`, `3..7`); null where it is anything else */
export function writeNumber({ steps, text }: Alternative): string | null {
  const [term, ...others] = steps.flat();
  if (term?.kind !== 'number' || others.length > 0 || term.unit !== null) return null;
  const plain = text
    .replace(/\s?(±|\+\/-)\s?/, '±')
    .replace(/\s?(?:\.{2,3}|…)\s?/, '..')
    .replaceAll(',', '.')
    .replaceAll('−', '-');
  const written = plain.replace('±', ':');
  return NUMBER.test(plain) && readNumerical(written) !== null
    ? written
    : `${term.low}..${term.high}`;
}
