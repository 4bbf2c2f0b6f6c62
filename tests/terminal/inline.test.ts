import { describe, expect, test } from '@jest/globals';
import { parseInline } from '../../src/terminal/inline.ts';

/** Spans as text: every look around its text, so that a case fits on a line. */
function tell(markdown: string): string {
  return parseInline(markdown)
    .map(({ text, looks }) => (looks.length === 0 ? text : `<${looks.join('+')}:${text}>`))
    .join('');
}

describe('parseInline', () => {
  test.each([
    ['plain text', 'a b', 'a b'],
    ['emphasis', '*a* _b_', '<emphasis:a> <emphasis:b>'],
    ['strong', '**a** __b__', '<strong:a> <strong:b>'],
    ['both', '***a***', '<strong+emphasis:a>'],
    ['nested', '**a *b* c**', '<strong:a ><strong+emphasis:b><strong: c>'],
    ['Cyrillic', 'это **важно**, да', 'это <strong:важно>, да'],
    ['an underscore inside a word', 'conv_depth_2', 'conv_depth_2'],
    ['stars inside a word', 'a*b*c', 'a<emphasis:b>c'],
    ['stars between spaces', '2 * 3 * 4', '2 * 3 * 4'],
    ['one that is not closed', '**a *b*', '**a <emphasis:b>'],
    ['struck out', '~~a~~ ~b~', '<struck:a> ~b~'],
    ['code', '`a_b_*c*`', '<code:a_b_*c*>'],
    ['code with a backtick in it', '`` a`b ``', '<code:a`b>'],
    ['code that is not closed', '`a', '`a'],
    [
      'code binds tighter than emphasis',
      '*a `*` b*',
      '<emphasis:a ><code+emphasis:*><emphasis: b>',
    ],
    ['escapes', 'conv\\_depth\\_2 \\* \\\\ \\a', 'conv_depth_2 * \\ \\a'],
    ['a link', '[docs](https://example.org "t")', '<link:docs> (https://example.org)'],
    ['a link whose text is its address', '[https://a.b](https://a.b)', '<link:https://a.b>'],
    ['a link inside the sheet', '[below](#part)', '<link:below>'],
    ['emphasis in a link', '[*a* b](c)', '<emphasis+link:a><link: b> (c)'],
    ['an address with parentheses', '[a](b(c)d)', '<link:a> (b(c)d)'],
    ['brackets that are no link', 'a[0] and [x]', 'a[0] and [x]'],
    ['an image', '![a cat](cat.png)', '[a cat]'],
    ['an address in angle brackets', '<https://a.b/c_d_e>', '<link:https://a.b/c_d_e>'],
    ['known tags go', 'a <b>c</b> <br/>d', 'a c \nd'],
    ['powers and indices stay readable', 'x<sup>2</sup>, H<sub>2</sub>O', 'x^2, H_2O'],
    ['an image tag', '<img src="x" alt="loss curve">', '[loss curve]'],
    ['a comment goes', 'a<!-- b -->c', 'ac'],
    ['angle brackets of code and mathematics', 'vector<int>, a < b > c', 'vector<int>, a < b > c'],
    ['character references', '&lt;a&gt; &#1103; &#x44F; &nope;', '<a> я я &nope;'],
    ['a reference to a control character', '&#27;[31m', '␛[31m'],
    ['a formula', '$a_1 * b_2 * c$', '$a_1 * b_2 * c$'],
    ['a displayed formula', '$$x_i * y_i * z$$', '$$x_i * y_i * z$$'],
    ['a formula in LaTeX brackets', '\\(a_1 \\* b\\)', '\\(a_1 \\* b\\)'],
    ['an escaped bracket without its partner', 'f\\(x', 'f(x'],
    ['prices', '$5 and *$6*', '$5 and <emphasis:$6>'],
    ['soft line break', 'a\nb', 'a b'],
    ['hard line break by spaces', 'a  \nb', 'a\nb'],
    ['hard line break by a backslash', 'a\\\nb', 'a\nb'],
  ])('%s', (_what, markdown, told) => {
    expect(tell(markdown)).toBe(told);
  });

  test.each([
    ['opening stars', '*a '.repeat(30_000)],
    ['closing stars', 'a* '.repeat(30_000)],
    ['mixed runs', '*a _b **c __d '.repeat(8000)],
    ['brackets', '['.repeat(50_000)],
    ['links that do not end', '[a]('.repeat(20_000)],
    ['backticks', '` `` ```'.repeat(10_000)],
    ['angle brackets', '<a <b <!-- '.repeat(10_000)],
    ['dollars', '$a $b $ '.repeat(10_000)],
    ['LaTeX brackets', '\\( \\['.repeat(20_000)],
    ['line breaks', 'word  \n'.repeat(20_000)],
    ['ampersands', '&&#&#x'.repeat(20_000)],
  ])('100 KB of %s take well under a second', (_what, markdown) => {
    const began = performance.now();
    expect(parseInline(markdown).length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
