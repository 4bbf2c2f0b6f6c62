import type { CommandMessages } from '../messages.ts';
import { countEnglish } from '../plural.ts';

export const commands: CommandMessages = {
  leftOut: (source) => `${source} is left out until that is mended.`,
  moreWarnings: (count) =>
    `… and ${countEnglish(count, { one: 'more warning', other: 'more warnings' })}`,
  fault: () => 'viva: this is a fault in viva itself. Please report it together with these lines:',
};
