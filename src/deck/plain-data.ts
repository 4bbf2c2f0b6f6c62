/** Data that is too large or too deep to be kept. */
export class LimitError extends Error {}

const MOST_VALUES = 10_000;
const DEEPEST = 50;

/**
 * Copies data so that it is the same after a round through JSON. What is copied is counted, because an alias of YAML
 * may repeat a value until a few lines are megabytes.
 *
 * @param value text, numbers, booleans, null, lists and mappings
 * @returns the same with numbers that JSON cannot hold as text
 * @throws LimitError above 10,000 values or 50 levels
 */
export function copyPlainData(value: unknown): unknown {
  return copy(value, 0, { left: MOST_VALUES });
}

function copy(value: unknown, depth: number, budget: { left: number }): unknown {
  budget.left -= 1;
  if (budget.left < 0) throw new LimitError('too-many-values');
  if (depth > DEEPEST) throw new LimitError('too-deep');
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value);
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1, budget));
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines own properties, so that a key `__proto__` is a key like any other
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, copy(item, depth + 1, budget)]),
  );
}
