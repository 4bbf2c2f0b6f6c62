import type { TextKey } from '../terminal/messages/help-messages.ts';

/**
 * What describes a command, an argument, an option or a group: the key of a sentence in the dictionaries of
 * the help, which are loaded only when help is shown.
 * @param key a key that has no sentence in one of the languages does not compile
 */
export function text(key: TextKey): TextKey {
  return key;
}
