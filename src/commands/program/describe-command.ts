import type { Argument, Command, Option } from 'commander';
import type {
  Group,
  HelpArgument,
  HelpCommand,
  HelpOption,
  HelpPage,
} from '../../terminal/help/help-page.ts';
import { text } from '../text.ts';
import { defaultCommandOf, listAncestors } from './viva-command.ts';

/** @returns what the help tells of a command; its words are keys of the dictionaries */
export function describeCommand(command: Command): HelpPage {
  const [, ...outer] = listAncestors(command);
  const help = command.createHelp();
  const inner = command.commands.length > 0 ? help.visibleCommands(command) : [];
  const commands = inner.map((each) => ({
    heading: each.helpGroup(),
    member: each.name() === 'help' ? HELP : describeInner(each),
  }));
  const options = listOptions(command).map((option) => ({
    heading: option.helpGroupHeading ?? '',
    member: describeOption(option),
  }));
  return {
    path: [command, ...outer].map((each) => each.name()).toReversed(),
    about: command.description(),
    arguments: command.registeredArguments.map(describeArgument),
    unnamed: defaultCommandOf(command)?.registeredArguments.map(describeArgument) ?? null,
    options: groupUnder(options, text('group.options')),
    globals: outer.flatMap((each) => each.options.map(describeOption)),
    commands: groupUnder(commands, text('group.more')),
  };
}

/** commander adds this command itself, and describes it in English. */
const HELP: HelpCommand = {
  name: 'help',
  arguments: [
    { name: 'command', required: false, variadic: true, about: text('help.command'), choices: [] },
  ],
  about: text('help'),
};

function describeInner(command: Command): HelpCommand {
  return {
    name: command.name(),
    arguments: command.registeredArguments.map(describeArgument),
    about: command.description(),
  };
}

/** commander describes the help option in English: its own words are put in its place. */
function listOptions(command: Command): readonly Option[] {
  const help = command.createOption('-h, --help', text('viva.help'));
  return [...command.options.filter(({ hidden }) => !hidden), help];
}

function describeArgument(argument: Argument): HelpArgument {
  return {
    name: argument.name(),
    required: argument.required,
    variadic: argument.variadic,
    about: argument.description,
    choices: argument.argChoices ?? [],
  };
}

function describeOption(option: Option): HelpOption {
  return {
    short: option.short ?? null,
    long: option.long ?? '',
    value:
      option.required || option.optional ? (/[<[]([\w-]+)/.exec(option.flags)?.[1] ?? '') : null,
    about: option.description,
    choices: option.argChoices ?? [],
    usual: option.defaultValueDescription ?? null,
  };
}

/** Members under their headings, in the order in which the headings come first. */
function groupUnder<Member>(
  placed: readonly { readonly heading: string; readonly member: Member }[],
  fallback: string,
): readonly Group<Member>[] {
  const groups = new Map<string, Member[]>();
  for (const { heading, member } of placed) {
    const name = heading === '' ? fallback : heading;
    groups.set(name, [...(groups.get(name) ?? []), member]);
  }
  return [...groups].map(([heading, members]) => ({ heading, members }));
}
