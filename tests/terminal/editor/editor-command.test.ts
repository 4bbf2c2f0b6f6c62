import { describe, expect, test } from '@jest/globals';
import { listEditors, pointEditor } from '../../../src/terminal/editor/editor-command.ts';

describe('listEditors', () => {
  test.each<[string, Record<string, string>, string[][]]>([
    ['VISUAL before EDITOR', { VISUAL: 'vim', EDITOR: 'nano' }, [['vim']]],
    ['EDITOR when VISUAL is empty', { VISUAL: ' ', EDITOR: 'nano' }, [['nano']]],
    ['with arguments', { EDITOR: 'vim -u NONE' }, [['vim', '-u', 'NONE']]],
    [
      'with a path of several words in quotation marks',
      { EDITOR: '"/opt/My Editor/edit" --new' },
      [['/opt/My Editor/edit', '--new']],
    ],
    ['with an escaped space', { EDITOR: '/opt/My\\ Editor/edit' }, [['/opt/My Editor/edit']]],
    ['with an argument that is empty', { EDITOR: "edit '' x" }, [['edit', '', 'x']]],
    ['without any: usual ones in turn', {}, [['editor'], ['nano'], ['vi']]],
    ['what a shell would run is taken as it stands', { EDITOR: 'vi; ls' }, [['vi;', 'ls']]],
  ])('%s', (_name, env, expected) => {
    const found = listEditors(env, 'linux').map(({ program, args }) => [program, ...args]);
    expect(found).toEqual(expected);
  });

  test('on Windows a backslash parts folders, and notepad is there', () => {
    const [named] = listEditors({ EDITOR: '"C:\\Program Files\\vim\\vim.exe" -f' }, 'win32');
    expect(named).toEqual({ program: 'C:\\Program Files\\vim\\vim.exe', args: ['-f'] });
    expect(listEditors({}, 'win32')).toEqual([{ program: 'notepad', args: [] }]);
  });
});

describe('pointEditor', () => {
  test.each<[string, string[], number | null, string[]]>([
    ['vi', [], 12, ['+12', '/a b.md']],
    ['/usr/bin/nvim', ['-u', 'NONE'], 12, ['-u', 'NONE', '+12', '/a b.md']],
    ['vim.exe', [], null, ['/a b.md']],
    ['code', [], 12, ['--wait', '--goto', '/a b.md:12']],
    ['code', ['-w'], 12, ['-w', '--goto', '/a b.md:12']],
    ['subl', [], 12, ['--wait', '/a b.md:12']],
    ['gvim', ['--nofork'], 1, ['--nofork', '+1', '/a b.md']],
    ['kate', [], 3, ['--block', '--line', '3', '/a b.md']],
    ['my-editor', ['-x'], 12, ['-x', '/a b.md']],
  ])('%s %j at line %p', (program, args, line, expected) => {
    expect(pointEditor({ program, args }, '/a b.md', line)).toEqual({ program, args: expected });
  });
});
