import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { splitLines } from '../../../src/deck/blocks/lines.ts';
import { scanBlocks } from '../../../src/deck/blocks/scan-blocks.ts';

/**
 * Work is counted, not timed: one step for each character looked at, searched through, joined or lowered. The methods
 * that do so count themselves while these tests run.
 */
let steps = 0;

type Cost = (text: string, result: unknown, args: readonly unknown[]) => number;

const one: Cost = () => 1;
const whole: Cost = (text) => text.length;
/** From the place where the search begins to what it found, or to the end. */
const searched: Cost = (text, result, [, from]) => {
  const end = typeof result === 'number' && result >= 0 ? result : text.length;
  return 1 + end - (typeof from === 'number' ? from : 0);
};
const joined: Cost = (_text, result) => String(result).length;

const counted: readonly [prototype: object, method: string, cost: Cost][] = [
  [String.prototype, 'charCodeAt', one],
  [String.prototype, 'charAt', one],
  [String.prototype, 'startsWith', one],
  [String.prototype, 'slice', one],
  [String.prototype, 'indexOf', searched],
  [String.prototype, 'includes', searched],
  [String.prototype, 'toLowerCase', whole],
  [Array.prototype, 'join', joined],
];
const restore: (() => void)[] = [];

beforeAll(() => {
  for (const [prototype, method, cost] of counted) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, method) ?? {};
    const inner: unknown = descriptor.value;
    if (typeof inner !== 'function') throw new Error(`${method} is no method`);
    Object.defineProperty(prototype, method, {
      ...descriptor,
      value: function count(this: string, ...args: unknown[]): unknown {
        const result: unknown = Reflect.apply(inner, this, args);
        steps += cost(this, result, args);
        return result;
      },
    });
    restore.push(() => Object.defineProperty(prototype, method, descriptor));
  }
});

afterAll(() => {
  for (const undo of restore) undo();
});

function countSteps(markdown: string): number {
  const lines = splitLines(markdown);
  steps = 0;
  scanBlocks(lines);
  return steps;
}

describe('the work grows no faster than the text, and stays small', () => {
  test.each<[name: string, document: (size: number) => string]>([
    ['prose', (n) => 'Some words on a line.\n'.repeat(n)],
    ['one paragraph on one line', (n) => 'word '.repeat(n)],
    ['one long run of quote marks', (n) => '>'.repeat(n)],
    ['many lines of quote marks', (n) => `${'>'.repeat(500)}a\n`.repeat(n / 500)],
    ['one long run of bullets', (n) => '- '.repeat(n)],
    ['bullets that may be rules', (n) => `${'* '.repeat(n)}a`],
    ['bullets and dashes in turn', (n) => '- * '.repeat(n)],
    ['numbers', (n) => '1. '.repeat(n)],
    [
      'an item a hundred deep under growing blanks',
      (n) => `${'- '.repeat(100)}a\n${' '.repeat(n)}b`,
    ],
    ['nested lists', (n) => '- a\n  - b\n    - c\n'.repeat(n)],
    ['blank lines in indented code', (n) => `    a\n${'\n'.repeat(n)}    b`],
    ['blank lines in a fence', (n) => `\`\`\`\n${'\n'.repeat(n)}`],
    ['fences that do not close', (n) => '```` a\n```\n'.repeat(n)],
    ['a long run of backticks', (n) => `${'`'.repeat(n)}a\``],
    ['underlines', (n) => 'a\n===\n'.repeat(n)],
    ['definitions, then an underline', (n) => `${'[a]: /b\n'.repeat(n)}===\n===`],
    ['definitions, each underlined', (n) => '[a]: /b\n===\n'.repeat(n)],
    ['definitions whose titles do not end', (n) => `${'[a]: /b\n"c\n'.repeat(n)}===`],
    ['definitions whose brackets do not end', (n) => `${'[a]: b(\n'.repeat(n)}===`],
    ['brackets', (n) => `${'['.repeat(n)}\n===`],
    ['a label that does not end', (n) => `[${'a'.repeat(n)}\n===`],
    ['rows that are no tables', (n) => 'a|b|c\n|-|-|\n'.repeat(n)],
    ['a row of many cells', (n) => `${'a|'.repeat(n)}\n${'-|'.repeat(n)}\n`],
    ['tags with many attributes', (n) => `<a ${'b '.repeat(n)}`],
    ['tags with long gaps', (n) => `<a${' '.repeat(n)}b${' '.repeat(n)}=${' '.repeat(n)}`],
    ['values that do not end', (n) => '<a b="\n\n'.repeat(n)],
    ['comments', (n) => '<!-- a --> '.repeat(n)],
    ['a comment that does not end', (n) => `<!-- a\n${'b --\n\n'.repeat(n)}`],
    ['scripts that do not end', (n) => `<script>\n${'</a>\n'.repeat(n)}`],
    ['trailing hashes', (n) => `# ${'#'.repeat(n)} a`],
    ['trailing blanks', (n) => `# a${' '.repeat(n)}#\n~~~ a${' '.repeat(n)}b`],
    ['tabs', (n) => `-${'\t'.repeat(n)}a`],
  ])('%s', (_name, document) => {
    const [small, large] = [document(2000), document(8000)];
    const rate = countSteps(small) / small.length;
    expect(rate).toBeGreaterThan(0);
    expect(rate).toBeLessThan(12);
    expect(countSteps(large) / large.length).toBeLessThan(1.2 * rate + 0.1);
  });
});
