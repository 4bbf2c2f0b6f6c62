import type { UsageError, UsageMistake } from '../../usage-error.ts';
import type { HelpMessages } from '../messages/help-messages.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import { wrapPainted } from '../width.ts';
import { lookUpName, lookUpText } from './look-up.ts';

/** @returns a mistake in the command line: what is wrong, what may have been meant, where to read on */
export function renderUsageError(error: UsageError, help: HelpMessages, view: View): string {
  const { messages, style } = view;
  const sentences = [
    tellMistake(error.mistake, help),
    ...(error.suggestions.length > 0 ? [help.words.didYouMean(error.suggestions)] : []),
  ];
  const label = style.wrong(`viva: ${messages.severity.error}:`);
  const told = `${label} ${sentences.join(' ')}\n${help.words.seeHelp(`${error.command} --help`)}`;
  return wrapPainted(told, view.width).join('\n');
}

function tellMistake(mistake: UsageMistake, help: HelpMessages): string {
  const { words } = help;
  switch (mistake.kind) {
    case 'unknown-option':
      return words.unknownOption(makeSafeLine(mistake.flag));
    case 'unknown-command': {
      const name = makeSafeLine(mistake.name);
      return mistake.mayBeFile ? words.neitherFileNorCommand(name) : words.unknownCommand(name);
    }
    case 'missing-argument':
      return words.missingArgument(translatePlaces(`<${mistake.argument}>`, help));
    case 'missing-value':
      return words.missingValue(translatePlaces(mistake.option, help));
    case 'missing-option':
      return words.missingOption(translatePlaces(mistake.option, help));
    case 'invalid-value':
      return tellInvalidValue(mistake, help);
    case 'conflict':
      return words.conflict(...mapPair(mistake.options, (flags) => translatePlaces(flags, help)));
    default:
      return words.tooMany(mistake.expected, mistake.got);
  }
}

function tellInvalidValue(
  mistake: Extract<UsageMistake, { kind: 'invalid-value' }>,
  help: HelpMessages,
): string {
  const told = help.words.invalidValue(
    translatePlaces(mistake.target, help),
    makeSafeLine(mistake.value),
  );
  const takes =
    mistake.expected === null
      ? help.words.takesOneOf(mistake.choices)
      : lookUpText(help, mistake.expected);
  return `${told} ${takes}`;
}

/** `-n, --count <number>` with the reader's word for what is to be put in. */
function translatePlaces(flags: string, help: HelpMessages): string {
  return flags.replaceAll(/<([\w-]+)>/g, (_place, name: string) => `<${lookUpName(help, name)}>`);
}

function mapPair(
  [one, other]: readonly [string, string],
  change: (flags: string) => string,
): [string, string] {
  return [change(one), change(other)];
}
