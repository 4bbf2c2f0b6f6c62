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

describe('viva check', () => {
  test('a sheet that holds ends with 0 and a summary', () =>
    withFolder({ 'a.md': good }, async (cwd) => {
      expect(await runViva(['check', 'a.md'], { cwd })).toEqual({
        code: 0,
        output: '1 sheet, 1 question, 2 examples, 0 failed\n',
        errors: '',
      });
    }));

  test('an example with another verdict than its mark is an error at its place', () =>
    withFolder({ 'a.md': failing }, async (cwd) => {
      const { code, output } = await runViva(['check', 'a.md'], { cwd });
      expect(code).toBe(1);
      expect(output).toContain(
        'a.md:10:3 error example-fails: the example “strictly FIFO” is marked wrong, but viva says correct (100%)',
      );
      expect(output).toContain('2 examples, 1 failed · 1 error, 0 warnings');
    }));

  test('warnings are told, and are errors with --strict', () =>
    withFolder({ 'b.md': doubtful }, async (cwd) => {
      const lenient = await runViva(['check', 'b.md'], { cwd });
      expect(lenient.code).toBe(0);
      expect(lenient.output).toContain('b.md:1:4 warning no-answer');
      expect((await runViva(['check', 'b.md', '--strict'], { cwd })).code).toBe(1);
    }));

  test('every sheet of a folder is checked, and all that is wrong is told', () =>
    withFolder(
      { 'a.md': failing, 'b.md': doubtful, 'c.md': '---js\n---\n', 'd.md': Uint8Array.of(0xff) },
      async (cwd) => {
        const { code, output, errors } = await runViva(['check', '.'], { cwd });
        expect(code).toBe(1);
        const codes = output.match(/(?<=(?:error|warning) )[\w-]+(?=:)/g);
        expect(codes).toEqual(['example-fails', 'no-answer', 'no-questions', 'front-matter-executable']);
        expect(errors).toContain('d.md');
        expect(output).toContain('4 sheets');
      },
    )); // prettier-ignore

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
        diagnostics: [
          {
            source: 'a.md',
            line: 10,
            column: 3,
            severity: 'error',
            code: 'example-fails',
            args: { text: 'strictly FIFO', marked: 'wrong', got: 'correct', score: 1 },
            message: expect.stringContaining('пример «strictly FIFO»'),
          },
        ],
      });
    }));

  test('a path that leads nowhere is wrong use', async () => {
    expect((await runViva(['check', 'none.md'])).code).toBe(2);
  });
});

test.each(['grade', 'keys', 'check'])('viva --help names %s', async (command) => {
  expect((await runViva(['--help'])).output).toMatch(new RegExp(`^  ${command} `, 'm'));
});
