import type { AnswerKey } from './answer-keys/find-answer-keys.ts';
import type { KeyEntry } from './answer-keys/read-entries.ts';
import type { Part } from './choose/part.ts';
import type { LineAccount, LineOwner } from './deck.ts';
import type { QuestionDraft } from './question/build-question.ts';
import { dropTags } from './html-tags.ts';
import type { LineKind } from './line-kind.ts';
import type { SheetText } from './sheet-text.ts';

const KIND_OWNERS: Readonly<Record<LineKind, keyof typeof OUTSIDE>> = {
  blank: 'blank',
  comment: 'comment',
  rule: 'rule',
  markup: 'markup',
  navigation: 'navigation',
  text: 'outside',
  heading: 'section',
  code: 'outside',
  html: 'outside',
};

/**
 * Says for every line of a sheet what it belongs to.
 * @param frontMatterLines how many lines the front matter takes
 * @param parts the parts of the sheet, for its sections
 * @param drafts the questions in order
 * @param keys the answers that stand apart
 * @returns one entry for each line
 */
export function keepAccount(
  sheet: Pick<SheetText, 'lines' | 'kinds'>,
  frontMatterLines: number,
  parts: readonly Part[],
  drafts: readonly QuestionDraft[],
  keys: JoinedKeys = NO_KEYS,
): readonly LineAccount[] {
  const account: LineAccount[] = sheet.kinds.map((kind, line) => {
    const isLayOut = (kind === 'html' || kind === 'text') && isPicture(sheet.lines[line] ?? '');
    return OUTSIDE[isLayOut ? 'markup' : KIND_OWNERS[kind]];
  });
  account.fill(OUTSIDE['front-matter'], 0, frontMatterLines);
  for (const { kind, candidate } of parts) {
    const { lead, start } = candidate;
    if (lead !== null) account.fill(OUTSIDE.markup, lead, start);
    if (kind === 'section') account.fill(OUTSIDE.section, candidate.start, candidate.end);
    if (kind === 'contents') fillContents(account, candidate.start, candidate.end);
  }
  for (const [index, { start, owners }] of drafts.entries()) {
    const entries = new Map<LineOwner, LineAccount>();
    let line = start;
    for (const owner of owners) {
      let entry = entries.get(owner);
      if (entry === undefined) {
        entry = { owner, question: owner === 'blank' ? null : index + 1 };
        entries.set(owner, entry);
      }
      account[line] = entry;
      line += 1;
    }
  }
  fillKeys(account, keys);
  return account;
}

const IMAGE = /!\[[^[\]]{0,200}\]\([^()\s]{0,500}\)|<img\s[^<>]{0,800}>/gi;
const LONGEST_PICTURE = 1000;

/** Outside of questions, pictures in tags and pixels that count readers only adorn the page. */
function isPicture(line: string): boolean {
  if (line.length > LONGEST_PICTURE || !(line.includes('<img') || line.includes('![')))
    return false;
  return dropTags(line.replaceAll(IMAGE, '')).trim() === '';
}

/** Answers that stand apart from their questions. */
export interface JoinedKeys {
  readonly keys: readonly AnswerKey[];
  /** The entries of each question, by its index. */
  readonly entries: ReadonlyMap<number, readonly KeyEntry[]>;
}

export const NO_KEYS: JoinedKeys = { keys: [], entries: new Map() };

/** An entry without a question stays outside; a line with entries of several belongs to the first. */
function fillKeys(account: LineAccount[], { keys, entries }: JoinedKeys): void {
  for (const { parts, headers } of keys) {
    for (const { start, titleEnd } of parts) account.fill(OUTSIDE.section, start, titleEnd);
    for (const line of headers) account[line] = OUTSIDE.markup;
  }
  for (const [index, own] of entries) {
    const entry: LineAccount = { owner: 'answer', question: index + 1 };
    for (const { start, end } of own) {
      for (let line = start; line < end; line += 1) {
        if (account[line]?.owner === 'outside') account[line] = entry;
      }
    }
  }
}

/** Blank lines and comments among the entries stay what they are. */
function fillContents(account: LineAccount[], start: number, end: number): void {
  for (let line = start; line < end; line += 1) {
    if (account[line] === OUTSIDE.outside) account[line] = OUTSIDE.contents;
  }
}

const outside = (owner: LineOwner): LineAccount => ({ owner, question: null });

/** One entry for all lines of no question that have the same owner. */
const OUTSIDE = {
  'front-matter': outside('front-matter'),
  section: outside('section'),
  contents: outside('contents'),
  comment: outside('comment'),
  rule: outside('rule'),
  markup: outside('markup'),
  navigation: outside('navigation'),
  blank: outside('blank'),
  outside: outside('outside'),
};
