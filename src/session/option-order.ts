import { shuffle, type Random } from './chance.ts';

/** An option that speaks of all the others comes behind them. */
const CLOSING =
  /^(?:(?:all|none|any|both|neither|each)\b.*\b(?:above|these|those|them|listed|options|answers)\b|(?:вс[её]|ни(?:что|чего|какой|\s+один|\s+одно|\s+одна)|оба|обе|любо[йе]|нет)(?!\p{L}).*(?:перечисл|вышеупомянут|вышеуказанн|варианты|ответ|из них|из этого|выше))/iu;
/** An option that names others by letter or number says something else once they move. */
const NAMING =
  /^(?:(?:both|only|options?|answers?|оба|только|варианты?|ответы?)\s+)*[(]?(?:[a-h]|[а-ж]|\d)[).]?(?:\s*,\s*[(]?(?:[a-h]|[а-ж]|\d)[).]?)*\s*(?:and|or|&|,|и|или)\s+[(]?(?:[a-h]|[а-ж]|\d)[).]?$/iu;

/**
 * @param choices Markdown of the options
 * @param random null keeps the order of the sheet
 * @returns the order in which options are shown, as positions in `choices`; what closes the list stays behind, and where
 *   one names others by letter or number all stay
 */
export function orderOptions(choices: readonly string[], random: Random | null): readonly number[] {
  const order = choices.map((_, position) => position);
  const texts = choices.map((choice) => choice.replaceAll(/[*_`]/g, '').trim());
  if (random === null || texts.some((text) => NAMING.test(text))) return order;
  const isClosing = (position: number): boolean => CLOSING.test(texts[position] ?? '');
  const free = order.filter((position) => !isClosing(position));
  return [...shuffle(free, random), ...order.filter(isClosing)];
}
