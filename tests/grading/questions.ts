import { placeText } from '../../src/deck/placed-text.ts';
import { readKeywords } from '../../src/deck/key-points/read-keywords.ts';
import type { ChoiceQuestion, Example, OpenQuestion, Verdict } from '../../src/deck/deck.ts';

/** What a test says of a question; the rest is filled in. */
export interface Asked {
  readonly prompt?: string;
  readonly answer?: string | null;
  /** One key point an item, as in a sheet. */
  readonly keywords?: readonly string[];
  readonly right?: readonly string[];
}

export function openQuestion(asked: Asked): OpenQuestion {
  const { prompt = 'Что это?', answer = null, keywords = [], right = [] } = asked;
  return {
    kind: 'open',
    id: 'q',
    number: 1,
    label: null,
    prompt,
    answer,
    keyPoints: readKeywords(keywords.map((point, index) => placeText(`- ${point}`, index + 1, 1)))
      .keyPoints,
    examples: right.map((text): Example => ({ text, verdict: 'correct', line: 1 })),
    hint: null,
    tags: [],
    section: [],
    line: 1,
  };
}

export function choiceQuestion(count: number, correct: readonly number[]): ChoiceQuestion {
  const { kind: _, ...base } = openQuestion({});
  const choices = Array.from({ length: count }, (_unused, index) => `option ${index}`);
  return { ...base, kind: 'choice', choices, correct };
}

export type Row = readonly [answer: string, verdict: Verdict];
