import type { HelpMessages } from '../messages/help-messages.ts';

/** @returns the sentence of a key */
export function lookUpText({ texts }: HelpMessages, key: string): string {
  return pick(texts, key) ?? key;
}

/** @returns what the help on a single command says beyond its one line; an empty text for most */
export function lookUpDetails({ details }: HelpMessages, path: readonly string[]): string {
  return pick<string>(details, path.slice(1).join(' ')) ?? '';
}

/** @returns the examples of a command by its name without `viva` (of the program: `viva`), line by line */
export function lookUpExamples(
  { examples }: HelpMessages,
  path: readonly string[],
): readonly (readonly [line: string, about: string])[] {
  const name = path.slice(1).join(' ') || 'viva';
  const found: Readonly<Record<string, string>> =
    pick<Readonly<Record<string, string>>>(examples, name) ?? {};
  return Object.entries(found);
}

/** @returns what is to be put in, as the reader calls it */
export function lookUpName({ names }: HelpMessages, name: string): string {
  return pick(names, name) ?? name;
}

function pick<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
