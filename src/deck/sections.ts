import type { Part } from './choose/part.ts';
import type { Candidate } from './notations/candidate.ts';
import { toPlainText } from './markup.ts';

/** Titles of the sections around a question, the outermost first. */
export type SectionPath = readonly string[];

const NO_SECTION: SectionPath = [];

/**
 * Says for each question under which section headings it stands. The title of the sheet is none of them.
 * @param parts of the sheet, in their order
 * @returns one path for each question, plain text; questions of one section share theirs
 */
export function traceSections(parts: readonly Part[]): readonly SectionPath[] {
  const paths: SectionPath[] = [];
  let open: { readonly level: number; readonly path: SectionPath }[] = [];
  for (const part of parts) {
    const { level } = part.candidate;
    if (part.kind === 'question') {
      // a question in a heading above the level of a section is behind that section
      open = open.filter((section) => section.level <= level);
      paths.push(open.at(-1)?.path ?? NO_SECTION);
      continue;
    }
    if (part.kind !== 'section') continue;
    open = open.filter((section) => section.level < level);
    const title = part.isTitle ? '' : nameSection(part.candidate);
    const path = open.at(-1)?.path ?? NO_SECTION;
    open.push({ level, path: title === '' ? path : [...path, title] });
  }
  return paths;
}

function nameSection({ prompt, label }: Candidate): string {
  return toPlainText(prompt.join(' ')) || (label?.text ?? '');
}
