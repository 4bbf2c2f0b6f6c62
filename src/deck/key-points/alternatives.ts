import type { Alternative, Step, Term } from '../key-point.ts';
import { placeText, type PlacedText } from '../placed-text.ts';
import { Complaints } from './complaints.ts';
import { findSpans } from './spans.ts';
import { splitAlternatives, splitSteps } from './split.ts';
import { readStep } from './terms.ts';

/** What makes a wording more than words in any order: order, quotes, code, escapes, stars, numbers. */
const SPECIAL = /[>"“„«`\\*\d$€£¥₽]/;

/** Reads `a | b > c`: each wording that satisfies a key point. Empty ones are noted and left out. */
export function readAlternatives(
  point: PlacedText,
  complaints: Complaints,
): readonly Alternative[] {
  if (!SPECIAL.test(point.text)) {
    const parts = point.text.split('|').map((part) => part.trim());
    if (!parts.includes('')) return parts.map(readPlainWords);
  }
  for (const { kind, at } of findSpans(point.text).unclosed) complaints.add(kind, point, at);
  return splitAlternatives(point).flatMap((part) => {
    if (part.text === '') complaints.add('empty-alternative', part, 0);
    const alternative = part.text === '' ? null : readAlternative(part, complaints);
    return alternative === null ? [] : [alternative];
  });
}

/** @returns the wording that a text between two `|` means; null where it holds no words */
export function readAlternativeText(text: string): Alternative | null {
  return readAlternative(placeText(text, 1, 1), new Complaints());
}

function readAlternative(part: PlacedText, complaints: Complaints): Alternative | null {
  if (isPlain(part.text)) return readPlainWords(part.text);
  const steps: Step[] = [];
  for (const step of splitSteps(part)) {
    const terms = isPlain(step.text) ? [readWords(step.text)] : readStep(step, complaints);
    if (terms.length > 0) steps.push(terms);
    else complaints.add('empty-step', step, 0);
  }
  return steps.length > 0 ? { text: part.text, steps } : null;
}

/** Most wordings are this; nothing can be wrong with them. */
function readPlainWords(text: string): Alternative {
  return { text, steps: [[readWords(text)]] };
}

function isPlain(text: string): boolean {
  return !SPECIAL.test(text) && text.trim() !== '';
}

function readWords(text: string): Term {
  return { kind: 'words', text: text.trim().split(/\s+/).join(' ') };
}
