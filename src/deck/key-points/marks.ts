import { cutText, type PlacedText } from '../placed-text.ts';
import type { Role } from '../key-point.ts';
import type { Complaints } from './complaints.ts';

/** What stands before the words of a key point. */
export interface Marked {
  readonly role: Role;
  readonly weight: number;
  /** The rest, without marks. */
  readonly body: PlacedText;
}

const ROLES: Readonly<Record<string, Role>> = {
  '!': 'essential',
  '~': 'contradiction',
  '?': 'bonus',
};
/** A mark may touch the word it marks, but not an operator or a number: `!=` and `~10` are text. */
const ROLE = /\s*([!~?])(?=$|[\s(\p{L}"“„«`])/uy;
const WEIGHT = /\s*\(\s*([-+]?\d{1,9}(?:[.,]\d{1,9})?)\s*\)(?=\s|$)/y;
const HEAVIEST = 100;

/** Reads `!`, `~`, `?` and `(2)` at the start of a key point, in any order, each at most once. */
export function readMarks(point: PlacedText, complaints: Complaints): Marked {
  const { text } = point;
  let role: Role | null = null;
  let weight: number | null = null;
  let at = 0;
  for (;;) {
    const roleMark: RegExpExecArray | null = role === null ? matchAt(ROLE, text, at) : null;
    const weightMark: RegExpExecArray | null = weight === null ? matchAt(WEIGHT, text, at) : null;
    const mark: RegExpExecArray | null = roleMark ?? weightMark;
    if (mark === null) break;
    if (roleMark !== null) role = ROLES[roleMark[1] ?? ''] ?? null;
    else {
      weight = Number((mark[1] ?? '').replace(',', '.'));
      if (!(weight > 0 && weight <= HEAVIEST)) {
        complaints.add('bad-weight', point, at + mark[0].indexOf('('));
        weight = null;
        break;
      }
    }
    at += mark[0].length;
  }
  return { role: role ?? 'ordinary', weight: weight ?? 1, body: cutText(point, at, text.length) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
