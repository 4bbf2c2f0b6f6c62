import {
  GAP,
  type ChoiceQuestion,
  type ClozeQuestion,
  type Deck,
  type Example,
  type Question,
} from '../../deck.ts';
import type { Alternative, KeyPoint } from '../../key-point.ts';
import { toPlainText } from '../../markup.ts';
import type { LossCode } from '../format.ts';
import {
  ANYTHING,
  keepsWording,
  pickShown,
  showAnswer,
  writeNumber,
  writeWording,
} from './show-answer.ts';
import { hasWildcard } from './wording.ts';
import { nameTrueFalse } from './true-false.ts';

/** An answer with its share of the marks in percent. */
export interface WrittenAnswer {
  /** For a choice Markdown; for a short answer with `*` for any characters; for a number `5`, `5:2` or `3..7`. */
  readonly text: string;
  readonly percent: number;
}

export type WrittenBody =
  | { readonly kind: 'essay' }
  | { readonly kind: 'short' | 'numerical'; readonly answers: readonly WrittenAnswer[] }
  | {
      readonly kind: 'choice';
      readonly isSingle: boolean;
      readonly answers: readonly WrittenAnswer[];
    }
  | { readonly kind: 'true-false'; readonly isTrue: boolean }
  /** For each gap of the prompt, in order, what may stand there. */
  | { readonly kind: 'cloze'; readonly gaps: readonly WrittenGap[] };

export interface WrittenGap {
  readonly kind: 'short' | 'numerical';
  readonly answers: readonly WrittenAnswer[];
}

/** A question as Moodle has it. */
export interface Written {
  readonly body: WrittenBody;
  /** The general feedback as Markdown; empty for none. */
  readonly explanation: string;
  /** What the body does not hold. */
  readonly keyPoints: readonly KeyPoint[];
  readonly examples: readonly Example[];
  readonly losses: readonly LossCode[];
}

/**
 * Finds the kind of question that holds most of what viva asks: one key point whose wording the answer begins with is a
 * short answer or a number, other open questions are essays with the answer as their general feedback.
 */
export function writeMoodleQuestion(question: Question, { lang }: Pick<Deck, 'lang'>): Written {
  if (question.kind === 'choice') return writeChoice(question, lang);
  if (question.kind === 'cloze') return writeCloze(question);
  return writeShort(question) ?? writeEssay(question);
}

function writeEssay({ answer, keyPoints, examples }: Question): Written {
  return { body: { kind: 'essay' }, explanation: answer ?? '', keyPoints, examples, losses: [] };
}

function writeChoice(question: ChoiceQuestion, lang: string): Written {
  const { choices, correct } = question;
  if (choices.length < 2) return { ...writeEssay(question), losses: ['choices'] };
  const isRight = new Set(correct);
  const share = round(100 / Math.max(1, correct.length));
  const isSingle = correct.length === 1;
  const wrong = isSingle || correct.length === 0 ? 0 : -share;
  const answers = choices.map((text, index) => ({
    text,
    percent: isRight.has(index) ? share : wrong,
  }));
  const words = nameTrueFalse(lang);
  const isTrueFalse =
    isSingle && choices.length === 2 && choices[0] === words.true && choices[1] === words.false;
  const body: WrittenBody = isTrueFalse
    ? { kind: 'true-false', isTrue: isRight.has(0) }
    : { kind: 'choice', isSingle, answers };
  return { ...writeEssay(question), body };
}

/** Moodle knows shares of the marks to five places. */
function round(percent: number): number {
  return Number(percent.toFixed(5));
}

const BLANKS = /(?:\\?_){3,}/;

function writeShort(question: Question): Written | null {
  const [keyPoint, ...others] = question.keyPoints;
  if (keyPoint?.claim.kind !== 'said' || others.length > 0) return null;
  if (keyPoint.role !== 'essential' && keyPoint.role !== 'ordinary') return null;
  if (BLANKS.test(question.prompt)) return null;
  const { alternatives } = keyPoint.claim;
  const found = writeAnswers(alternatives);
  if (found === null) return null;
  const shown = showFirst(found);
  const [begun, rest] = cutParagraph(question.answer ?? shown);
  if (toPlainText(begun) !== toPlainText(shown)) return null;
  const { answers, kept } = writeExamples(question.examples, found.kind);
  return {
    body: { kind: found.kind, answers: [...found.answers, ...answers] },
    explanation: rest,
    keyPoints: isKept(keyPoint) && found.isExact ? [] : [keyPoint],
    examples: question.examples.filter((example) => !kept.has(example)),
    losses: begun === shown ? [] : ['text'],
  };
}

/** @returns the first paragraph, and what stands behind it */
function cutParagraph(text: string): readonly [string, string] {
  const end = text.indexOf('\n\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()];
}

interface Answers extends WrittenGap {
  /** Whether each wording comes back the same. */
  readonly isExact: boolean;
}

function writeAnswers(alternatives: readonly Alternative[]): Answers | null {
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

/** Whether a key point is what reading makes of a short answer. */
function isKept({ role, weight, text, claim }: KeyPoint): boolean {
  if (role !== 'essential' || weight !== 1 || claim.kind !== 'said') return false;
  return text === claim.alternatives.map((alternative) => alternative.text).join(' | ');
}

/** @returns what stands behind the beginning, as a paragraph of its own; null where the text begins otherwise */
function cutBeginning(text: string, beginning: string): string | null {
  if (text === beginning) return '';
  return text.startsWith(`${beginning}\n\n`) ? text.slice(beginning.length).trim() : null;
}

/** Answers that are partly correct or wrong, as far as they come back the same. */
function writeExamples(
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

function writeCloze(question: ClozeQuestion): Written {
  const { prompt, gaps, answer } = question;
  const pieces = prompt.split(GAP);
  const texts = gaps.map((gap) => toPlainText(gap).replaceAll(ANYTHING, String.raw`\*`));
  if (pieces.length !== gaps.length + 1 || texts.includes('')) {
    return { ...writeEssay(question), losses: ['gaps'] };
  }
  const filled = pieces.map((piece, index) => piece + (gaps[index] ?? '')).join('');
  const rest = cutBeginning(answer ?? filled, filled);
  const written = { ...writeEssay(question), explanation: rest ?? answer ?? '' };
  const keyed = gaps.length === 1 ? writeKeyedGap(question) : null;
  if (keyed !== null) {
    return { ...written, ...keyed, losses: rest === null ? ['text'] : [] };
  }
  const isExact =
    rest !== null && texts.every((text, index) => showAnswer(text, 'short') === gaps[index]);
  return {
    ...written,
    body: {
      kind: 'cloze',
      gaps: texts.map((text) => ({ kind: 'short', answers: [{ text, percent: 100 }] })),
    },
    losses: isExact ? [] : ['text'],
  };
}

/** A gap that may be filled in several ways, as its key point says. */
function writeKeyedGap(
  question: ClozeQuestion,
): Pick<Written, 'body' | 'keyPoints' | 'examples'> | null {
  const [keyPoint, ...others] = question.keyPoints;
  if (keyPoint?.claim.kind !== 'said' || others.length > 0 || !isKept(keyPoint)) return null;
  const found = writeAnswers(keyPoint.claim.alternatives);
  if (found?.isExact !== true || showFirst(found) !== question.gaps[0]) return null;
  if (isGapAlone(keyPoint.claim.alternatives, found)) return null;
  const { answers, kept } = writeExamples(question.examples, found.kind);
  return {
    body: { kind: 'cloze', gaps: [{ kind: found.kind, answers: [...found.answers, ...answers] }] },
    keyPoints: [],
    examples: question.examples.filter((example) => !kept.has(example)),
  };
}

/** Whether the key point says no more than the gap, so that reading finds none. */
function isGapAlone(alternatives: readonly Alternative[], { kind, answers }: WrittenGap): boolean {
  if (alternatives.length > 1) return false;
  const text = answers[0]?.text ?? '';
  return kind === 'numerical' ? /^[-\d.]+$/.test(text) && !text.includes('..') : !hasWildcard(text);
}

function showFirst({ kind, answers }: WrittenGap): string {
  const text = pickShown(answers, kind)?.text ?? '';
  return showAnswer(kind === 'numerical' ? text.replace(':', '±') : text, kind);
}
