import type { Deck } from '../../deck.ts';
import { readFrontMatter } from '../../front-matter/read-front-matter.ts';

/** What the front matter of a written sheet says. */
export type SheetHead = Pick<Deck, 'title' | 'tags' | 'strictness' | 'exam' | 'extra'> & {
  /** Null where it need not be said. */
  readonly lang: string | null;
  readonly isExact: boolean;
};

/** A front matter, and whether it says all of what it should. */
export interface WrittenHead {
  /** With a line end behind the closing fence; empty where there is nothing to say. */
  readonly text: string;
  readonly isWhole: boolean;
}

/** Writes the front matter of a sheet so that it is read back the same, or leaves out what cannot be. */
export async function writeFrontMatter(head: SheetHead): Promise<WrittenHead> {
  const { dump, CORE_SCHEMA } = await import('js-yaml');
  const write = (one: SheetHead): string => {
    const data = collect(one);
    if (Object.keys(data).length === 0) return '';
    return `---\n${dump(data, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true })}---\n`;
  };
  const attempts = [head, { ...head, extra: {} }, { ...head, extra: {}, lang: null, title: null }];
  for (const [index, attempt] of attempts.entries()) {
    const text = write(attempt);
    if (isReadBack(text, attempt)) return { text, isWhole: index === 0 };
  }
  return { text: write({ ...NOTHING_SAID, isExact: head.isExact }), isWhole: false };
}

/** A head that says nothing. */
export const NOTHING_SAID = {
  title: null,
  lang: null,
  tags: [],
  strictness: 'normal',
  exam: null,
  extra: {},
} as const;

function collect({ title, lang, tags, strictness, exam, extra, isExact }: SheetHead): object {
  return {
    ...(title !== null && { title }),
    ...(lang !== null && { lang }),
    ...(tags.length > 0 && { tags }),
    ...(strictness !== 'normal' && { strictness }),
    ...(exam !== null && { exam }),
    ...extra,
    ...(isExact && { exact: true }),
  };
}

function isReadBack(text: string, head: SheetHead): boolean {
  if (text === '') return true;
  const lines = text.trimEnd().split('\n');
  const read = readFrontMatter(lines);
  return (
    read.lines === lines.length &&
    read.single === null &&
    read.title === head.title &&
    read.lang === head.lang &&
    read.exam === head.exam &&
    read.isExact === head.isExact &&
    (read.strictness ?? 'normal') === head.strictness &&
    JSON.stringify([read.tags, read.extra]) === JSON.stringify([head.tags, head.extra])
  );
}
