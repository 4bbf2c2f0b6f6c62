/** The characters that mean something in GIFT, and how each is kept apart while a question is read. */
const SIGNS = ':#={}~';
const SIGN_BASE = 0xfdd0;
const LINE_FEED = '\uFDD6';

const ESCAPE = /\\([\\:#={}~n])/g;
const MASKED = /[\uFDD0-\uFDD6]/g;
/** Unicode never assigns these to characters, so that texts have none but by mistake. */
const NONCHARACTERS = /[\uFDD0-\uFDEF]/g;
const RESERVED = /[\\#=~{}:]/g;

/**
 * Puts a character of its own in the place of each escaped one (`\=`, `\n`), so that the signs that are left mean what
 * they say. A backslash before anything else is a backslash, as in Moodle.
 */
export function maskEscapes(text: string): string {
  const clean = text.replaceAll(NONCHARACTERS, '\uFFFD');
  if (!clean.includes('\\')) return clean;
  return clean.replaceAll(ESCAPE, (_escape, sign: string) => {
    if (sign === '\\') return sign;
    return sign === 'n' ? LINE_FEED : String.fromCharCode(SIGN_BASE + SIGNS.indexOf(sign));
  });
}

/** @returns the text with the characters that were escaped, without the white space around it */
export function unmaskEscapes(masked: string): string {
  return masked.replaceAll(MASKED, (mask) => SIGNS[mask.charCodeAt(0) - SIGN_BASE] ?? '\n').trim();
}

/** @returns the text on one line with a backslash before each sign of GIFT; line breaks as `\n` */
export function escapeGift(text: string): string {
  return text.replaceAll(RESERVED, String.raw`\$&`).replaceAll(/\r\n?|\n/g, String.raw`\n`);
}
