import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { describe, expect, test } from '@jest/globals';
import { HelpWanted, VivaCommand } from '../../../src/commands/program/viva-command.ts';
import { UsageError } from '../../../src/usage-error.ts';

/** A program with a group that has no default, an option that must be given, and one with its negation. */
function createProgram(): Command {
  const program = new VivaCommand('tool');
  const group = program.command('group');
  group
    .command('send')
    .argument('<to>')
    .requiredOption('--by <way>', '')
    .option('--count <number>', '', (typed) => {
      if (!/^\d+$/.test(typed)) throw new InvalidArgumentError('takes.number');
      return Number(typed);
    })
    .addOption(new Option('--loud', '').conflicts('quiet'))
    .option('--quiet', '')
    .option('--no-quiet', '')
    .action(() => undefined);
  group.command('seek').action(() => undefined);
  return program;
}

function refuse(line: string): UsageError {
  try {
    createProgram().parse(line.split(' '), { from: 'user' });
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`nothing is wrong with ${line}`);
}

describe('a mistake is thrown as data', () => {
  test.each([
    [
      'group sned',
      { kind: 'unknown-command', name: 'sned', mayBeFile: false },
      'tool group',
      ['tool group send'],
    ],
    ['group send --by x', { kind: 'missing-argument', argument: 'to' }, 'tool group send', []],
    ['group send me', { kind: 'missing-option', option: '--by <way>' }, 'tool group send', []],
    ['group send me --by', { kind: 'missing-value', option: '--by <way>' }, 'tool group send', []],
    [
      'group send me you --by x',
      { kind: 'too-many-arguments', expected: 1, got: 2 },
      'tool group send',
      [],
    ],
    [
      'group send me --by x --lod',
      { kind: 'unknown-option', flag: '--lod' },
      'tool group send',
      ['--loud'],
    ],
    [
      'group send me --by x --loud --quiet',
      { kind: 'conflict', options: ['--loud', '--quiet'] },
      'tool group send',
      [],
    ],
    [
      'group send me --by x --loud --no-quiet',
      { kind: 'conflict', options: ['--loud', '--no-quiet'] },
      'tool group send',
      [],
    ],
    [
      'group send me --by x --count many',
      {
        kind: 'invalid-value',
        target: '--count <number>',
        value: 'many',
        expected: 'takes.number',
        choices: [],
      },
      'tool group send',
      [],
    ],
  ])('%s', (line, mistake, command, suggestions) => {
    const error = refuse(line);
    expect(error).toMatchObject({ mistake, command, suggestions });
  });
});

test.each([
  ['group', 'group'],
  ['help', 'tool'],
  ['help group send', 'send'],
  ['group help seek', 'seek'],
  ['group send --help', 'send'],
])('%s asks for help on %s', (line, name) => {
  try {
    createProgram().parse(line.split(' '), { from: 'user' });
  } catch (error) {
    if (!(error instanceof HelpWanted)) throw error;
    return expect(error.command.name()).toBe(name);
  }
  throw new Error('no help was asked for');
});

test('commander has no sentence of its own left', () => {
  const source = readFileSync('node_modules/commander/lib/command.js', 'utf8');
  const speaking = source
    .split(/^ {2}(?=[\w$]+\([^)]*\) \{$)/m)
    .filter((method) => method.includes('this.error('))
    .map((method) => /^[\w$]+/.exec(method)?.[0] ?? '');
  expect(speaking.length).toBeGreaterThan(5);
  for (const method of speaking) {
    expect([method, Object.hasOwn(VivaCommand.prototype, method)]).toEqual([method, true]);
  }
});
