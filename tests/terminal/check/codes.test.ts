import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CHECK_CODES, PROBLEM_CODES } from '../../../src/deck/problem.ts';
import { KEY_POINT_REASONS } from '../../../src/deck/key-points/complaints.ts';
import { DEFAULT_SEVERITY } from '../../../src/terminal/diagnostic.ts';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';

const CODES = [...PROBLEM_CODES, ...CHECK_CODES];
const english = await loadMessages('en');
const russian = await loadMessages('ru');

test('the page lists exactly the codes there are, with their severity and what to do', () => {
  const page = readFileSync(new URL('../../../docs/check.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| `[a-z-]+` \|/.test(line));
  const expected = CODES.map((code) => {
    const { title, help } = english.check.rules[code];
    const cells = [`\`${code}\``, DEFAULT_SEVERITY[code], title, help];
    return `| ${cells.join(' | ')} |`;
  });
  expect(rows).toEqual(expected);
});

describe.each([
  ['English', english],
  ['Russian', russian],
])('in %s', (_language, { check, problems }) => {
  test.each(CODES)('%s has a title and tells what to do', (code) => {
    const { title, help } = check.rules[code];
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(help).toMatch(/^\p{L}.*\.$/u);
  });

  const args = {
    after: 3, got: 'wrong', key: 'k', length: 2000, line: 4, marked: 'correct', number: 5, opposed: 0, path: 'a.png',
    point: 'p', reason: 'EACCES', role: 'essential', score: 0.5, text: 't', whole: 0,
  }; // prettier-ignore

  test.each(CHECK_CODES)('%s reads well, whatever its arguments', (code) => {
    const variants = [
      args,
      { ...args, whole: 1, opposed: 1, role: 'contradiction', line: '', point: '' },
    ];
    for (const variant of variants) {
      const told = check.diagnostics[code](variant);
      expect(told.length).toBeGreaterThan(8);
      expect(told).not.toMatch(/undefined|null|NaN|\[object| {2}| [.,:;](?!md)|\(\)|“”|«»/);
    }
  });

  test.each(KEY_POINT_REASONS)('the reason %s is told in words', (reason) => {
    const told = problems['bad-key-point']({ reason, text: 'a' });
    expect(told).not.toContain(reason);
    expect(told).toMatch(/: .{15,}/);
  });

  test('a reason nobody knows is left out, not printed', () => {
    expect(problems['bad-key-point']({ reason: 'some-code', text: 'a' })).not.toContain(
      'some-code',
    );
  });
});

test('a weight may be any number above 0, and both languages say so', () => {
  const args = { reason: 'bad-weight', text: '(0) a' };
  expect(english.problems['bad-key-point'](args)).toContain('above 0');
  expect(russian.problems['bad-key-point'](args)).toContain('больше 0');
});
