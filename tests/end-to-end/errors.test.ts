import { readdir } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { runViva } from './program.ts';

const FILES = {
  'good.md': '## Why?\n\nBecause.\n',
  'prose.md': 'Nothing is asked here.\n',
  'empty.md': '',
  'yaml.md': '---\ntitle: ok\ntags: [a, b\n---\n\n## Why?\n\nBecause.\n',
  'code.md': '---js\nrequire("fs").writeFileSync("owned", "x")\n---\n## Why?\n\nBecause.\n',
  'cp1251.md': Uint8Array.from([0x23, 0x23, 0x20, 0xcf, 0xf0, 0xe8, 0x3f]),
  'newer.json': '{"format":"viva-deck","version":99,"decks":[]}',
  'folder/nothing.pdf': '',
};

describe('mistakes', () => {
  test.each([
    ['a missing path', ['list', 'gone.md'], '“gone.md” does not exist'],
    ['an empty folder', ['list', 'folder'], 'there is no sheet in “folder”'],
    ['a sheet without questions', ['list', 'prose.md'], 'no question found in “prose.md”'],
    ['an empty sheet', ['quiz', 'empty.md'], 'no question found in “empty.md”'],
    ['broken YAML', ['export', 'yaml.md'], 'yaml.md:3:1 error front-matter-yaml '],
    ['executable front matter', ['list', 'code.md'], 'code.md:1:4 error front-matter-executable '],
    ['a file that is no UTF-8', ['list', 'cp1251.md'], '“cp1251.md” is no UTF-8 text'],
    ['a deck of a newer version', ['list', 'newer.json'], '“newer.json”'],
    [
      'an unwritable output',
      ['export', 'good.md', '-o', 'no/such/x.json'],
      '“no/such/x.json” cannot be written',
    ],
    [
      'an output that is the sheet itself',
      ['export', 'good.md', '-o', './good.md'],
      'it is a sheet',
    ],
    [
      'an output that is a folder',
      ['export', 'good.md', '-o', 'folder'],
      '“folder” cannot be written',
    ],
    [
      'a tag that no question has',
      ['list', 'good.md', '--tag', 'x'],
      'no question has the tag “x”',
    ],
    ['an unknown option', ['list', '--nonsense'], 'there is no option “--nonsense”'],
    ['a count of nothing', ['quiz', '-n', '0'], '“0” cannot be used'],
    ['a seed that is no number', ['quiz', '--seed', 'x'], '“x” cannot be used'],
    ['an unknown strictness', ['quiz', '--strictness', 'cruel'], 'lenient, normal, strict'],
  ])('%s: one clear message, exit code 2, no stack, nothing written', async (_name, args, text) => {
    await withFolder(FILES, async (cwd) => {
      const before = await readdir(cwd);
      const { code, output, errors } = await runViva(args, { cwd });
      expect(errors).toContain(text);
      expect(errors).not.toMatch(/\n\s+at |undefined|\{[a-z]+\}/);
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(await readdir(cwd)).toEqual(before);
    });
  });

  test('they are told in Russian when viva speaks Russian', () =>
    withFolder({}, async (cwd) => {
      const { errors } = await runViva(['--ui', 'ru', 'list', 'нет.md'], { cwd });
      expect(errors).toBe(
        'viva: ошибка: «нет.md» не найден. Проверьте написание или запустите viva в другой папке.\n',
      );
    }));

  test('control characters of a path do not reach the terminal', () =>
    withFolder({}, async (cwd) => {
      const { errors } = await runViva(['list', 'a\u001b[31mb.md'], { cwd });
      expect(errors).toContain('a␛[31mb.md');
    }));
});

describe('what is no mistake', () => {
  test.each([['--version'], ['-V']])('%s prints the version', async (flag) => {
    const { code, output } = await runViva([flag]);
    expect(code).toBe(0);
    expect(output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([[['--help']], [['help']], [['quiz', '--help']], [['list', '-h']], [['export', '-h']]])(
    '%p prints help on the output',
    async (args) => {
      const { code, output, errors } = await runViva(args);
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(output).toContain('Usage: viva');
    },
  );
});

describe('colours', () => {
  const escape = '\u001b[';
  const list = (env: Record<string, string>, args: readonly string[] = []) =>
    withFolder(FILES, (cwd) => runViva(['list', 'good.md', ...args], { cwd, env }));

  test('a pipe gets none', async () => {
    expect((await list({})).output).not.toContain(escape);
  });

  test('FORCE_COLOR brings them, also in errors', async () => {
    expect((await list({ FORCE_COLOR: '1' })).output).toContain(escape);
    expect((await list({ FORCE_COLOR: '1' }, ['gone.md'])).errors).toContain(escape);
  });

  test('--no-color wins over FORCE_COLOR', async () => {
    expect((await list({ FORCE_COLOR: '1' }, ['--no-color'])).output).not.toContain(escape);
    expect((await list({ FORCE_COLOR: '1' }, ['--no-color', 'gone.md'])).errors).not.toContain(
      escape,
    );
  });
});
