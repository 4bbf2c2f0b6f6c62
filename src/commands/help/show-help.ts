import type { Command } from 'commander';
import { renderHelp } from '../../terminal/help/render-help.ts';
import { loadHelpMessages } from '../../terminal/messages/load-messages.ts';
import type { World } from '../../world.ts';
import { openView, type GlobalOptions } from '../open-view.ts';
import { describeCommand } from '../program/describe-command.ts';

/** Prints the help on a command. */
export async function showHelp(
  command: Command,
  options: GlobalOptions,
  world: World,
): Promise<void> {
  const { messages, style, width } = await openView(options, world);
  const help = await loadHelpMessages(messages.language);
  world.output.write(renderHelp(describeCommand(command), { help, style, width }));
}
