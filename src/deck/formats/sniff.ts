import { FORMAT_IDS, FORMATS, type FormatId } from './registry.ts';
import { findTableHeader, findTabs } from './sniff-table.ts';

/** Names that say nothing else than that a file holds text. */
const VAGUE = /\.txt$/i;
const EXTENSION = /\.[^./\\]{1,12}$/;

/**
 * @param name of a file
 * @param head its first characters, as far as they are text
 * @returns what the file is in: by its extension, unless what it holds is plainly something else; without one that tells
 * by clear evidence in what it holds; `md` for any other text
 */
export function sniffFormat(name: string, head: string): FormatId {
  const text = head.replace(/^\uFEFF/, '');
  const known = formatOfName(name);
  if (known !== null && !OFTEN_WRONG.has(known)) return known;
  const found = (known === null ? EVIDENCE : PROOF).find(({ isIt }) => isIt(text))?.format;
  const format = FORMAT_IDS.find((id) => id === found);
  return format ?? known ?? 'md';
}

/** Extensions that are given to texts of other formats, too. */
const OFTEN_WRONG: ReadonlySet<FormatId> = new Set(['csv', 'tsv', 'gift', 'aiken']);

/** @returns the format that the extension of a file's name stands for; null where it says little or nothing */
export function formatOfName(name: string): FormatId | null {
  if (VAGUE.test(name)) return null;
  const extension = EXTENSION.exec(name)?.[0].toLowerCase() ?? '';
  return FORMAT_IDS.find((id) => FORMATS[id].extensions.includes(extension)) ?? null;
}

interface Evidence {
  readonly format: string;
  readonly isIt: (head: string) => boolean;
}

const ZIP = 'PK\u0003\u0004';
const ANKI_HEADER =
  /^#(?:separator|html|tags|columns|notetype|deck|if matches|match scope|(?:guid|notetype|deck|tags) column):/i;
const MOODLE = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,1000}-->\s*)?<quiz[\s>]/;
const OBJECT = /^\s*\{\s*"[^"\n]{1,100}"\s*:/;
const CODE = /^ {0,3}(?:`{3}|~{3})/;
const GIFT_NAME = /^::[^:\n]{1,300}::[^\n]{0,2000}\{/m;
const GIFT_CATEGORY = /^\$CATEGORY:\s?\S/m;
const AIKEN_ANSWER = /^ANSWER:\s*[A-ZА-Я]\s*$/m;
const AIKEN_BLOCK = /^[^\n]+\n(?:[A-ZА-Я][.)] [^\n]*\n){2,26}ANSWER:\s*[A-ZА-Я]\s*$/;
const GIFT_START =
  /^\s*(?:\/\/[^\n]{0,1000}\s+){0,50}(?:\$CATEGORY:\s?\S|::[^:\n]{1,300}::[^\n]{0,2000}\{)/;

/** From what nothing else looks like to what few other texts do. */
const EVIDENCE: readonly Evidence[] = [
  { format: 'apkg', isIt: (head) => head.startsWith(ZIP) },
  { format: 'anki', isIt: (head) => ANKI_HEADER.test(head) },
  { format: 'moodle', isIt: (head) => MOODLE.test(head) },
  { format: 'jsonl', isIt: isJsonLine },
  { format: 'json', isIt: (head) => OBJECT.test(head) },
  { format: 'gift', isIt: isGift },
  { format: 'aiken', isIt: isAiken },
  { format: 'tsv', isIt: (head) => findTableHeader(head) === 'tsv' },
  { format: 'csv', isIt: (head) => findTableHeader(head) === 'csv' },
  { format: 'anki', isIt: (head) => findTabs(head) === 'anki' },
  { format: 'tsv', isIt: (head) => findTabs(head) === 'tsv' },
];

/** What shows that the extension of a text is wrong: its first lines are read as nothing else. */
const PROOF: readonly Evidence[] = [
  { format: 'apkg', isIt: (head) => head.startsWith(ZIP) },
  { format: 'anki', isIt: (head) => ANKI_HEADER.test(head) },
  { format: 'moodle', isIt: (head) => MOODLE.test(head) },
  { format: 'gift', isIt: (head) => GIFT_START.test(head) },
  { format: 'aiken', isIt: isAiken },
];

/** What a sheet shows as code says nothing of the sheet. */
function isGift(head: string): boolean {
  if (!GIFT_CATEGORY.test(head) && !GIFT_NAME.test(head)) return false;
  let isCode = false;
  const text = head
    .split('\n')
    .filter((line) => {
      if (CODE.test(line)) isCode = !isCode;
      return !isCode;
    })
    .join('\n');
  return GIFT_CATEGORY.test(text) || GIFT_NAME.test(text);
}

/** A whole object on the first line that says anything. */
function isJsonLine(head: string): boolean {
  if (!OBJECT.test(head)) return false;
  const text = head.trimStart();
  const end = text.indexOf('\n');
  if (end < 0) return /^\{.*"(?:prompt|deck)"/.test(text) && !text.includes('"decks"');
  try {
    const value: unknown = JSON.parse(text.slice(0, end));
    return typeof value === 'object' && value !== null && !('decks' in value);
  } catch {
    return false;
  }
}

/** Every question that is there as a whole has a line of its own, lettered options and `ANSWER: B`, and nothing else. */
function isAiken(head: string): boolean {
  if (!AIKEN_ANSWER.test(head)) return false;
  const blocks = head
    .replaceAll('\r', '')
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.trim());
  const whole = blocks.length > 1 ? blocks.slice(0, -1) : blocks;
  return whole.every((block) => AIKEN_BLOCK.test(block));
}
