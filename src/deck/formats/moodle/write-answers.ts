import type { Example } from '../../deck.ts';
import type { Alternative, KeyPoint } from '../../key-point.ts';
import { toPlainText } from '../../markup.ts';
import {
  ANYTHING,
  keepsWording,
  pickShown,
  showAnswer,
  writeNumber,
  writeWording,
} from './show-answer.ts';
import { hasWildcard } from './wording.ts';
import type { WrittenAnswer, WrittenGap } from './written.ts';

/** The wordings of a key point as answers with all the marks. */
export interface Answers extends WrittenGap {
  /** Whether each wording comes back the same. */
  readonly isExact: boolean;
}

/** @returns null where a wording is nothing but wildcards */
export function writeAnswers(alternatives: readonly Alternative[]): Answers | null {
  const numbers = alternatives.map(writeNumber);
  if (numbers.every((number) => number !== null)) {
    const isExact = alternatives.every(
      ({ text }, index) => numbers[index]?.replace(':', '±') === text,
    );
    const answers = numbers.map((text) => ({ text, percent: 100 }));
    return { kind: 'numerical', answers, isExact };
  }
  const texts = alternatives.map(writeWording);
  if (texts.some((text) => text.trim() === '' || text.trim() === ANYTHING)) return null;
  const answers = texts.map((text) => ({ text, percent: 100 }));
  return { kind: 'short', answers, isExact: alternatives.every(keepsWording) };
}

/** @returns whether a key point is what reading makes of a short answer */
export function isKept({ role, weight, text, claim }: KeyPoint): boolean {
  if (role !== 'essential' || weight !== 1 || claim.kind !== 'said') return false;
  return text === claim.alternatives.map((alternative) => alternative.text).join(' | ');
}

/** Writes examples that are partly correct or wrong as answers, as far as they come back the same. */
export function writeExamples(
  examples: readonly Example[],
  kind: 'short' | 'numerical',
): { readonly answers: readonly WrittenAnswer[]; readonly kept: ReadonlySet<Example> } {
  const kept = new Set<Example>();
  const answers = examples.flatMap((example) => {
    const { text, verdict } = example;
    const plain = toPlainText(text);
    const written = kind === 'numerical' ? plain : plain.replaceAll(ANYTHING, String.raw`\*`);
    const isNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/.test(plain);
    if (verdict === 'correct' || (kind === 'numerical' && !isNumber)) return [];
    if (showAnswer(written, kind) !== text || hasWildcard(written)) return [];
    kept.add(example);
    return [{ text: written, percent: verdict === 'partial' ? 50 : 0 }];
  });
  return { answers, kept };
}

/** @returns the answer that is shown to those who ask for it */
export function showFirst({ kind, answers }: WrittenGap): string {
  const text = pickShown(answers, kind)?.text ?? '';
  return showAnswer(kind === 'numerical' ? text.replace(':', '±') : text, kind);
}
