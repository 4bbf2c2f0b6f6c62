import { countEnglish } from '../../plural.ts';
import type { HelpWords } from '../../help-messages.ts';

const told = (count: number): string => `${count} ${count === 1 ? 'was' : 'were'}`;

/** The help's own words, and what it says of mistakes in a command line. */
export const words: HelpWords = {
  usage: 'Usage:',
  arguments: 'Arguments:',
  commands: 'Commands:',
  globals: 'Options of every command:',
  examples: 'Examples:',
  exitCodes: 'Exit codes:',
  moreHelp: '“viva help COMMAND” tells more of a command.',
  optionsPlace: '[options]',
  commandPlace: '[command]',
  choices: (list) => `one of: ${list.join(', ')}`,
  takesOneOf: (list) => `It takes one of: ${list.join(', ')}.`,
  usual: (value) => `usual: ${value}`,
  codes: {
    '0': 'done',
    '1': 'a check or an exam failed, something was left out or not saved, or nothing is due',
    '2': 'wrong use: a missing path, a broken sheet, an unknown option',
    '70': 'a fault in viva itself',
    '130': 'stopped with Ctrl+C',
  },
  unknownOption: (flag) => `there is no option “${flag}”.`,
  unknownCommand: (name) => `there is no command “${name}”.`,
  neitherFileNorCommand: (name) => `“${name}” is neither a file nor a command.`,
  missingArgument: (name) => `an argument is missing: ${name}.`,
  missingValue: (option) => `${option}: a value is missing.`,
  missingOption: (option) => `the option ${option} is needed.`,
  invalidValue: (option, value) => `${option}: “${value}” cannot be used.`,
  conflict: (one, other) => `${one} and ${other} do not go together.`,
  tooMany: (expected, got) =>
    expected === 0
      ? `it takes no arguments, and ${told(got)} given.`
      : `it takes ${countEnglish(expected, { one: 'argument', other: 'arguments' })}, and ${told(got)} given.`,
  didYouMean: (list) => `Did you mean ${list.map((each) => `“${each}”`).join(' or ')}?`,
  seeHelp: (command) => `“${command}” shows what there is.`,
};
