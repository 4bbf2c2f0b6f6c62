/** What the comments of a GIFT file say in brackets: Moodle's id and tags, and of the deck its title and language. */
export interface GiftMarks {
  readonly id: string | null;
  readonly tags: readonly string[];
  readonly title: string | null;
  readonly lang: string | null;
}

const MARK = /\[(id|tag|deck|lang):((?:\\\]|[^\]\p{Cc}]){1,1000})\]/gu;

/** Reads the marks in comments, where `\]` is a bracket. Of several ids the first counts, as in Moodle. */
export function readGiftMarks(comments: string): GiftMarks {
  const found = Array.from(comments.matchAll(MARK), ([, key, value = '']) => ({
    key,
    value: value.replaceAll(String.raw`\]`, ']').trim(),
  })).filter(({ value }) => value !== '');
  const first = (key: string): string | null =>
    found.find((mark) => mark.key === key)?.value ?? null;
  return {
    id: first('id'),
    tags: found.filter(({ key }) => key === 'tag').map(({ value }) => value),
    title: first('deck'),
    lang: first('lang'),
  };
}

/** @returns the mark for a comment; null for a text that none can hold as it is */
export function writeGiftMark(key: 'id' | 'tag' | 'deck' | 'lang', value: string): string | null {
  if (value.endsWith('\\')) return null;
  const mark = `[${key}:${value.replaceAll(']', String.raw`\]`)}]`;
  const [read] = mark.matchAll(MARK);
  const back = read?.[0] === mark ? read[2]?.replaceAll(String.raw`\]`, ']').trim() : undefined;
  return back === value ? mark : null;
}
