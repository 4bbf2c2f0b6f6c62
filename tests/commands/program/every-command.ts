import { PassThrough } from 'node:stream';
import type { Command } from 'commander';
import { buildProgram } from '../../../src/cli.ts';
import type { World } from '../../../src/world.ts';

/** A world in which nothing happens: the commands are only looked at. */
const NOWHERE: World = {
  args: [],
  env: {},
  cwd: '/',
  input: new PassThrough(),
  output: new PassThrough(),
  errors: new PassThrough(),
  now: () => 0,
  offsetAt: () => 0,
  seed: () => 0,
};

/** The program as it is, connected to nothing. */
export const program: Command = buildProgram(NOWHERE, () => undefined);

/** Every command from the program itself down. */
export const everyCommand: readonly Command[] = listCommands(program);

function listCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(listCommands)];
}
