/** DEL, C1 and what reorders lines of text: JSON may hold them as they are, a terminal would obey them. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** @returns indented JSON with a line end behind it, safe to print */
export function renderJson(document: object): string {
  const text = JSON.stringify(document, null, 2).replaceAll(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
