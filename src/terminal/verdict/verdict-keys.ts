import type { Verdict } from '../../deck/deck.ts';
import type { Judged } from '../../session/prompter.ts';
import { toLatin } from '../answer/keyboard-layout.ts';
import type { Key } from '../answer/key.ts';

/** What a key at a verdict comes to. */
export type VerdictKey =
  | 'next'
  | 'try-again'
  | 'right'
  | 'accept'
  | 'wrong'
  | 'reference'
  | 'undo'
  | 'edit'
  | 'quit'
  | 'keys';

/** What is typed for each, on the Latin keyboard; another layout's key counts as well. Enter and space go on. */
export const VERDICT_KEYS: Readonly<Record<VerdictKey, readonly string[]>> = {
  next: ['Enter', ' '],
  'try-again': ['t'],
  right: ['+', '='],
  accept: ['w'],
  wrong: ['-', '_'],
  reference: ['r'],
  undo: ['u'],
  edit: ['e'],
  quit: ['q'],
  keys: ['?', ','],
};

/** From the most to the least needed. */
const ORDER: readonly VerdictKey[] = [
  'next',
  'try-again',
  'reference',
  'right',
  'accept',
  'wrong',
  'undo',
  'edit',
  'quit',
];

/**
 * @param isFolded whether some of the reference answer is hidden
 * @returns the keys that do something at this verdict, from the most to the least needed
 */
export function listVerdictKeys(
  { may, verdict }: Judged,
  isFolded: boolean,
): readonly VerdictKey[] {
  const mayBecome = (to: Verdict): boolean => may.has('override') && verdict !== to;
  const can: Readonly<Record<VerdictKey, boolean>> = {
    next: true,
    'try-again': may.has('try-again'),
    right: mayBecome('correct'),
    accept: may.has('accept'),
    wrong: mayBecome('wrong'),
    reference: isFolded,
    undo: may.has('undo'),
    edit: may.has('edit'),
    quit: true,
    keys: true,
  };
  return ORDER.filter((key) => can[key]);
}

/** @returns what a key comes to; null when it means nothing at a verdict */
export function readVerdictKey(
  typed: string | undefined,
  { name, ctrl, meta }: Key,
): VerdictKey | null {
  if (name === 'return' || name === 'enter' || name === 'space') return 'next';
  if (name === 'f1' || name === 'escape') return 'keys';
  if (ctrl) return name === 'd' ? 'quit' : null;
  if (meta) return null;
  return BY_LETTER.get(toLatin((typed ?? '').toLowerCase())) ?? null;
}

const BY_LETTER: ReadonlyMap<string, VerdictKey> = new Map(
  [...ORDER, 'keys' as const].flatMap((key) =>
    VERDICT_KEYS[key].map((letter) => [letter, key] as const),
  ),
);
