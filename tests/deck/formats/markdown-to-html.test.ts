import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRenderer, renderMarkdown } from '../../../src/deck/formats/markdown-to-html.ts';

const renderer = createRenderer();

test.each([
  ['plain text', 'a "b" c', 'a &quot;b&quot; c'],
  ['one paragraph', 'a *b*', 'a <em>b</em>'],
  ['several', 'a\n\nb', '<p>a</p>\n<p>b</p>'],
  ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['a number that begins a list', '1. a', '<ol>\n<li>a</li>\n</ol>'],
  ['a number that does not', '1 a', '1 a'],
  ['a formula in brackets', String.raw`\(a^2\) \[b^2\]`, String.raw`\(a^2\) \[b^2\]`],
  ['tags of HTML', '<b>x</b> <i class="y">', '<b>x</b> &lt;i class=&quot;y&quot;&gt;'],
  ['a link that runs something', '[a](javascript:b)', '[a](javascript:b)'],
  ['nothing', '', ''],
])('%s', (_name, markdown, html) => {
  expect(renderMarkdown(renderer, markdown)).toBe(html);
});

describe('the short way for plain lines', () => {
  test('comes to the same as the long one', () => {
    const unit = fc.constantFrom('a', 'ж', ' ', '1', '.', ')', '-', '+', '#', '>', '!', ':', '"', "'", '=', '|', '{', '(', '/', '@', '😀'); // prettier-ignore
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        // a blank line above makes every text take the long way
        const long = renderMarkdown(renderer, `\n\n${text}`);
        expect(renderMarkdown(renderer, text)).toBe(long);
      }),
      { seed: 61, numRuns: 2000 },
    );
  });
});
