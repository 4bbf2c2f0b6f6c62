/** Stands near the beginning of every report of an exam, so that an old one may be written over and nothing else. */
export const REPORT_MARK = 'viva-exam';

/** What a report in Markdown begins with. */
export const REPORT_COMMENT = `<!-- ${REPORT_MARK} -->`;

/** @returns whether a Markdown text is the report of an exam, and so no sheet although it holds questions */
export function isReport(text: string): boolean {
  return text.startsWith(REPORT_COMMENT);
}
