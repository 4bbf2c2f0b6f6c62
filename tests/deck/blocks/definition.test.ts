import { describe, expect, test } from '@jest/globals';
import { countDefinitionLines } from '../../../src/deck/blocks/definition.ts';

describe('countDefinitionLines', () => {
  test.each<[situation: string, lines: string[], count: number]>([
    ['no line', [], 0],
    ['plain text', ['a'], 0],
    ['label and target', ['[a]: b'], 1],
    ['a target in angle brackets may hold spaces', ['[a]: <b c>'], 1],
    ['an empty one too', ['[a]: <>'], 1],
    ['a title in each kind of quotes', ['[a]: b "c"', "[d]: e 'f'", '[g]: h (i)'], 3],
    ['label, target and title on lines of their own', ['[a', 'b]:', 'c', '"d', 'e"'], 5],
    ['a comment written as a definition', ['[//]: # (to be reworded)'], 1],
    ['definitions before text', ['[a]: b', '[c]: d', 'e', '[f]: g'], 2],
    ['text that looks like the start of a title', ['[a]: b', '"c'], 1],
    ['text behind a title on its own line', ['[a]: b', '"c" d'], 1],
    ['text behind a title on the same line', ['[a]: b "c" d'], 0],
    ['text behind the target', ['[a]: b c'], 0],
    ['no space before the title', ['[a]: <b>"c"'], 0],
    ['no target', ['[a]:'], 0],
    ['no colon', ['[a] b'], 0],
    ['a blank label', ['[ ]: b'], 0],
    ['a bracket in the label', ['[a[]: b'], 0],
    ['an escaped bracket in the label', ['[a\\]]: b'], 1],
    ['a label of 999 characters', [`[${'a'.repeat(999)}]: b`], 1],
    ['a label of 1,000 characters', [`[${'a'.repeat(1000)}]: b`], 0],
    ['parentheses in pairs', ['[a]: b(c(d))'], 1],
    ['parentheses not in pairs', ['[a]: b(c'], 0],
    ['an escaped parenthesis', ['[a]: b\\(c'], 1],
    ['a target in angle brackets that is not closed', ['[a]: <b'], 0],
    ['blanks and tabs behind it', ['[a]:\tb\t "c" \t'], 1],
    ['a task box with a colon', ['[ ]: b', '[x]: c'], 0],
  ])('%s', (_situation, lines, count) => {
    expect(countDefinitionLines(lines)).toBe(count);
  });
});
