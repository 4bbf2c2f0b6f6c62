import { describe, expect, test } from '@jest/globals';
import { toPlainText, unescapeMarkdown } from '../../src/deck/markup.ts';

const { raw } = String;

describe('unescapeMarkdown undoes what is not needed', () => {
  test.each([
    ['plain', 'plain'],
    [raw`conv\_depth\_2`, 'conv_depth_2'],
    [raw`a 1\. b`, 'a 1. b'],
    [raw`f\(x\)`, 'f(x)'],
    [raw`a\-b`, 'a-b'],
    [raw`C\#`, 'C#'],
    [raw`C\+\+`, 'C++'],
    [raw`Stop\!`, 'Stop!'],
    [raw`\!\[a\]`, raw`!\[a\]`],
    [raw`2 \> 1`, '2 > 1'],
    [raw`a \* b`, 'a * b'],
    [raw`\"a\"`, '"a"'],
    [raw`a\, b\; c\= d\/ e\% f\@`, 'a, b; c= d/ e% f@'],
  ])('%s', (written, expected) => {
    expect(unescapeMarkdown(written)).toBe(expected);
  });
});

describe('unescapeMarkdown keeps what holds markup off', () => {
  test.each([
    raw`\*a\*`, raw`\_a\_`, raw`a\_ b`, raw`\[a\]`, '\\`a\\`', raw`\<b>`, raw`a \\ b`, raw`a\|b`, raw`\$x\$`, raw`\&amp;`,
    raw`\# a`, raw`  \- a`, raw`\+ a`, raw`\> a`, raw`1\. a`, raw`12\) a`, raw`\* a`, raw`[a]\(b)`, raw`a\b`, 'a\\',
    'code `a\\_b` and ``c\\_`d``',
    raw`$\int_0^1 x\,dx$`, raw`$$a\;b\!$$`, raw`\(a\,b\)`, raw`\[a\,b\]`, '$$\na\\,b\n$$', raw`$a\$\,b$`, raw`is $x\#$ so`,
  ])('%s', (written) => {

    expect(unescapeMarkdown(written)).toBe(written);
  }); // prettier-ignore

  test.each([
    [raw`$5 a\_b and $6`, '$5 a_b and $6'],
    [raw`a\, $b\,c$ d\,`, raw`a, $b\,c$ d,`],
    ['costs $5.\n\na\\_b $x$', 'costs $5.\n\na_b $x$'],
    [raw`\$a\_b\$`, raw`\$a_b\$`],
    [raw`f\(x\) a\_b`, 'f(x) a_b'],
    [raw`\[a\_b`, raw`\[a_b`],
  ])('%j: what is no formula', (written, expected) => {
    expect(unescapeMarkdown(written)).toBe(expected);
  });

  test('line by line', () => {
    expect(unescapeMarkdown('a\\_b\n\\- c\nd \\- e')).toBe('a_b\n\\- c\nd - e');
  });

  test('an escaped backtick opens no code', () => {
    expect(unescapeMarkdown('\\`a\\_b`')).toBe('\\`a_b`');
  });
});

describe('toPlainText', () => {
  test.each([
    ['', ''],
    ['  a \n\n b ', 'a b'],
    ['**a** _b_ *c* ***d*** ~~e~~ __f__', 'a b c d e f'],
    ['snake_case 2 * 3 * 4 a_b_', 'snake_case 2 * 3 * 4 a_b'],
    ['`a_b*` ``c`d``', 'a_b* c`d'],
    ['[a](http://x "t") ![b](c.png) [d][e] [f]', 'a b d [f]'],
    ['<b>a</b> <br/> <!-- c --> x < y <https://z.org>', 'a x < y https://z.org'],
    ['## a\n> b\n- c\n1. d', 'a b c d'],
    [raw`\*a\* \_b\_ 1\. c`, '*a* _b_ 1. c'],
    ['[0; 1]', '[0; 1]'],
    ['a -- b', 'a -- b'],
  ])('%j', (markdown, plain) => {
    expect(toPlainText(markdown)).toBe(plain);
  });
});

test.each([
  '<!--', '<a ', '[', '![a](', '[a](', '*', '_a', '`', '` ``', '\\', '\\`', '   \\#', '1\\.', '\n', '> ', '# ', '<', '~~', '](',
])('markup that never closes costs linear time: %j', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  const started = performance.now();
  unescapeMarkdown(text);
  toPlainText(text);
  expect(performance.now() - started).toBeLessThan(1000);
}); // prettier-ignore
