import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  clozeFieldToMarkdown,
  fieldToMarkdown,
} from '../../../../src/deck/formats/anki/field-to-markdown.ts';
import { markdownToField } from '../../../../src/deck/formats/anki/markdown-to-field.ts';
import { readHtmlList } from '../../../../src/deck/formats/anki/html-list.ts';
import { readMarkedGaps } from '../../../../src/deck/formats/anki/read-gaps.ts';
import { uglyText } from '../generated-decks.ts';

describe('a field as Markdown', () => {
  test.each([
    ['text', 'a & b', 'a & b'],
    ['entities', 'a &lt;b&gt; &amp;amp; &nbsp;c&eacute;', 'a \\<b> \\&amp; cé'],
    ['emphasis', '<b>a</b> <i>b</i>', '**a** *b*'],
    ['line breaks', 'a<br>b<div>c</div>', 'a  \nb\n\nc'],
    ['lists', '<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['code', '<pre><code>x &lt; 1\n  y</code></pre>', '```\nx < 1\n  y\n```'],
    ['a picture', '<img src="my pic.png">', '![](my%20pic.png)'],
    ['a sound', 'listen [sound:a b.mp3]', 'listen [a%20b.mp3](a%20b.mp3)'],
    ['sub and sup', 'x<sub>1</sub><sup>2</sup>', 'x<sub>1</sub><sup>2</sup>'],
    ['a formula', String.raw`so \(a &lt; b_1\) and`, 'so $a < b_1$ and'],
    ['a displayed formula', String.raw`\[\frac{a}{b}<br>c\]`, String.raw`$$\frac{a}{b} c$$`],
    ['LaTeX', '[$]x^2[/$] [$$]y[/$$] [latex]z[/latex]', '$x^2$ $$y$$ $z$'],
    ['a formula with a dollar', String.raw`\(5\$\)`, String.raw`\(5\$\)`],
    ['a formula that is not closed', String.raw`\(a`, String.raw`\\(a`],
    ['scripts', 'a<script>alert(1)</script><style>b{}</style>', 'a'],
    ['marks of Markdown', '*a* _b_ # c', '\\*a\\* \\_b\\_ # c'],
    ['nothing', '', ''],
  ])('%s', (_name, html, markdown) => {
    expect(fieldToMarkdown(html)).toBe(markdown);
  });

  test('thousands of openings without an end take no time', () => {
    const start = performance.now();
    fieldToMarkdown('\\(['.repeat(50_000) + '[sound:'.repeat(20_000) + '<b>{{c1::'.repeat(20_000));
    clozeFieldToMarkdown('{{c1::a::'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('gaps of a field', () => {
  test.each([
    ['one', 'The {{c1::sun}} shines', 'The [...] shines', ['sun'], []],
    ['two with a hint', '{{c1::a}} {{c2::b::letter}}', '[...] [...]', ['a', 'b'], ['letter']],
    [
      'emphasis and formulas in them',
      String.raw`{{c1::<b>x</b> \(y\)}}`,
      '[...]',
      ['**x** $y$'],
      [],
    ],
    ['a gap in a gap', '{{c1::a {{c2::b::h}} c}} d', '[...] d', ['a b c'], []],
    ['double colons in the text', '{{c1::std::vector}}', '[...]', ['std'], ['vector']],
    ['in code', '<pre>{{c1::int}} x;</pre>', '```\n[...] x;\n```', ['int'], []],
    ['in a formula', String.raw`\(x = {{c1::y^2}}\)`, '$x = [...]$', ['y^2'], []],
    ['braces without a partner', '{{c1::a}} }} {{c2::b', '[...] }} {{c2::b', ['a'], []],
    ['one that is empty', '{{c1::}} {{c2::b}}', '[...]', ['b'], []],
  ])('%s', (_name, html, prompt, gaps, hints) => {
    expect(readMarkedGaps(clozeFieldToMarkdown(html))).toMatchObject({ prompt, gaps, hints });
  });

  test('a text without gaps has none', () => {
    expect(readMarkedGaps(clozeFieldToMarkdown('{{c1::}} a'))).toBeNull();
  });
});

describe('Markdown as a field', () => {
  test.each([
    ['text', 'a < b & c "d"', 'a &lt; b &amp; c &quot;d&quot;'],
    ['emphasis and code', '**a** `b<c>`', '<strong>a</strong> <code>b&lt;c&gt;</code>'],
    ['paragraphs', 'a\n\nb', '<p>a</p>\n<p>b</p>'],
    ['a formula', 'so $a < b_1$.', String.raw`so \(a &lt; b_1\).`],
    ['a displayed formula', '$$x$$', String.raw`\[x\]`],
    ['money', '$5 or $6', '$5 or $6'],
    ['a formula in code', '`$x$`', '<code>$x$</code>'],
    ['a picture', '![the "map"](my%20pic.png)', '<img src="my pic.png" alt="the &quot;map&quot;">'],
    ['a picture on the network', '![](https://a.example/b%20c.png)', '<img src="https://a.example/b%20c.png">'],
    ['a sound', '[a%20b.mp3](a%20b.mp3)', '[sound:a b.mp3]'],
    ['tags', 'x<sub>1</sub> <script>y</script> <b onclick="z">', 'x<sub>1</sub> &lt;script&gt;y&lt;/script&gt; &lt;b onclick=&quot;z&quot;&gt;'],
    ['a harmful link', '[a](javascript:alert(1))', '[a](javascript:alert(1))'],
  ])('%s', (_name, markdown, html) => {
    expect(markdownToField(markdown)).toBe(html);
  }); // prettier-ignore

  test('no character of a text is lost on the way back', () => {
    fc.assert(
      fc.property(uglyText, (markdown) => {
        const html = markdownToField(markdown);
        expect(visible(markdownToField(fieldToMarkdown(html)))).toBe(visible(html));
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});

/** The text of HTML without tags, white space and the signs of formulas. */
function visible(html: string): string {
  return html.replaceAll(/<[^<>]*>/g, '').replaceAll(/\\[()[\]]|\$|\s/g, '');
}

test.each([
  ['items', '<ol><li>a</li><li>b <ul><li>c</li></ul></li></ol>', ['a', 'b <ul><li>c</li></ul>']],
  ['lines', 'a<br>b<div>c</div>', ['a', 'b', 'c']],
  ['an open item', '<ul><li>a<li>b</ul>', ['a', 'b']],
  ['nothing', ' ', []],
])('a field that holds several things: %s', (_name, html, items) => {
  expect(readHtmlList(html)).toEqual(items);
});
