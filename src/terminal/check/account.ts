import type { LineAccount, LineOwner } from '../../deck/deck.ts';
import type { Messages } from '../messages/messages.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import { pad, wrap, wrapPainted } from '../width.ts';
import type { CheckedSheet } from './checked.ts';

/** Below this width line numbers are not set in a column. */
const NARROW = 40;

/** Lines that follow each other and belong to the same. */
export interface OwnedRange extends LineAccount {
  /** First and last line, from 1, both included. */
  readonly from: number;
  readonly to: number;
}

/** @returns the account as ranges that cover every line once, in order */
export function joinRanges(account: readonly LineAccount[]): readonly OwnedRange[] {
  const ranges: OwnedRange[] = [];
  let from = 0;
  for (const [index, { owner, question }] of account.entries()) {
    const next = account[index + 1];
    if (next?.owner === owner && next.question === question) continue;
    ranges.push({ owner, question, from: from + 1, to: index + 1 });
    from = index + 1;
  }
  return ranges;
}

/** @returns how many lines each owner has, in the order in which they first come; together all lines */
export function countOwners(account: readonly LineAccount[]): ReadonlyMap<LineOwner, number> {
  const counts = new Map<LineOwner, number>();
  for (const { owner } of account) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return counts;
}

/**
 * Tells for every line of the sheets what it belongs to: "12–18  answer of 3", then the lines of each owner.
 * @returns lines with a line end behind each
 */
export function renderAccounts(sheets: readonly CheckedSheet[], view: View): string {
  return sheets
    .filter(({ account }) => account.length > 0)
    .map((sheet) => `${renderAccount(sheet, view).join('\n')}\n\n`)
    .join('');
}

function renderAccount({ source, account }: CheckedSheet, view: View): readonly string[] {
  const { messages, style, plain, width } = view;
  const ranges = joinRanges(account).map(({ from, to, owner, question }) => {
    const name = nameOwner({ owner, question }, messages);
    const lines = from === to ? String(from) : `${from}–${to}`;
    if (plain === true || width < NARROW) return wrap(`${lines}: ${name}`, width).join('\n');
    const cell = pad(lines, 13, 'left');
    const paint = owner === 'outside' ? style.partial : owner === 'blank' ? style.quiet : null;
    return `${cell}  ${paint === null ? name : paint(name)}`;
  });
  const counts = [...countOwners(account)].map(
    ([owner, lines]) => `${messages.check.owners[owner]} ${lines}`,
  );
  const total = messages.check.lines(account.length);
  return [
    style.strong(makeSafeLine(source)),
    ...ranges,
    '',
    ...wrapPainted(`${style.strong(total)}: ${counts.join(' + ')}`, view.width),
  ];
}

function nameOwner({ owner, question }: LineAccount, { check }: Messages): string {
  const name = check.owners[owner];
  return question === null ? name : check.ownerOf(name, question);
}
