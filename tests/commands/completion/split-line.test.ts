import { describe, expect, test } from '@jest/globals';
import { quoteWord, splitLine } from '../../../src/commands/completion/split-line.ts';

/** What bash breaks words at unless it is told otherwise. */
const BREAKS = ' \t\n"\'><=;|&(:';

describe('splitLine', () => {
  test.each([
    ['', [], ''],
    ['viva', [], 'viva'],
    ['viva ', ['viva'], ''],
    ['viva  list\tno', ['viva', 'list'], 'no'],
    [String.raw`viva my\ notes/a`, ['viva'], 'my notes/a'],
    ['viva "my notes/a', ['viva'], 'my notes/a'],
    ["viva 'my notes' -t", ['viva', 'my notes'], '-t'],
    ['viva "a"\'b\'c', ['viva'], 'abc'],
    [String.raw`viva "say \"hi\" `, ['viva'], 'say "hi" '],
    [String.raw`viva 'back\slash`, ['viva'], String.raw`back\slash`],
    ['viva ""', ['viva'], ''],
    ['viva a\\', ['viva'], 'a\\'],
  ])('%j', (line, words, word) => {
    expect(splitLine(line, BREAKS)).toMatchObject({ words, word });
  });

  test.each([
    ['viva --tag=so', '--tag='.length],
    ['viva -t a:b', 'a:'.length],
    [String.raw`viva -t a\:b`, 0],
    ['viva -t "a:b', 0],
    ['viva --tag=x so', 0],
  ])('%j: bash leaves %i characters alone', (line, kept) => {
    expect(splitLine(line, BREAKS).kept).toBe(kept);
  });

  test.each([
    ['viva a', ''],
    ['viva "a', '"'],
    ["viva 'a", "'"],
    ['viva "a"', ''],
    ['viva "it\'s', '"'],
  ] as const)('%j: the open quote is %j', (line, quote) => {
    expect(splitLine(line, BREAKS).quote).toBe(quote);
  });
});

describe('quoteWord', () => {
  test.each([
    ['plain-word_1.md', '', 'plain-word_1.md'],
    ['Тема первая', '', String.raw`Тема\ первая`],
    ['a $(b) `c`', '', 'a\\ \\$\\(b\\)\\ \\`c\\`'],
    ['say "$x"', '"', String.raw`say \"\$x\"`],
    ["it's", "'", String.raw`it'\''s`],
  ] as const)('%j within %j', (word, quote, typed) => {
    expect(quoteWord(word, quote)).toBe(typed);
  });

  test.each([['a b'], ["it's"], ['x"y$z`'], ['Ω (omega); rm -rf *'], ['a\\b']])(
    '%j is read back as it was, whatever quote is open',
    (word) => {
      for (const quote of ['', '"', "'"] as const) {
        const line = `viva ${quote}${quoteWord(word, quote)}`;
        expect(splitLine(line, BREAKS).word).toBe(word);
      }
    },
  );
});
