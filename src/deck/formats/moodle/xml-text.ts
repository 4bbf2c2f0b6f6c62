/** What XML 1.0 has no place for: most control characters, halves of pairs, two characters that are none. */
const NO_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const SIGNS = /[&<>\r]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

/** @returns whether XML can hold a text as it is */
export function fitsXml(text: string): boolean {
  return text.search(NO_XML) < 0;
}

/** @returns the text as it stands in an element; what XML has no place for as U+FFFD */
export function escapeXml(text: string): string {
  return text.replaceAll(NO_XML, '\uFFFD').replaceAll(SIGNS, (sign) => ENTITIES[sign] ?? sign);
}

/** @returns a text as an element, as Moodle has all its texts */
export function writeXmlText(text: string): string {
  return `<text>${escapeXml(text)}</text>`;
}
