import { renderUsageError } from '../../terminal/help/usage-view.ts';
import { loadHelpMessages } from '../../terminal/messages/load-messages.ts';
import type { View } from '../../terminal/view.ts';
import type { UsageError } from '../../usage-error.ts';
import type { World } from '../../world.ts';

/** Tells on the error stream what is wrong with the command line. */
export async function reportUsage(error: UsageError, view: View, world: World): Promise<void> {
  const help = await loadHelpMessages(view.messages.language);
  world.errors.write(`${renderUsageError(error, help, view)}\n`);
}
