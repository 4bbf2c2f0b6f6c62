/** Contractions with a hyphen; what follows the short stem is the ending of the full word (кол-ва). */
const CONTRACTED: readonly (readonly [string, string])[] = [
  ['кол-в', 'количеств'],
  ['кол-ств', 'количеств'],
  ['св-в', 'свойств'],
  ['св-ств', 'свойств'],
  ['уст-в', 'устройств'],
  ['пр-в', 'пространств'],
  ['пр-ств', 'пространств'],
  ['ф-ци', 'функци'],
  ['ф-и', 'функци'],
  ['вер-т', 'вероятност'],
  ['вер-ст', 'вероятност'],
  ['вер-ност', 'вероятност'],
  ['ур-и', 'уравнени'],
  ['ур-ни', 'уравнени'],
  ['зн-и', 'значени'],
  ['зн-ни', 'значени'],
  ['р-р', 'размер'],
  ['м-д', 'метод'],
  ['э-т', 'элемент'],
  ['эл-т', 'элемент'],
  ['н-р', 'например'],
  ['к-т', 'коэффициент'],
  ['коэф-т', 'коэффициент'],
  ['в-р', 'вектор'],
  ['мат-ц', 'матриц'],
  ['рез-т', 'результат'],
];

/** The full word for a contraction written with a hyphen (`кол-ва` → `количества`), or null. */
export function expandContraction(word: string): string | null {
  for (const [short, full] of CONTRACTED) {
    if (word.startsWith(short) && word.length <= short.length + 3) {
      return full + word.slice(short.length);
    }
  }
  return null;
}
