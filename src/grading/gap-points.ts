import { readAlternativeText } from '../deck/key-points/alternatives.ts';
import { escapeWords, quoteLiteral } from '../deck/key-points/write-key-point.ts';
import type { Alternative, KeyPoint } from '../deck/key-point.ts';
import { plainText } from './plain-text.ts';

const CODE = /^(`{1,9})([^`]+)\1$/u;
const FORMULA = /^\${1,2}([^$]+)\${1,2}$/u;

/**
 * Makes a key point of each gap: its text is essential. Code and formulas must be said as they stand, numbers by
 * value, words in any form.
 * @param gaps the missing texts as Markdown
 */
export function gapPoints(gaps: readonly string[]): readonly KeyPoint[] {
  return gaps.map((gap) => {
    const alternative = readGap(gap);
    return {
      text: alternative.text,
      role: 'essential',
      weight: 1,
      claim: { kind: 'said', alternatives: [alternative] },
      derived: true,
      line: null,
    };
  });
}

function readGap(gap: string): Alternative {
  const text = gap.trim();
  const literal = CODE.exec(text)?.[2] ?? FORMULA.exec(text)?.[1];
  if (literal !== undefined) return quote(literal);
  const words = plainText(text).replaceAll(/\s+/g, ' ').trim();
  return readAlternativeText(escapeWords(words)) ?? quote(words || text);
}

function quote(text: string): Alternative {
  const literal = text.trim();
  return { text: quoteLiteral(literal), steps: [[{ kind: 'literal', text: literal }]] };
}
