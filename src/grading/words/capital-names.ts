import type { Token } from './token.ts';

/** Small words that name something of a language of computers when they stand in capitals. */
const NAMES = new Set(
  'where having next from while then when if else with by on as into between over for all any'.split(
    ' ',
  ),
);

/**
 * Reads small words in capitals as names: "WHERE filters rows" tells of a clause of SQL. In a text all in capitals they
 * are what they always are. Linear.
 * @param text as typed
 * @param typed the text of a token as typed
 */
export function readCapitalNames(
  tokens: Token[],
  text: string,
  typed: (token: Token) => string,
): Token[] {
  let read: Token[] | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !mayBeName(token)) continue;
    if (typed(token) !== token.text.toUpperCase()) continue;
    if (read === null && !HAS_SMALL_LETTER.test(text)) return tokens;
    read ??= [...tokens];
    read[at] = { ...token, kind: 'code' };
  }
  return read ?? tokens;
}

const HAS_SMALL_LETTER = /\p{Ll}/u;

function mayBeName({ kind, text }: Token): boolean {
  return (kind === 'relation' || kind === 'filler') && NAMES.has(text);
}
