import { describe, expect, test } from '@jest/globals';
import { flattenMarkdown, renderInline, renderMarkdown } from '../../src/terminal/markdown.ts';
import { createStyle } from '../../src/terminal/style.ts';

const style = await createStyle(0);

/** A screen as the lines between the first and the last of a template text. */
function screen(text: string): string {
  return text.split('\n').slice(1, -1).join('\n');
}

describe('renderMarkdown without colours', () => {
  test('paragraphs are wrapped anew, marks and escapes are gone', () => {
    const markdown =
      'Нейроны **дополнительно** хранят информацию\nо *предыдущем* состоянии.\n\nconv\\_depth\\_2 — это число.';
    expect(renderMarkdown(markdown, { width: 30, style })).toBe(
      screen(`
Нейроны дополнительно хранят
информацию о предыдущем
состоянии.

conv_depth_2 — это число.
`),
    );
  });

  test('lists keep their numbers, their nesting and their boxes', () => {
    const markdown =
      '3. три\n4. четыре, и дальше\n   - вложенный\n\n- [ ] не отмечен\n- [x] отмечен\n';
    expect(renderMarkdown(markdown, { width: 14, style })).toBe(
      screen(`
3. три
4. четыре, и
   дальше
   • вложенный

[ ] не отмечен
[x] отмечен
`),
    );
  });

  test('items parted by blank lines stand apart', () => {
    expect(renderMarkdown('- a\n\n- b', { width: 20, style })).toBe('• a\n\n• b');
  });

  test('code is kept as it stands and cut only at the edge', () => {
    const markdown = '```python\ndef f(x):\n    return x * 2  # twice\n```\n\n    indented *code*';
    expect(renderMarkdown(markdown, { width: 24, style })).toBe(
      screen(`
  def f(x):
      return x * 2  # tw
  ice

  indented *code*
`),
    );
  });

  test('tables fit the page, cells wrap, wide characters align', () => {
    const markdown =
      '| Слой | Параметры |\n|---|---:|\n| `Conv2D` | число фильтров и размер ядра |\n| 卷积 | 3 |';
    expect(renderMarkdown(markdown, { width: 34, style })).toBe(
      screen(`
Слой     │               Параметры
─────────┼────────────────────────
\`Conv2D\` │ число фильтров и размер
         │                    ядра
卷积     │                       3
`),
    );
  });

  test('a table that does not fit side by side becomes records', () => {
    const markdown =
      '| one | two | three |\n|---|---|---|\n| aaaaaaaa | bbbbbbbb | cccccccc |\n| d | e | f |';
    expect(renderMarkdown(markdown, { width: 20, style })).toBe(
      screen(`
one: aaaaaaaa
two: bbbbbbbb
three: cccccccc

one: d
two: e
three: f
`),
    );
  });

  test('quotes, rules, headings, HTML and comments', () => {
    const markdown =
      '## Итог\n\n> цитата  \n> дальше\n\n---\n\n<div>текст</div>\n\n<!-- заметка автора -->';
    expect(renderMarkdown(markdown, { width: 10, style })).toBe(
      screen(`
Итог

│ цитата
│ дальше

──────────

текст
`),
    );
  });

  test('escape sequences in a sheet are shown, not obeyed', () => {
    expect(renderMarkdown('a \u001b[2J `b\u0007` &#27;[0m', { width: 40, style })).toBe(
      'a ␛[2J `b␇` ␛[0m',
    );
  });

  test('deep nesting neither overflows nor disappears', () => {
    const shown = renderMarkdown(`${'> '.repeat(5000)}deep\n${'- '.repeat(5000)}list`, {
      width: 40,
      style,
    });
    expect(shown).toContain('deep');
    expect(shown).toContain('list');
  });

  test('nothing gives nothing', () => {
    expect(renderMarkdown('', { width: 40, style })).toBe('');
  });
});

test('with colours, no colour runs over a line end', async () => {
  const shown = renderMarkdown('**one two three**', { width: 8, style: await createStyle(1) });
  expect(shown).toBe('\u001b[1mone two\u001b[22m\n\u001b[1mthree\u001b[22m');
});

test('renderInline keeps a text on one line', () => {
  expect(renderInline('a\n`b`  \nc', style)).toBe('a `b` c');
});

test('flattenMarkdown gives the words alone', () => {
  expect(flattenMarkdown('# A *b*\n\n- c\n- `d`\n\n<!-- e -->')).toBe('A b c d');
});
