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

/** @returns `viva keys [options] <file> [question]` */
export function writeUsage(page: HelpPage, help: HelpMessages): string {
  const { optionsPlace, commandPlace } = help.words;
  return [
    ...page.path,
    optionsPlace,
    ...(page.commands.length > 0 ? [commandPlace] : []),
    ...page.arguments.map((argument) => writeArgument(argument, help)),
  ].join(' ');
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
