import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { BIN, cleanEnvironment, runViva } from './program.ts';

const sheet = `## What does a queue do?

It hands out what came in first.

Keywords:
- ! first in | FIFO

## Which is last in, first out?

- [ ] queue
- [x] stack
`;

const rows = `{"id": "a", "question": 1, "answer": "it is FIFO", "label": "correct"}
{"id": "b", "question": "what does a queue do", "answer": "no idea", "label": "wrong"}

{"id": "c", "question": 9, "answer": "x"}
{broken
{"question": "Capital of France?", "references": ["Paris"], "answer": "Paris", "label": "partial"}
{"id": 7, "question": 2, "answer": "stack"}
`;

const parse = (output: string): Record<string, unknown>[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));

const inFolder = (run: (folder: string) => Promise<void>): Promise<void> =>
  withFolder({ 'notes.md': sheet, 'rows.jsonl': rows }, run);

describe('viva grade', () => {
  test('gives a line for each row in order, tells bad rows with their lines, and ends with 1', () =>
    inFolder(async (cwd) => {
      const { code, output, errors } = await runViva(['grade', 'rows.jsonl', '--sheet', 'notes.md'], { cwd }); // prettier-ignore
      expect(code).toBe(1);
      expect(parse(output).map(({ id, verdict }) => [id, verdict])).toEqual([
        ['a', 'correct'],
        ['b', 'wrong'],
        [6, 'correct'],
        [7, 'correct'],
      ]);
      expect(errors.trimEnd().split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
        'rows.jsonl:4 error row-unknown-question',
        'rows.jsonl:5 error row-not-json',
      ]); // prettier-ignore
    }));

  test('a line tells the verdict, why, and in which words of the answer', () =>
    inFolder(async (cwd) => {
      const { output } = await runViva(['grade', 'rows.jsonl', '-s', 'notes.md'], { cwd });
      expect(parse(output)[0]).toEqual({
        id: 'a',
        verdict: 'correct',
        score: 1,
        sure: true,
        points: [
          {
            text: 'first in | FIFO',
            role: 'essential',
            weight: 1,
            derived: false,
            status: 'hit',
            value: 1,
            alternative: 'FIFO',
            matched: [{ term: 'FIFO', words: 'FIFO', start: 6, end: 10, tier: 'exact' }],
            missing: [],
            conflict: null,
          },
        ],
        notes: [],
      });
    }));

  test('a table tells instead how many agree with their labels', () =>
    inFolder(async (cwd) => {
      const { code, output } = await runViva(['grade', 'rows.jsonl', '-s', 'notes.md', '--table'], { cwd }); // prettier-ignore
      expect(code).toBe(1);
      expect(output).toContain('4 answers graded');
      expect(output).toContain('2 rows left out');
      expect(output).toMatch(/Label and verdict agree: 67 percent, 2 of 3/);
      expect(output).not.toContain('{');
    }));

  test('CSV is told by its name, or by --format in a pipe', () =>
    withFolder(
      {
        'rows.csv': 'id;question;references;answer\n1;"Capital of France?";Paris;"Paris"\n',
        'notes.md': sheet,
      },
      async (cwd) => {
        const file = await runViva(['grade', 'rows.csv'], { cwd });
        expect(file).toMatchObject({ code: 0, errors: '' });
        expect(parse(file.output)).toMatchObject([{ id: '1', verdict: 'correct' }]);
        const input = 'question,answer\n1,"it is\nFIFO"\n';
        const piped = await runViva(['grade', '-', '--format', 'csv', '-s', 'notes.md'], { cwd, input }); // prettier-ignore
        expect(parse(piped.output)).toMatchObject([{ id: 2, verdict: 'correct' }]);
      },
    ));

  test('each answer of a pipe is graded when it comes, not at the end', () =>
    inFolder(async (cwd) => {
      const args = ['grade', '--sheet', join(cwd, 'notes.md')];
      const child = spawn(process.execPath, [BIN, ...args], { env: cleanEnvironment() });
      for (const [id, answer] of ['FIFO', 'no idea'].entries()) {
        child.stdin.write(`${JSON.stringify({ id, question: 1, answer })}\n`);
        const [line]: unknown[] = await once(child.stdout, 'data');
        expect(JSON.parse(String(line))).toMatchObject({ id });
      }
      child.stdin.end();
      expect(await once(child, 'close')).toEqual([0, null]);
    }));

  test('a reader that goes away ends it quietly', () =>
    inFolder(async (cwd) => {
      const child = spawn(process.execPath, [BIN, 'grade', '-', '-s', 'notes.md'], {
        cwd,
        env: cleanEnvironment(),
      });
      let errors = '';
      child.stderr.setEncoding('utf8').on('data', (data: string) => (errors += data));
      child.stdin.on('error', () => undefined);
      const row = `${JSON.stringify({ question: 1, answer: 'FIFO' })}\n`;
      child.stdin.write(row.repeat(2000));
      await once(child.stdout, 'data');
      child.stdout.destroy();
      child.stdin.end(row.repeat(2000));
      expect(await once(child, 'close')).toEqual([0, null]);
      expect(errors).toBe('');
    }));

  test.each([
    ['a file that is not there', ['grade', 'none.jsonl'], 'none.jsonl'],
    ['a sheet that is not there', ['grade', 'rows.jsonl', '-s', 'none.md'], 'none.md'],
    ['a folder', ['grade', '.'], 'folder'],
    ['a table without answers', ['grade', 'notes.md', '--format', 'csv'], 'answer'],
  ])('%s is wrong use', (_name, args, told) =>
    inFolder(async (cwd) => {
      const { code, output, errors } = await runViva(args, { cwd });
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain(told);
      expect(errors.trimEnd().split('\n')).toHaveLength(1);
    }),
  );

  test('in Russian bad rows are told in Russian', async () => {
    const { errors } = await runViva(['grade', '--ui', 'ru'], { input: '{"question":1}\n' });
    expect(errors).toBe('-:1 ошибка row-no-answer в строке нет поля «answer» с ответом\n');
  });
});
