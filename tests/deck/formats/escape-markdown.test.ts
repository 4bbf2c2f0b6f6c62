import { describe, expect, test } from '@jest/globals';
import { Parser } from 'commonmark';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../src/deck/formats/escape-markdown.ts';

/** What people read of Markdown that has no blocks but paragraphs; null where it has more than text. */
function readPlain(markdown: string): string | null {
  let text = '';
  const document = new Parser().parse(markdown);
  for (let block = document.firstChild; block !== null; block = block.next) {
    if (block.type !== 'paragraph') return null;
    for (let inline = block.firstChild; inline !== null; inline = inline.next) {
      if (inline.type !== 'text' && inline.type !== 'softbreak') return null;
      text += inline.literal ?? '\n';
    }
    text += '\n';
  }
  return text;
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

describe('plain text written as Markdown', () => {
  test('is read as the same text, whatever signs it has', () => {
    const signs = fc.constantFrom(...'\\`*_[]()<>#+-.!:|~&={}1a ;"\'/^%@я\n'.split(''));
    const text = fc
      .array(
        fc.oneof(
          signs,
          fc.constantFrom(
            'a',
            '&amp;',
            '&#35;',
            '<b>',
            '](x)',
            ']: y',
            '1. ',
            '---',
            '```',
            '~~',
            '**',
            '[x] ',
            '![a](b)',
            'https://a.example',
          ),
        ),
        { maxLength: 24 },
      )
      .map((parts) =>
        parts
          .join('')
          .split('\n')
          .map((line) => line.trim())
          .join('\n')
          .trim(),
      );
    fc.assert(
      fc.property(text, (plain) => {
        expect(words(readPlain(escapeMarkdown(plain)) ?? 'more than text')).toEqual(words(plain));
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  test.each([
    ['2 * 3 = 6, a_b, f(x), 5 > 4', '2 * 3 = 6, a_b, f(x), 5 > 4'],
    ['a[0] and #tag, C++, e-mail', 'a[0] and #tag, C++, e-mail'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['1. a\n- b\n# c\n> d\n===', '1\\. a\n\\- b\n\\# c\n\\> d\n\\==='],
    ['~~~\ncode', '\\~\\~\\~\ncode'],
    ['$x_1^2$ costs $5_', '$x_1^2$ costs $5\\_'],
    ['', ''],
  ])('has no more backslashes than it needs: %j', (plain, markdown) => {
    expect(escapeMarkdown(plain)).toBe(markdown);
  });
});
