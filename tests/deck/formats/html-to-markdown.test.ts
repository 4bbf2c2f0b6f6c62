import { describe, expect, test } from '@jest/globals';
import { htmlToMarkdown } from '../../../src/deck/formats/html-to-markdown.ts';

describe('HTML becomes Markdown', () => {
  test.each([
    ['', ''],
    ['plain', 'plain'],
    ['a  b\n c', 'a b c'],
    ['a&nbsp;&lt;b&gt; &amp; c', 'a \\<b> & c'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['one<br>two<br/>three', 'one  \ntwo  \nthree'],
    ['one<br><br>two', 'one\n\ntwo'],
    ['<b>bold</b> and <i>italic</i> and <s>gone</s>', '**bold** and *italic* and ~~gone~~'],
    ['a<b> bold </b>b', 'a **bold** b'],
    ['<b></b>nothing<i> </i>here', 'nothing here'],
    ['<b><p>one</p><p>two</p></b>', '**one**\n\n**two**'],
    ['<h2>Title</h2>text', '## Title\n\ntext'],
    ['<ul><li>one<li>two</ul>after', '- one\n- two\n\nafter'],
    ['<ol start="3"><li>c</li><li>d</li></ol>', '3. c\n4. d'],
    ['<ul><li><p>one</p><p>more</p></li><li>two</li></ul>', '- one\n\n  more\n\n- two'],
    ['<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['<blockquote><p>one</p><p>two</p></blockquote>three', '> one\n>\n> two\n\nthree'],
    ['<code>a*b</code>', '`a*b`'],
    ['x <code>`</code> y', 'x `` ` `` y'],
    ['<pre><code>for x:\n  y &lt; z\n</code></pre>end', '```\nfor x:\n  y < z\n```\n\nend'],
    ['<pre>a\n```\nb</pre>', '````\na\n```\nb\n````'],
    ['<a href="https://a.example/x y">here</a>', '[here](https://a.example/x%20y)'],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['<img src="tree (1).png" alt="a tree">', '![a tree](tree%20%281%29.png)'],
    ['H<sub>2</sub>O', 'H<sub>2</sub>O'],
    [
      '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2|3<br>4</td></tr></table>',
      '| a | b |\n| --- | --- |\n| 1 | 2\\|3 4 |',
    ],
    ['2 * 3 *4* a_b _c_', '2 * 3 \\*4\\* a_b \\_c\\_'],
    ['1. not a list', '1\\. not a list'],
    ['<p># no heading</p>', '\\# no heading'],
    ['<script>alert(1)</script><style>b{}</style>text<!-- note -->', 'text'],
    ['<p>unclosed <b>bold', 'unclosed **bold**'],
    ['</p></b>stray', 'stray'],
    ['\\(x_1^2\\) and $$a*b$$', '\\(x_1^2\\) and $$a*b$$'],
    ['<constructor>odd</constructor>', 'odd'],
    ['<div><div>a</div></div><div>b</div>', 'a\n\nb'],
    ['שלום <b>עולם</b> 🎓', 'שלום **עולם** 🎓'],
  ])('%j', (html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
  });

  test('elements nested a hundred thousand deep take linear time and no stack', () => {
    const deep = '<ul><li>'.repeat(100_000) + 'x' + '<b><blockquote>'.repeat(100_000);
    const started = performance.now();
    expect(htmlToMarkdown(deep)).toContain('x');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
