import { describe, expect, test } from '@jest/globals';
import {
  readFormulas,
  signFormulas,
  writeFormulas,
} from '../../../../src/deck/formats/moodle/formulas.ts';

describe('formulas are written so that Moodle’s Markdown leaves them to MathJax', () => {
  test.each([
    ['inline', '$x^2$ and $y$', '\\\\(x^2\\\\) and \\\\(y\\\\)'],
    ['signs of Markdown', '$a_1*b_2$', '\\\\(a\\_1\\*b\\_2\\\\)'],
    ['commands', '$\\frac{1}{2} < \\alpha$', '\\\\(\\\\frac{1}{2} &lt; \\\\alpha\\\\)'],
    ['displayed', '$$a_1$$', '$$a\\_1$$'],
    ['on several lines', '$$\na \\\\\nb\n$$', '$$\na \\\\\\\\\nb\n$$'],
    ['in code', '`$x^2$` costs $5 or $6', '`$x^2$` costs $5 or $6'],
    ['none', 'a_b', 'a_b'],
  ])('%s, and read back', (_name, markdown, moodle) => {
    expect(writeFormulas(markdown)).toBe(moodle);
    expect(readFormulas(moodle)).toBe(markdown);
  });

  test('what others write is read as Moodle shows it', () => {
    expect(readFormulas('\\\\( n \\\\) and \\\\[ a_1 \\\\]')).toBe('$n$ and $$a_1$$');
    expect(readFormulas('a \\( b \\)')).toBe('a \\( b \\)');
  });
});

describe('in other texts', () => {
  test.each([
    ['\\(n\\) and \\[x_1\\]', '$n$ and $$x_1$$'],
    ['\\( n', '\\( n'],
    ['a \\\\(b\\\\)', 'a \\\\(b\\\\)'],
    ['$5 and $6', '$5 and $6'],
  ])('%s', (text, signed) => {
    expect(signFormulas(text)).toBe(signed);
  });
});
