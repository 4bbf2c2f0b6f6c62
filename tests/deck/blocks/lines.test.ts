import { describe, expect, test } from '@jest/globals';
import { splitLines } from '../../../src/deck/blocks/lines.ts';

describe('splitLines', () => {
  test.each([
    ['an empty text has no line', '', []],
    ['one line end makes one empty line', '\n', ['']],
    ['a final line end opens no further line', 'a\nb\n', ['a', 'b']],
    ['two final line ends leave one empty line', 'a\n\n', ['a', '']],
    ['a text without a final line end', 'a\nb', ['a', 'b']],
    ['CRLF is one line end', 'a\r\nb\r\n', ['a', 'b']],
    ['a lone CR is a line end', 'a\rb\r', ['a', 'b']],
    ['CR, LF and CRLF in one text', 'a\r\rb\n\r\nc', ['a', '', 'b', '', 'c']],
    ['a byte order mark at the start is dropped', '\uFEFFa\n', ['a']],
    ['a byte order mark elsewhere is text', 'a\n\uFEFFb', ['a', '\uFEFFb']],
    ['a text of only a byte order mark has no line', '\uFEFF', []],
    ['other separators are text', 'a\u2028b\u0085c\fd', ['a\u2028b\u0085c\fd']],
  ])('%s', (_situation, text, lines) => {
    expect(splitLines(text)).toEqual(lines);
  });
});
