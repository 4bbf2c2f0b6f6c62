/** Where a link leads, and how many UTF-16 units its address took in the text. */
export interface Target {
  readonly address: string;
  readonly length: number;
}

/** Longest address with its title that is read: keeps the search for its end short. */
const longest = 2048;
// destination in angle brackets or plain with one level of parentheses, then a title; no two parts can take the same text
const target =
  /^\(\s*(?:<([^<>\n]*)>|((?:[^\s()\\<]|\\.|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/;
const autolink = /<((?:https?|ftp|mailto):[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>/y;

/** @returns the address in parentheses that begins at the place, or null when there is none */
export function readTarget(text: string, at: number): Target | null {
  if (text.charAt(at) !== '(') return null;
  const match = target.exec(text.slice(at, at + longest));
  if (match === null) return null;
  return { address: match[1] ?? match[2] ?? '', length: match[0].length };
}

/** @returns the address in angle brackets that begins at the place, or null when there is none */
export function readAutolink(text: string, at: number): Target | null {
  autolink.lastIndex = at;
  const match = autolink.exec(text);
  return match === null ? null : { address: match[1] ?? '', length: match[0].length };
}
