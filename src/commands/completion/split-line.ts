/** A line of shell up to the cursor, cut into words as the shell would. */
export interface SplitLine {
  /** The words before the one at the cursor, without their quotes. */
  readonly words: readonly string[];
  /** The word at the cursor, without its quotes. */
  readonly word: string;
  /** The quote that is open at the cursor; an empty text when none is. */
  readonly quote: '' | '"' | "'";
  /** How many characters of `word` the shell leaves alone, because it takes the word to begin after them. */
  readonly kept: number;
}

/**
 * Cuts a line as bash would.
 * @param line up to the cursor
 * @param breaks characters at which bash takes a new word to begin when it completes: its COMP_WORDBREAKS
 */
export function splitLine(line: string, breaks: string): SplitLine {
  const words: string[] = [];
  let word: string | null = null;
  let quote: SplitLine['quote'] = '';
  let kept = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (quote === '' && (character === ' ' || character === '\t')) {
      if (word !== null) words.push(word);
      word = null;
      kept = 0;
    } else if (character === quote) {
      quote = '';
    } else if (quote === '' && (character === '"' || character === "'")) {
      quote = character;
      word ??= '';
    } else {
      const isEscape = character === '\\' && quote !== "'" && at + 1 < line.length;
      if (isEscape) at += 1;
      word = (word ?? '') + (isEscape ? line.charAt(at) : character);
      if (quote === '' && !isEscape && breaks.includes(character)) kept = word.length;
    }
  }
  return { words, word: word ?? '', quote, kept };
}

/** Of these characters a word may be made without quotes. Letters of other scripts may, too. */
const PLAIN = /[\p{L}\p{M}\p{N}_./,+@%:=~^-]/u;

/** @returns a word as it is typed in bash, where this quote is open */
export function quoteWord(word: string, quote: SplitLine['quote']): string {
  if (quote === "'") return word.replaceAll("'", String.raw`'\''`);
  if (quote === '"') return word.replaceAll(/["\\$`]/g, String.raw`\$&`);
  return Array.from(word, (character) =>
    PLAIN.test(character) ? character : `\\${character}`,
  ).join('');
}
