import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeArgumentsSafe, makeSafe, makeSafeLine } from '../../src/terminal/safe-text.ts';

describe('makeSafe', () => {
  test.each([
    ['plain text stays', 'Привет, world! 你好', 'Привет, world! 你好'],
    ['a colour sequence is shown, not obeyed', 'a\u001b[31mb', 'a␛[31mb'],
    ['a title sequence', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['C1 control sequence introducer', '\u009b2J', '\ufffd2J'],
    ['backspaces cannot rewrite a line', 'safe\b\b\b\bevil', 'safe␈␈␈␈evil'],
    ['NUL and DEL', '\u0000\u007f', '␀␡'],
    ['a lone carriage return is a line break', 'a\rb', 'a\nb'],
    ['CRLF is one line break', 'a\r\nb', 'a\nb'],
    ['line separator', 'a\u2028b', 'a\nb'],
    ['a tab is four spaces', 'a\tb', 'a    b'],
    ['bidirectional overrides go', 'abc\u202egnp.exe', 'abcgnp.exe'],
    ['bidirectional isolates and marks go', '\u2066a\u2069\u200f', 'a'],
    ['invisible characters go', 'a\u200bb\u00adc\ufeffd\u{e0041}', 'abcd\u{e0041}'],
    ['joined emoji stay whole', '👩‍💻 ❤️', '👩‍💻 ❤️'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_situation, text, safe) => {
    expect(makeSafe(text)).toBe(safe);
  });

  test('whatever comes in, no control character but a line feed goes out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(makeSafe(text)).not.toMatch(
          // oxlint-disable-next-line no-control-regex
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

test('makeSafeLine puts a text on one line', () => {
  expect(makeSafeLine(' a\r\n  b\u001b\n')).toBe('a b␛');
});

test('makeArgumentsSafe leaves numbers alone', () => {
  expect(makeArgumentsSafe({ path: 'a\u001b[2J', line: 3 })).toEqual({ path: 'a␛[2J', line: 3 });
});
