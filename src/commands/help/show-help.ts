import type { Command } from 'commander';
import { renderHelp } from '../../terminal/help/render-help.ts';
import { loadHelpMessages } from '../../terminal/messages/load-messages.ts';
import type { World } from '../../world.ts';
import { isPlain, openView, type GlobalOptions } from '../open-view.ts';
import { describeCommand } from '../program/describe-command.ts';

/** Prints the help on a command, in the language that the options before or behind it ask for. */
export async function showHelp(command: Command, world: World): Promise<void> {
  const options = command.optsWithGlobals<GlobalOptions>();
  const { messages, style, width } = await openView(options, world);
  // in a pipe it is read by a pager rather than out
  const plain = isPlain(options, world, { isTTY: true });
  const help = await loadHelpMessages(messages.language);
  world.output.write(renderHelp(describeCommand(command), { help, style, width, plain }));
}
