import type { HelpMessages } from '../messages/help-messages.ts';
import type { HelpArgument, HelpCommand, HelpOption, HelpPage } from './help-page.ts';
import { lookUpName, lookUpText } from './look-up.ts';

/** @returns `<file>`, `[files...]` */
export function writeArgument(argument: HelpArgument, help: HelpMessages): string {
  const name = lookUpName(help, argument.name) + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** @returns `-n, --count <number>`, or with a gap where there is no short form */
export function writeOption({ short, long, value }: HelpOption, help: HelpMessages): string {
  const place = value === null ? '' : ` <${lookUpName(help, value)}>`;
  return `${short === null ? '    ' : `${short}, `}${long}${place}`;
}

/** @returns `keys <file> [question]` */
export function writeCommand(command: HelpCommand, help: HelpMessages): string {
  const places = command.arguments.map((argument) => writeArgument(argument, help));
  return [command.name, ...places].join(' ');
}

/** @returns `viva keys [options] <file> [question]`; where there are commands, one line with and one without them */
export function writeUsages(page: HelpPage, help: HelpMessages): readonly string[] {
  const { optionsPlace, commandPlace } = help.words;
  const write = (places: readonly string[]): string =>
    [...page.path, optionsPlace, ...places].join(' ');
  const writeAll = (list: readonly HelpArgument[]): string =>
    write(list.map((argument) => writeArgument(argument, help)));
  if (page.commands.length === 0) return [writeAll(page.arguments)];
  return [...(page.unnamed === null ? [] : [writeAll(page.unnamed)]), write([commandPlace])];
}

/** @returns what an option does, what it can be, and what goes without it */
export function describeOption({ about, choices, usual }: HelpOption, help: HelpMessages): string {
  return describe(about, choices, usual, help);
}

/** @returns what an argument is */
export function describeArgument({ about, choices }: HelpArgument, help: HelpMessages): string {
  return describe(about, choices, null, help);
}

function describe(
  about: string,
  choices: readonly string[],
  usual: string | null,
  help: HelpMessages,
): string {
  const more = [
    ...(choices.length > 0 ? [help.words.choices(choices)] : []),
    ...(usual === null ? [] : [help.words.usual(lookUpText(help, usual))]),
  ];
  return lookUpText(help, about) + (more.length > 0 ? ` (${more.join('; ')})` : '');
}
