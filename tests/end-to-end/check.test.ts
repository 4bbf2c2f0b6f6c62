import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { runViva } from './program.ts';

const good = `## What does a queue do?

It hands out what came in first.

Keywords:
- ! first in | FIFO

Examples:
+ it is FIFO
- no idea
`;
const failing = good.replace('- no idea', '- strictly FIFO');
const doubtful = '## What is a stack?\n\n## What is a heap?\n\nA tree.\n';

const broken = `---
title: T
---

## 1. What is a hash table?

Pairs.

Keywords:
- "key | value

## 3. \u001b[31mRed\u001b[0m?
`;

describe('viva check', () => {
  test('says nothing of a sheet in which nothing is wrong', () =>
    withFolder({ 'a.md': good }, async (cwd) => {
      const quiet = { code: 0, output: '', errors: '' };
      expect(await runViva(['check', 'a.md'], { cwd })).toEqual(quiet);
      expect(await runViva(['check', 'a.md', '--strict'], { cwd })).toEqual(quiet);
      expect(await runViva(['check', '--format', 'github', '.'], { cwd })).toEqual(quiet);
    }));

  test('finds no fault with the decks that come with viva: notes at most', async () => {
    const decks = ['en', 'ru'].map((lang) => resolve(`questions/deep-learning.${lang}.md`));
    const { code, output } = await runViva(['check', '--strict', ...decks]);
    expect(code).toBe(0);
    expect(output).not.toMatch(/^\S+:\d+:\d+ (?:error|warning) /m);
  });

  test('an example with another verdict than its mark is an error at its place', () =>
    withFolder({ 'a.md': failing }, async (cwd) => {
      const { code, output } = await runViva(['check', 'a.md'], { cwd });
      expect(code).toBe(1);
      expect(output).toBe(`a.md:10:3 error example-fails the example “strictly FIFO” is marked wrong, but viva says correct (100%). Change the key points, or the mark of the example
  - strictly FIFO

1 sheet, 1 question, 2 examples, 1 failed, 1 error, 0 warnings
`); // prettier-ignore
    }));

  test('warnings are told, and are errors with --strict; notes never are', () =>
    withFolder({ 'b.md': doubtful, 'c.md': '## 1. A?\na\n## 3. B?\nb\n' }, async (cwd) => {
      const lenient = await runViva(['check', 'b.md'], { cwd });
      expect(lenient.code).toBe(0);
      expect(lenient.output).toContain('b.md:1:4 warning no-answer ');
      expect((await runViva(['check', 'b.md', '--strict'], { cwd })).code).toBe(1);
      const note = await runViva(['check', 'c.md', '--strict'], { cwd });
      expect(note.code).toBe(0);
      expect(note.output).toContain('c.md:3:4 note numbering-gap number 3 comes after 1.');
    }));

  test('every sheet of a folder is checked, and all that is wrong is told', () =>
    withFolder(
      { 'a.md': failing, 'b.md': doubtful, 'c.md': '---js\n---\n', 'd.md': Uint8Array.of(0xff) },
      async (cwd) => {
        const { code, output } = await runViva(['check', '.'], { cwd });
        expect(code).toBe(1);
        const codes = output.match(/(?<=^\S+ (?:error|warning) )[\w-]+/gm);
        expect(codes).toEqual([
          'example-fails', 'no-answer', 'no-questions', 'front-matter-executable', 'unreadable-sheet',
        ]);
        expect(output).toContain('d.md:1:1 error');
        expect(output).toContain('4 sheets');
      },
    )); // prettier-ignore

  test('a sheet that would send commands to the terminal cannot', () =>
    withFolder({ 'x.md': broken }, async (cwd) => {
      for (const format of ['text', 'json', 'github', 'sarif']) {
        const { output } = await runViva(['check', 'x.md', '--format', format], { cwd });
        expect(output).toContain('numbering-gap');
        expect(output).not.toContain('\u001b');
      }
      const { output } = await runViva(['check', 'x.md'], { cwd, env: { FORCE_COLOR: '1' } });
      expect(output).toContain('␛[31mRed␛[0m');
      expect(output).toContain('\u001b[35mwarning\u001b[39m');
    }));

  test('in Russian', () =>
    withFolder({ 'x.md': broken }, async (cwd) => {
      const { output } = await runViva(['check', 'x.md', '--ui', 'ru'], { cwd });
      expect(output).toContain(
        'x.md:10:3 замечание bad-key-point ключевую мысль «"key | value» прочесть не удалось: кавычка не закрыта.',
      );
      expect(output).toContain('1 файл, 2 вопроса, 0 ошибок, 2 замечания, 1 примечание');
    }));

  test.each([
    [
      '--format github',
      'en',
      '::warning file=x.md,line=10,col=3,title=bad-key-point::the key point “"key | value” cannot be read',
    ],
    [
      '--format github',
      'ru',
      '::warning file=x.md,line=10,col=3,title=bad-key-point::ключевую мысль «"key | value»',
    ],
    ['--format sarif', 'en', '"text": "the key point “\\"key | value” cannot be read'],
    ['--format sarif', 'ru', '"text": "Закройте кавычку'],
    ['--format json', 'en', '"format": "viva-check"'],
    ['--json', 'ru', '"message": "ключевую мысль'],
  ])('%s in %s', (format, language, expected) =>
    withFolder({ 'x.md': broken }, async (cwd) => {
      const args = ['check', 'x.md', ...format.split(' '), '--ui', language];
      const { code, output } = await runViva(args, { cwd });
      expect(code).toBe(0);
      expect(output).toContain(expected);
      if (!format.includes('github')) expect(JSON.parse(output)).toBeTruthy();
    }),
  );

  test('as JSON, each with its place and its sentence', () =>
    withFolder({ 'a.md': failing }, async (cwd) => {
      const { output } = await runViva(['check', 'a.md', '--json', '--ui', 'ru'], { cwd });
      expect(JSON.parse(output)).toMatchObject({
        format: 'viva-check',
        version: 1,
        sheets: 1,
        questions: 1,
        examples: 2,
        failed: 1,
        errors: 1,
        warnings: 0,
        notes: 0,
        diagnostics: [
          {
            source: 'a.md',
            line: 10,
            column: 3,
            endColumn: 16,
            severity: 'error',
            code: 'example-fails',
            args: { text: 'strictly FIFO', marked: 'wrong', got: 'correct', score: 1 },
            message: expect.stringContaining('пример «strictly FIFO»'),
          },
        ],
      });
    }));

  test('--account tells for every line what it belongs to', () =>
    withFolder({ 'x.md': broken }, async (cwd) => {
      const { output } = await runViva(['check', 'x.md', '--account'], { cwd });
      expect(output).toContain('\n1–3: front matter\n');
      expect(output).toContain('\n5: prompt of 1\n');
      const counts = /^(\d+) lines: (.*)$/m.exec(output);
      const parts = (counts?.[2] ?? '').split(' + ').map((part) => Number(/\d+$/.exec(part)?.[0]));
      expect(parts.reduce((sum, lines) => sum + lines, 0)).toBe(Number(counts?.[1]));
      const json = await runViva(['check', 'x.md', '--account', '--json'], { cwd });
      expect(JSON.parse(json.output)).toMatchObject({
        accounts: [{ source: 'x.md', lines: broken.split('\n').length - 1, owners: { prompt: 2 } }],
      });
    }));

  test.each([
    ['a path that leads nowhere', ['none.md']],
    ['an unknown format', ['--format', 'xml']],
    ['two formats', ['--json', '--format', 'sarif']],
    ['an account for annotations', ['--account', '--format', 'github']],
  ])('%s is wrong use', async (_situation, args) => {
    const { code, errors } = await runViva(['check', ...args]);
    expect(code).toBe(2);
    expect(errors).not.toBe('');
  });

  test('without sheets the built-in deck is checked', () =>
    withFolder({}, async (cwd) => {
      const { code, output } = await runViva(['check', '--account'], { cwd });
      expect(code).toBe(0);
      expect(output).toContain('deep-learning.en.md');
    }));

  test('what check complains of, grading survives', () =>
    withFolder({ 'x.md': broken }, async (cwd) => {
      const { code, output } = await runViva(['quiz', 'x.md', '--json'], {
        cwd,
        input: 'key\nvalue\n',
      });
      expect(code).toBe(0);
      expect(JSON.parse(output)).toBeTruthy();
    }));
});

test.each(['grade', 'keys', 'check'])('viva --help names %s', async (command) => {
  expect((await runViva(['--help'])).output).toMatch(new RegExp(`^  ${command} `, 'm'));
});
