import { describe, expect, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { runViva } from './program.ts';

const FILES = { 'notes.md': '## Why?\n\nBecause.\n' };

const run = (line: string, env: Record<string, string> = {}) =>
  withFolder(FILES, (cwd) => runViva(line.split(' '), { cwd, env }));

describe('a command line that cannot be followed', () => {
  test.each([
    [
      'list --lng',
      'there is no option “--lng”. Did you mean “--long”?',
      'параметра «--lng» нет. Может быть, «--long»?',
    ],
    ['list -x', 'there is no option “-x”.', 'параметра «-x» нет.'],
    [
      'list --jsno=1',
      'there is no option “--jsno”. Did you mean “--json”?',
      'параметра «--jsno» нет. Может быть, «--json»?',
    ],
    [
      'quiz -all',
      'there is no option “-all”. Did you mean “--all”?',
      'параметра «-all» нет. Может быть, «--all»?',
    ],
    [
      'list --weak',
      'there is no option “--weak”. Did you mean “viva quiz --weak”?',
      'параметра «--weak» нет. Может быть, «viva quiz --weak»?',
    ],
    [
      'quiz --strictness strickt',
      '--strictness <level>: “strickt” cannot be used. It takes one of: lenient, normal, strict. Did you mean “strict”?',
      '--strictness <уровень>: «strickt» не подходит. Нужно одно из: lenient, normal, strict. Может быть, «strict»?',
    ],
    [
      'lsit',
      '“lsit” is neither a file nor a command. Did you mean “viva list”?',
      '«lsit» — не файл и не команда. Может быть, «viva list»?',
    ],
    [
      'дшые',
      '“дшые” is neither a file nor a command. Did you mean “viva list”?',
      '«дшые» — не файл и не команда. Может быть, «viva list»?',
    ],
    [
      '--all lsit',
      '“lsit” is neither a file nor a command. Did you mean “viva list”?',
      '«lsit» — не файл и не команда. Может быть, «viva list»?',
    ],
    [
      'history shwo',
      '“shwo” is neither a file nor a command. Did you mean “viva history show”?',
      '«shwo» — не файл и не команда. Может быть, «viva history show»?',
    ],
    [
      'help lsit',
      'there is no command “lsit”. Did you mean “viva list”?',
      'команды «lsit» нет. Может быть, «viva list»?',
    ],
    [
      'help history relnik',
      'there is no command “relnik”. Did you mean “viva history relink”?',
      'команды «relnik» нет. Может быть, «viva history relink»?',
    ],
    ['keys', 'an argument is missing: <sheet>.', 'не хватает аргумента: <файл>.'],
    [
      'stats --since',
      '--since <when>: a value is missing.',
      '--since <когда>: не указано значение.',
    ],
    [
      'check --format x',
      '--format <format>: “x” cannot be used. It takes one of: text, json, github, sarif.',
      '--format <вид>: «x» не подходит. Нужно одно из: text, json, github, sarif.',
    ],
    [
      'quiz -n 0',
      '-n, --count <number>: “0” cannot be used. It takes a whole number from 1.',
      '-n, --count <число>: «0» не подходит. Нужно целое число от 1.',
    ],
    [
      'quiz --exam soon',
      '--exam <day>: “soon” cannot be used. It takes a day such as 2027-06-30.',
      '--exam <день>: «soon» не подходит. Нужен день, например 2027-06-30.',
    ],
    [
      'completion tcsh',
      '<shell>: “tcsh” cannot be used. It takes one of: bash, zsh, fish.',
      '<оболочка>: «tcsh» не подходит. Нужно одно из: bash, zsh, fish.',
    ],
    [
      'due --json --short',
      '--json and --short do not go together.',
      '--json и --short вместе не употребляются.',
    ],
    [
      'quiz --new 3 --no-history',
      '--new <number> and --no-history do not go together.',
      '--new <число> и --no-history вместе не употребляются.',
    ],
    [
      'history path a',
      'it takes no arguments, and 1 was given.',
      'аргументов здесь не бывает, а указан 1.',
    ],
    [
      'grade a b',
      'it takes 1 argument, and 2 were given.',
      'здесь бывает не больше 1 аргумента, а указано 2.',
    ],
    [
      'keys a b c',
      'it takes 2 arguments, and 3 were given.',
      'здесь бывает не больше 2 аргументов, а указано 3.',
    ],
  ])('viva %s', async (line, english, russian) => {
    const [inEnglish, inRussian] = await Promise.all([run(line), run(line, { VIVA_UI: 'ru' })]);
    expect(inEnglish).toMatchObject({ code: 2, output: '' });
    expect(inEnglish.errors.split('\n')[0]).toBe(`viva: error: ${english}`);
    expect(inEnglish.errors).toMatch(/\n“viva[ a-z]* --help” shows what there is\.\n$/);
    expect(inRussian).toMatchObject({ code: 2, output: '' });
    expect(inRussian.errors.split('\n')[0]).toBe(`viva: ошибка: ${russian}`);
    expect(inRussian.errors).toMatch(/\nЧто здесь бывает, покажет «viva[ a-z]* --help»\.\n$/);
  });

  test('the language is that of --ui, wherever it stands', async () => {
    for (const line of ['--ui ru list --lng', 'list --lng --ui ru', 'list --ui=ru --lng']) {
      expect((await run(line)).errors).toContain('параметра «--lng» нет');
    }
  });

  test.each([
    ['far from any command', 'nothing.md'],
    ['after the command that takes it', 'quiz lsit'],
    ['a path', './list'],
  ])('a missing file %s is only missing', async (_where, line) => {
    const { code, errors } = await run(line);
    expect(code).toBe(2);
    expect(errors).toContain('does not exist');
  });

  test.each([
    ['list ntoes.md', '“ntoes.md” does not exist. Did you mean “notes.md”?'],
    ['notes', '“notes” does not exist. Did you mean “notes.md”?'],
    ['list deep/exma.txt', '“deep/exma.txt” does not exist. Did you mean “deep/exam.txt”?'],
    ['list depe', '“depe” does not exist. Did you mean “deep”?'],
    ['list gone/exam.txt', '“gone/exam.txt” does not exist. Check the spelling'],
  ])('viva %s: a file of a name like it is told', async (line, told) => {
    await withFolder({ ...FILES, 'deep/exam.txt': '## Why?\n' }, async (cwd) => {
      const { code, errors } = await runViva(line.split(' '), { cwd });
      expect(code).toBe(2);
      expect(errors).toContain(told);
    });
  });

  test('a file that is there is no mistyped command', () =>
    withFolder({ lsit: FILES['notes.md'] }, async (cwd) => {
      expect(await runViva(['lsit'], { cwd, input: 'x\n' })).toMatchObject({ code: 0, errors: '' });
    }));

  test('control characters in it do not reach the terminal', async () => {
    expect((await run('list --\u001b[31m')).errors).toContain('␛[31m');
  });
});

describe('help', () => {
  test.each([
    ['--help', 'Usage: viva [options] [sheets...]'],
    ['help', 'Usage: viva [options] [sheets...]'],
    ['-h', 'Usage: viva [options] [sheets...]'],
    ['--all --help', 'Usage: viva [options] [sheets...]'],
    ['list --help', 'Usage: viva list [options] [sheets...]'],
    ['help list', 'Usage: viva list [options] [sheets...]'],
    ['help history', 'Usage: viva history [options] [question] [sheets...]'],
    ['history --help', 'Usage: viva history [options] [question] [sheets...]'],
    ['history help', 'Usage: viva history [options] [question] [sheets...]'],
    ['help history show', 'Usage: viva history show [options] [question] [sheets...]'],
    ['history help show', 'Usage: viva history show [options] [question] [sheets...]'],
    ['history show -h', 'Usage: viva history show [options] [question] [sheets...]'],
    ['keys --help --ui ru', 'Использование: viva keys [параметры] <файл> [вопрос]'],
    ['--ui ru help keys', 'Использование: viva keys [параметры] <файл> [вопрос]'],
  ])('viva %s', async (line, first) => {
    const { code, output, errors } = await run(line);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output.split('\n')[0]).toBe(first);
  });

  test('the commands stand in groups, with examples and exit codes below', async () => {
    const { output } = await run('--help');
    const headings = output.split('\n').filter((line) => /^\S.*:$/.test(line));
    expect(headings).toEqual([
      'Study:',
      'Sheets:',
      'History:',
      'More:',
      'Options:',
      'Examples:',
      'Exit codes:',
    ]);
  });

  test('it is as wide as the screen', async () => {
    const widths = (text: string) => text.split('\n').map((line) => line.length);
    expect(
      Math.max(...widths((await run('--help', { COLUMNS: '44' })).output)),
    ).toBeLessThanOrEqual(44);
    expect(Math.max(...widths((await run('--help', { COLUMNS: '90' })).output))).toBeGreaterThan(
      70,
    );
  });
});

test.each(['--version', '-V', '--ui ru --version', 'list --version'])(
  'viva %s prints the version',
  async (line) => {
    const { code, output } = await run(line);
    expect(code).toBe(0);
    expect(output).toMatch(/^\d+\.\d+\.\d+\n$/);
  },
);
