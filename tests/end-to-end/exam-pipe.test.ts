import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { BIN, cleanEnvironment, runViva } from './program.ts';

jest.setTimeout(60_000);

const SHEET = '## Capital of Peru?\n\nLima\n';

const atSheet = (use: (cwd: string) => Promise<void>) => withFolder({ 'a.md': SHEET }, use);

describe('viva exam in a pipe', () => {
  test('a passed exam ends with 0, and its report can be read by a program', () =>
    atSheet(async (cwd) => {
      const args = ['exam', 'a.md', '--time', '5m', '-o', 'report.json'];
      const { code, output, errors } = await runViva(args, { cwd, input: '\nLima\n' });
      expect(errors).toBe('');
      expect(code).toBe(0);
      expect(output).toMatch(
        /Question 1 of 1\n[^]*Question 1 of 1\n1 mark, skipped before\n[^]*\nPassed\n/,
      );
      const report: unknown = JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8'));
      expect(report).toMatchObject({
        format: 'viva-exam',
        version: 1,
        limit: 300_000,
        passed: true,
        questions: [{ answer: 'Lima', result: 'correct', marks: 1, of: 1 }],
      });
    }));

  test('a closed input hands in at once', () =>
    atSheet(async (cwd) => {
      const { code, output } = await runViva(['exam', 'a.md'], { cwd });
      expect(code).toBe(1);
      expect(output).toContain('Handed in.');
      expect(output).toContain('0 correct, 0 partly correct, 0 wrong, 1 unanswered');
    }));

  test('when the time runs out while nobody types, the exam ends by itself', () =>
    atSheet(async (cwd) => {
      const args = [BIN, 'exam', 'a.md', '--time', '2s'];
      const child = spawn(process.execPath, args, { cwd, env: cleanEnvironment(cwd) });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (data: string) => (output += data));
      child.stdin.write(':begin\nLima\n');
      const code = await new Promise((settle) => child.on('close', settle));
      expect(output).toContain('Time left: 2 seconds');
      expect(output).toContain('The time is up.');
      expect(output).toContain('1 correct, 0 partly correct, 0 wrong, 0 unanswered');
      expect(code).toBe(0);
    }));
});
