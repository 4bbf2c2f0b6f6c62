import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { openTerminal } from './pseudo-terminal.ts';
import { runViva } from './program.ts';
import { SORTING } from './sheets.ts';

const NESTED = `# Concurrency

## Locks

### Mutexes

#### 1. What is a mutex?

A lock.

## Signals

#### 2. What is a semaphore?

A counter.
`;
const SEED = await readFile('tests/fixtures/seed.txt', 'utf8');

describe('viva list', () => {
  test('shows number, question, kind, tags, key points and place', () =>
    withFolder({ 's.md': SORTING }, async (cwd) => {
      const terminal = openTerminal(['list', 's.md'], { columns: 100, cwd });
      expect(await terminal.exitCode).toBe(0);
      const rows = terminal.text().split('\n');
      expect(rows.slice(0, 4).map((line) => line.split(/ {2,}/))).toEqual([
        ['#', 'Question', 'Kind', 'Tags', 'Points', 'Place'],
        ['1', 'What does quicksort do?', 'open', 'algorithms', '3', 's.md:6'],
        ['2', 'Which of these are stable?', 'choice', 'algorithms, stability', 's.md:15'],
        ['3', 'Which is fastest on sorted input?', 'choice', 'algorithms', 's.md:23'],
      ]);
    }));

  test('in a pipe, tells the same in a line for each question, and cuts nothing', () =>
    withFolder({ 's.md': SORTING }, async (cwd) => {
      const { code, output } = await runViva(['list', 's.md'], { cwd });
      expect(code).toBe(0);
      expect(output.split('\n')).toEqual([
        '1. What does quicksort do? Kind: open; tags: algorithms; points: 3; place: s.md:6',
        '2. Which of these are stable? Kind: choice; tags: algorithms, stability; place: s.md:15',
        '3. Which is fastest on sorted input? Kind: choice; tags: algorithms; place: s.md:23',
        '',
        '3 questions, 1 sheet',
        '',
      ]);
    }));

  test('the real exam sheet has six questions, each with derived key points', () =>
    withFolder({ 'exam.txt': SEED }, async (cwd) => {
      const { output } = await runViva(['list', '--json', 'exam.txt'], { cwd });
      const { questions } = JSON.parse(output) as {
        questions: { line: number; derived: boolean; keyPoints: number; answer: string }[];
      };
      expect(questions.map(({ line }) => line)).toEqual([1, 5, 9, 13, 17, 27]);
      expect(questions.every(({ derived, keyPoints }) => derived && keyPoints > 0)).toBe(true);
      expect(questions[4]?.answer).toContain('conv_depth_2 — размерность выходного пространства');
      expect(questions[4]?.answer).not.toContain('\\_');
    }));

  test('--by-section shows the headings, and --tag finds them', () =>
    withFolder({ 's.md': NESTED }, async (cwd) => {
      const { output } = await runViva(['list', '--by-section', 's.md'], { cwd });
      expect(output).toMatch(/^Locks, Mutexes\n1\. What is a mutex\?[^\n]*\n\nSignals\n2\. /);
      const json = await runViva(['list', '--json', '--tag', 'locks', 's.md'], { cwd });
      expect(JSON.parse(json.output)).toMatchObject({
        questions: [{ number: 1, section: ['Locks', 'Mutexes'] }],
      });
      const exported = await runViva(['export', '--tag', 'Signals', 's.md'], { cwd });
      expect(JSON.parse(exported.output)).toMatchObject({
        decks: [{ questions: [{ number: 2, section: ['Signals'] }] }],
      });
      const asked = await runViva(['quiz', '--tag', 'Signals', 's.md'], { cwd, input: 'x\n' });
      expect(asked.output).toContain('What is a semaphore?');
      const none = await runViva(['list', '--tag', 'nope', 's.md'], { cwd });
      expect([none.code, none.errors]).toEqual([
        2,
        expect.stringContaining('There are: Locks, Mutexes, Signals.'),
      ]);
    }));

  test('--long shows options and answers', () =>
    withFolder({ 's.md': SORTING }, async (cwd) => {
      const { output } = await runViva(['list', '--long', 's.md'], { cwd });
      expect(output).toContain('It picks a pivot, puts smaller elements before it');
      expect(output).toContain('  1. merge sort — right');
    }));

  test.each([40, 60, 80, 200])('no line is wider than a terminal of %s columns', (columns) =>
    withFolder({ 's.md': SORTING, 'exam.txt': SEED }, async (cwd) => {
      const terminal = openTerminal(['list', '--long', 's.md', 'exam.txt'], { columns, cwd });
      await terminal.exitCode;
      const lines = terminal.text().split('\n');
      expect(lines.filter((line) => line.length > columns)).toEqual([]);
    }),
  );

  test('when the reader of a pipe goes away, viva ends quietly', async () => {
    const { spawnSync } = await import('node:child_process');
    const { BIN } = await import('./program.ts');
    const run = spawnSync('sh', ['-c', `'${process.execPath}' '${BIN}' list | head -n 1`]);
    expect(run.stderr.toString()).toBe('');
  });

  test('a broken sheet in a folder does not block the others, and is told', () =>
    withFolder(
      { 'q/good.md': SORTING, 'q/bad.md': '---\ntitle: [a\n---\n## X?\n\nY.\n' },
      async (cwd) => {
        const { code, output, errors } = await runViva(['list', 'q'], { cwd });
        expect(code).toBe(1);
        expect(output).toContain('What does quicksort do?');
        expect(errors).toMatch(/q\/bad\.md:\d+:\d+ error front-matter-yaml /);
        expect(errors).toContain('q/bad.md is left out until that is mended.');
      },
    ));
});

describe('viva export', () => {
  test('writes the deck to the output, and reads it back as the same deck', () =>
    withFolder({ 's.md': SORTING, 'exam.txt': SEED }, async (cwd) => {
      const first = await runViva(['export', 's.md', 'exam.txt', '-o', 'deck.json'], { cwd });
      expect(first).toEqual({ code: 0, output: '', errors: '' });
      const second = await runViva(['export', 'deck.json'], { cwd });
      expect(second.code).toBe(0);
      expect(second.output).toBe(await readFile(join(cwd, 'deck.json'), 'utf8'));
      const names = (await readdir(cwd)).filter((name) => !name.startsWith('.'));
      expect(names).toEqual(['deck.json', 'exam.txt', 's.md']);
    }));

  test('each question has what the schema promises', () =>
    withFolder({ 's.md': SORTING }, async (cwd) => {
      const { output } = await runViva(['export', 's.md'], { cwd });
      const { decks } = JSON.parse(output) as { decks: { questions: unknown[] }[] };
      expect(decks[0]?.questions[1]).toMatchObject({
        number: 2,
        kind: 'choice',
        prompt: 'Which of these are stable?',
        answer: null,
        choices: ['merge sort', 'quicksort', 'insertion sort'],
        correct: [0, 2],
        tags: ['stability'],
        line: 15,
        source: 's.md',
      });
    }));
});
