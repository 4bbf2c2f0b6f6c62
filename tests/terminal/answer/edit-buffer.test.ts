import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readKey } from '../../../src/terminal/answer/answer-keys.ts';
import { createBuffer, type EditBuffer } from '../../../src/terminal/answer/edit-buffer.ts';
import type { Key } from '../../../src/terminal/answer/key.ts';

const limit = { cells: 20, units: 20 };

/** A buffer from a text in which `|` is the cursor. */
function read(marked: string): EditBuffer {
  const cursor = marked.indexOf('|');
  return { ...createBuffer(marked.replace('|', '')), cursor };
}

function show({ text, cursor }: EditBuffer): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

/** Presses keys one after another; a name alone is a key without a character, `C-` and `M-` as in answer-keys. */
function press(buffer: EditBuffer, ...names: readonly string[]): EditBuffer {
  return names.reduce((before, name) => {
    const key: Key = {
      name: name.replace(/^[CM]-(?:S-)?/, ''),
      ctrl: name.startsWith('C-'),
      meta: name.startsWith('M-'),
      shift: name.includes('S-'),
    };
    const outcome = readKey(before, undefined, key, limit);
    return outcome?.kind === 'edited' ? outcome.buffer : before;
  }, buffer);
}

function type(buffer: EditBuffer, text: string): EditBuffer {
  return Array.from(text).reduce((before, character) => {
    const outcome = readKey(before, character, { sequence: character }, limit);
    return outcome?.kind === 'edited' ? outcome.buffer : before;
  }, buffer);
}

describe('keys in the answer', () => {
  test.each([
    ['left', 'ab|c', 'a|bc'],
    ['left', '|abc', '|abc'],
    ['left', 'a👩‍💻|', 'a|👩‍💻'],
    ['left', 'и\u0306|', '|и\u0306'],
    ['left', 'a\n|b', 'a|\nb'],
    ['right', 'a|bc', 'ab|c'],
    ['right', 'abc|', 'abc|'],
    ['right', '|🇫🇮x', '🇫🇮|x'],
    ['home', 'ab\ncd|e', 'ab\n|cde'],
    ['end', 'a|b\ncde', 'ab|\ncde'],
    ['C-home', 'ab\ncd|e', '|ab\ncde'],
    ['C-end', 'a|b\ncde', 'ab\ncde|'],
    ['C-left', 'один два, |три', 'один |два, три'],
    ['C-left', 'conv_depth|', '|conv_depth'],
    ['M-b', '  |a', '|  a'],
    ['C-right', '|один два', 'один| два'],
    ['M-f', 'один|, два', 'один, два|'],
    ['up', 'abc\nde|f', 'ab|c\ndef'],
    ['up', 'a\nbcd|', 'a|\nbcd'],
    ['up', 'ab|c', '|abc'],
    ['down', 'ab|c\nd', 'abc\nd|'],
    ['down', 'a|bc', 'abc|'],
    ['up', 'aaaa bbbb cccc dddd eeee ff|ff', 'aaaa bb|bb cccc dddd eeee ffff'],
    ['down', '你|好\n好你', '你好\n好|你'],
    ['backspace', 'ab|c', 'a|c'],
    ['backspace', 'a\n|b', 'a|b'],
    ['backspace', 'a👩‍💻|b', 'a|b'],
    ['backspace', '|a', '|a'],
    ['delete', 'a|bc', 'a|c'],
    ['delete', 'a|', 'a|'],
    ['C-w', 'один два|', 'один |'],
    ['M-backspace', 'один два |x', 'один |x'],
    ['M-d', '|один два', '| два'],
    ['C-u', 'ab\ncd|e', 'ab\n|e'],
    ['C-k', 'a|b\ncd', 'a|\ncd'],
    ['C-a', 'abc|', '|abc'],
    ['C-e', '|abc', 'abc|'],
    ['M-return', 'a|b', 'a\n|b'],
    ['enter', 'a|b', 'a\n|b'],
    ['C-k', 'ab|\ncd', 'ab|cd'],
    ['f5', 'a|b', 'a|b'],
    ['C-x', 'a|b', 'a|b'],
  ])('%s turns %p into %p', (name, before, after) => {
    expect(show(press(read(before), name))).toBe(after);
  });

  test('moving up and down keeps to the column over short lines', () => {
    expect(show(press(read('abcdef|\nab\nabcdef'), 'down', 'down'))).toBe('abcdef\nab\nabcdef|');
    expect(show(press(read('abcdef|\nab\nabcdef'), 'down', 'left', 'down'))).toBe(
      'abcdef\nab\na|bcdef',
    );
  });

  test('typed control characters are left out, a tab is spaces', () => {
    expect(show(type(read('|'), 'a\u0007\tб\u200b'))).toBe('a    б|');
  });

  test('undo takes back words, deletions and new lines, one after another', () => {
    const typed = press(type(press(type(read('|'), 'ab cd'), 'M-return'), 'ef'), 'C-w');
    expect(show(typed)).toBe('ab cd\n|');
    const undo = { sequence: '\u001f' };
    const states: string[] = [];
    let buffer = typed;
    for (let step = 0; step < 7; step += 1) {
      const outcome = readKey(buffer, undefined, undo, limit);
      if (outcome?.kind === 'edited') buffer = outcome.buffer;
      states.push(show(buffer));
    }
    expect(states).toEqual(['ab cd\nef|', 'ab cd\n|', 'ab cd|', 'ab |', 'ab|', '|', '|']);
  });

  test('what was undone can be done again, until something else is typed', () => {
    const typed = type(read('|'), 'one two');
    const back = press(typed, 'M-z', 'M-z');
    expect(show(back)).toBe('one|');
    expect(show(press(back, 'M-S-z', 'M-S-z', 'M-S-z'))).toBe('one two|');
    expect(show(press(back, 'C-y'))).toBe('one |');
    expect(show(press(type(back, '!'), 'M-S-z'))).toBe('one!|');
  });

  test.each([
    ['the rest of a line', 'C-k', 'one| two', 'one two two|'],
    ['a word', 'C-w', 'one two|', 'one twotwo|'],
    ['the start of a line', 'C-u', 'one two|', 'one twoone two|'],
  ])('%s that was cut out with %s can be put in again and again', (_what, cut, before, after) => {
    expect(show(press(read(before), cut, 'C-y', 'C-y'))).toBe(after);
  });

  test.each([
    ['и', 'one |two', '|one two'],
    ['а', '|one two', 'one| two'],
    ['в', '|one two', '| two'],
  ])('Alt with %s is the same key on a Russian layout', (letter, before, after) => {
    const outcome = readKey(
      read(before),
      undefined,
      { meta: true, sequence: `\u001b${letter}` },
      limit,
    );
    expect(outcome?.kind === 'edited' && show(outcome.buffer)).toBe(after);
  });

  test.each([
    ['return', 'abc|', { kind: 'submitted', text: 'abc' }],
    ['return', 'a|bc', { kind: 'submitted', text: 'abc' }],
    ['return', '|', { kind: 'submitted', text: '' }],
    ['C-d', '|', { kind: 'ended' }],
    ['C-d', ' \n|', { kind: 'ended' }],
    ['C-d', 'abc|', { kind: 'submitted', text: 'abc' }],
  ])('%s on %p gives %p', (name, before, outcome) => {
    const key = { name: name.replace('C-', ''), ctrl: name.startsWith('C-') };
    expect(readKey(read(before), undefined, key, limit)).toEqual(outcome);
  });

  test('a backslash at the end of the line, then Enter, goes on in a new line', () => {
    expect(show(press(read('a\\|\nb'), 'return'))).toBe('a\n|\nb');
  });

  test('whatever is pressed, the cursor stays in the text and between characters', () => {
    const names = fc.constantFrom(
      'left',
      'right',
      'up',
      'down',
      'home',
      'end',
      'backspace',
      'delete',
      'C-left',
      'C-right',
      'C-w',
      'C-k',
      'C-u',
      'C-y',
      'M-z',
      'M-return',
      'pageup',
      'pagedown',
    );
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', '👩‍💻', '你', 'и\u0306', '\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.array(names, { maxLength: 30 }), (text, pressed) => {
        const { text: after, cursor } = press(createBuffer(text), ...pressed);
        expect(cursor).toBeGreaterThanOrEqual(0);
        expect(cursor).toBeLessThanOrEqual(after.length);
        expect(
          after.charCodeAt(cursor - 1) >= 0xd800 && after.charCodeAt(cursor - 1) < 0xdc00,
        ).toBe(false);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
