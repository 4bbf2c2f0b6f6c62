const closers: Readonly<Record<string, string>> = { '\\(': '\\)', '\\[': '\\]', $$: '$$' };

/**
 * @param at where a dollar sign or `\(` or `\[` stands
 * @param hopeless closing signs that are known not to follow any more; added to when a search fails
 * @returns the place behind the formula that begins here, or null when it is ordinary text
 */
export function findLatexEnd(text: string, at: number, hopeless: Set<string>): number | null {
  const opener = text.slice(at, at + 2);
  const closer = closers[opener];
  if (closer !== undefined) return findCloser(text, at, closer, hopeless);
  return findDollar(text, at, hopeless);
}

function findCloser(
  text: string,
  at: number,
  closer: string,
  hopeless: Set<string>,
): number | null {
  if (hopeless.has(closer)) return null;
  const end = text.indexOf(closer, at + 2);
  if (end < 0) hopeless.add(closer);
  return end < 0 ? null : end + 2;
}

/** As Pandoc reads it: no space inside the signs, no digit behind, so that prices stay prices. */
function findDollar(text: string, at: number, hopeless: Set<string>): number | null {
  if (hopeless.has('$') || /^\s?$/.test(text.charAt(at + 1))) return null;
  const end = text.indexOf('$', at + 1);
  if (end < 0) {
    hopeless.add('$');
    return null;
  }
  const isClosing = !/\s/.test(text.charAt(end - 1)) && !/\d/.test(text.charAt(end + 1));
  return isClosing ? end + 1 : null;
}
