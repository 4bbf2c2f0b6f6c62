import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { runViva } from './program.ts';

const sheet = `# Structures

## What is a queue?

A structure that hands out elements in order of arrival.

## What is a stack?

Last in, first out.

Keywords:
- ! last in | LIFO
- ~ (2) queue
`;

describe('viva keys', () => {
  test('shows the points of a sheet, the author’s and derived ones', () =>
    withFolder({ 'notes.md': sheet }, async (cwd) => {
      const { code, output } = await runViva(['keys', 'notes.md'], { cwd });
      expect(code).toBe(0);
      expect(output).toContain('1 key point, derived from the answer, notes.md:3');
      expect(output).toContain('hands out elements in order of arrival');
      expect(output).toContain('essential, weight 1: last in or LIFO\n');
      expect(output).toContain('contradiction, weight 2: queue\n');
    }));

  test('shows one question alone, also as JSON', () =>
    withFolder({ 'notes.md': sheet }, async (cwd) => {
      const { output } = await runViva(['keys', 'notes.md', '2', '--json'], { cwd });
      expect(JSON.parse(output)).toMatchObject({
        format: 'viva-keys',
        version: 1,
        questions: [
          {
            number: 2,
            prompt: 'What is a stack?',
            source: 'notes.md',
            line: 7,
            keyPoints: [
              { text: 'last in | LIFO', role: 'essential', derived: false },
              { role: 'contradiction', weight: 2 },
            ],
          },
        ],
      });
    }));

  test('a question that is not there is wrong use', () =>
    withFolder({ 'notes.md': sheet }, async (cwd) => {
      const { code, errors } = await runViva(['keys', 'notes.md', '12'], { cwd });
      expect(code).toBe(2);
      expect(errors).toContain('has no question “12”');
    }));
});

describe('viva keys --write', () => {
  test('puts derived points below their answers and touches nothing else; again, nothing changes', () =>
    withFolder({ 'notes.md': `\uFEFF${sheet.replaceAll('\n', '\r\n')}` }, async (cwd) => {
      const file = join(cwd, 'notes.md');
      const first = await runViva(['keys', 'notes.md', '--write'], { cwd });
      expect(first).toMatchObject({ code: 0, errors: '' });
      expect(first.output).toContain('Key points of 1 question written into notes.md');
      const written = await readFile(file, 'utf8');
      const added = 'Keywords:\n- any 2 of: structure; hands; elements; arrival\n';
      const expected = sheet.replace('of arrival.\n', `of arrival.\n\n${added}`);
      expect(written).toBe(`\uFEFF${expected.replaceAll('\n', '\r\n')}`);
      const { mtimeMs } = await stat(file);
      const second = await runViva(['keys', 'notes.md', '--write'], { cwd });
      expect(second.output).toContain('notes.md is as it was');
      expect((await stat(file)).mtimeMs).toBe(mtimeMs);
      const { output } = await runViva(['keys', 'notes.md', '1'], { cwd });
      expect(output).toContain('written by the author');
    }));

  test('of one question only', () =>
    withFolder({ 'notes.md': sheet.replace(/\nKeywords:[^]*/, '') }, async (cwd) => {
      await runViva(['keys', 'notes.md', '2', '--write'], { cwd });
      const text = await readFile(join(cwd, 'notes.md'), 'utf8');
      expect(text.match(/Keywords:/g)).toHaveLength(1);
      expect(text.indexOf('Keywords:')).toBeGreaterThan(text.indexOf('stack'));
    }));

  test('in a Russian sheet, in Russian', () =>
    withFolder({ 'лист.md': '## Что такое граф?\n\nМножество вершин и рёбер.\n' }, async (cwd) => {
      const { output } = await runViva(['keys', 'лист.md', '--write', '--ui', 'ru'], { cwd });
      expect(output).toContain('Ключевые мысли для 1 вопроса записаны в лист.md');
      expect(await readFile(join(cwd, 'лист.md'), 'utf8')).toBe(
        '## Что такое граф?\n\nМножество вершин и рёбер.\n\nКлючевые слова:\n- любые 2 из: Множество; вершин; рёбер\n',
      );
    }));

  test.each([
    ['a folder', '.'],
    ['decks as JSON', 'deck.json'],
    ['the standard input', '-'],
  ])('%s is refused', (_name, path) =>
    withFolder({ 'notes.md': sheet }, async (cwd) => {
      await runViva(['export', 'notes.md', '-o', 'deck.json'], { cwd });
      const { code, errors } = await runViva(['keys', path, '--write'], { cwd });
      expect(code).toBe(2);
      expect(errors).toContain('Markdown or text sheet only');
      expect(await readFile(join(cwd, 'notes.md'), 'utf8')).toBe(sheet);
    }),
  );
});
