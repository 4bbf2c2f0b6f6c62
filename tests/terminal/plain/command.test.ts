import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isAboutVerdict,
  isEnd,
  parseCommand,
  SPELLINGS,
  unescapeLine,
  type CommandName,
} from '../../../src/terminal/plain/command.ts';

const NAMES = Object.keys(SPELLINGS).filter((name): name is CommandName => name in SPELLINGS);

describe('parseCommand', () => {
  test.each(NAMES)('%s is known in both languages, whatever the capitals', (name) => {
    for (const spelling of Object.values(SPELLINGS[name])) {
      expect(parseCommand(spelling, false)).toEqual({ name, rest: '' });
      expect(parseCommand(`${spelling.toUpperCase()}  `, false)).toEqual({ name, rest: '' });
    }
  });

  test.each<[string, CommandName, string]>([
    [':?', 'help', ''],
    [':еще', 'again', ''],
    [':accept 2 a pile of plates', 'accept', '2 a pile of plates'],
    [':принять', 'accept', ''],
  ])('%s', (line, name, rest) => {
    expect(parseCommand(line, false)).toEqual({ name, rest });
  });

  test.each([
    ['no colon', 'hint'],
    ['a space before it', ' :hint'],
    ['a backslash before it', '\\:hint'],
    ['more than the command', ':hint please'],
    ['a smiley', ':)'],
    ['a label of code', ':root { color: red }'],
    ['a command of an editor', ':w'],
    ['another one', ':wq'],
    ['the colon alone', ':'],
    ['a beginning of a name', ':hin'],
    ['the end of lines that were not begun', ':end'],
    ['a word of another language', ':aide'],
  ])('%s is an answer', (_how, line) => {
    expect(parseCommand(line, false)).toBeNull();
  });

  test('where a person types, the beginning of one name only will do, from two letters on', () => {
    expect(parseCommand(':hi', true)?.name).toBe('hint');
    expect(parseCommand(':подск', true)?.name).toBe('hint');
    expect(parseCommand(':acc 1 so', true)).toEqual({ name: 'accept', rest: '1 so' });
    expect(parseCommand(':h', true)).toBeNull();
    expect(parseCommand(':w', true)).toBeNull();
    expect(parseCommand(':п', true)).toBeNull();
    expect(parseCommand(':пр', true)).toBeNull();
  });

  test('no line without a leading colon is ever a command', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (line, shortened) => {
        fc.pre(!line.startsWith(':'));
        expect(parseCommand(line, shortened)).toBeNull();
      }),
      { seed: 7 },
    );
  });
});

describe('unescapeLine', () => {
  test.each([
    ['\\:hint', ':hint'],
    ['\\:end', ':end'],
    ['\\:accept 1', ':accept 1'],
    ['\\frac{1}{2}', '\\frac{1}{2}'],
    ['\\\\:hint', '\\\\:hint'],
    ['\\:hint me', '\\:hint me'],
    [' :hint', ' :hint'],
    ['', ''],
  ])('%p means %p', (line, answer) => {
    expect(unescapeLine(line)).toBe(answer);
  });

  test('every answer can be written', () => {
    const answers = fc.oneof(
      fc.string(),
      fc.constantFrom(':hint', ':ещё', ':end', '\\:hint', ':?'),
    );
    fc.assert(
      fc.property(answers, (answer) => {
        const written = parseCommand(answer, false) !== null ? `\\${answer}` : answer;
        fc.pre(!answer.startsWith('\\'));
        expect(parseCommand(written, false)).toBeNull();
        expect(unescapeLine(written)).toBe(answer);
      }),
      { seed: 7 },
    );
  });
});

test('commands about a verdict are told from those about the open question', () => {
  expect(NAMES.filter(isAboutVerdict)).toEqual(['right', 'wrong', 'again', 'accept', 'edit']);
  expect([':end', ':END ', ':конец', ':ending', 'end'].map(isEnd)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
