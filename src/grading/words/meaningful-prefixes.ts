/** Beginnings that change what a word says; `-` stands for none. */
const RUSSIAN =
  '- не ни без бес в во вы о об от ото а макро микро недо пере при про под по над на за до из ис с со у раз рас ' +
  'разо вз вс воз вос де дез дис ре ко гипер гипо интер интра экс экзо эндо анти ин им суб супер транс моно поли мета ' +
  'мезо изо сверх низ эпи пара прото фото гомо гетеро авто макси мини';
const ENGLISH =
  '- un in im ir il non dis mis over under re pre post de en em ex inter intra macro micro hyper hypo sub super trans ' +
  'mono poly anti a e co con com per pro pri ab ad out up be for fore endo exo epi para proto homo hetero auto';
const PREFIXES = new Set(
  `${RUSSIAN} ${ENGLISH}`.split(' ').map((prefix) => (prefix === '-' ? '' : prefix)),
);
const LONGEST = 6;
const SHORTEST_REST = 3;

/** без and бес, из and ис are one prefix. */
const voice = (prefix: string): string => (prefix.length > 1 ? prefix.replace(/с$/, 'з') : prefix);

/**
 * Whether two words are one stem under different meaningful prefixes, or one with a prefix and one without:
 * включать / выключать, линейный / нелинейный, входной / выходной.
 */
export function differByPrefix(a: string, b: string): boolean {
  for (let length = 0; length <= Math.min(LONGEST, a.length - SHORTEST_REST); length += 1) {
    if (!PREFIXES.has(a.slice(0, length))) continue;
    const rest = a.slice(length);
    if (!b.endsWith(rest)) continue;
    const other = b.slice(0, b.length - rest.length);
    if (voice(other) !== voice(a.slice(0, length)) && PREFIXES.has(other)) return true;
  }
  return false;
}
