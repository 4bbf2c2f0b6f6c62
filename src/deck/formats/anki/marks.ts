/**
 * Characters that stand for a mark while a text is turned from HTML into Markdown or back: Unicode keeps them for use
 * within a program, so that no text has them.
 */
export const GAP_OPENS = '\uFDD0';
export const HINT_BEGINS = '\uFDD1';
export const GAP_ENDS = '\uFDD2';
export const FORMULA_MARK = '\uFDD3';

const MARKS = /[\uFDD0-\uFDD3]/g;

/** @returns the text without such characters, should it have some after all */
export function dropMarks(text: string): string {
  return text.replaceAll(MARKS, '\uFFFD');
}
