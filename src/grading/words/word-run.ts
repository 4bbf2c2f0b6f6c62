import { rememberResults } from './bounded-cache.ts';
import { functionWordKind } from './function-words.ts';
import { repairLookAlikes } from './look-alikes.ts';
import { isNumberWord } from './number-words.ts';
import type { TokenKind } from './token.ts';

/** What a run of letters, digits and underscores is by itself. */
export interface WordRun {
  readonly kind: TokenKind;
  /** Without underscores at its edges (Markdown), look-alike letters repaired; empty for underscores alone. */
  readonly text: string;
  /** Whether it may name something in code: Latin letters, digits, points, underscores. */
  readonly isLatin: boolean;
}

const LATIN_NAME = /^[a-z_][a-z0-9_.]*$/;
const HAS_CODE_MARK = /[_.\d]/;
const EDGE_UNDERSCORES = /^_+|_+$/g;
const CACHE_LIMIT = 20_000;

/** Tells code (`conv_2`, `x1`) from words, numbers written as words and small words. Takes a folded run. */
export const readRun: (run: string) => WordRun = rememberResults((run) => {
  const bare = run.replaceAll(EDGE_UNDERSCORES, '');
  const isLatin = LATIN_NAME.test(run);
  if (isLatin && HAS_CODE_MARK.test(bare)) return { kind: 'code', text: bare, isLatin };
  const text = repairLookAlikes(bare);
  const kind = functionWordKind(text) ?? (isNumberWord(text) ? 'number' : 'word');
  return { kind, text, isLatin };
}, CACHE_LIMIT);
