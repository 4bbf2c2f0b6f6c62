import { makeSafe } from '../terminal/safe-text.ts';
import type { UserError } from '../user-error.ts';
import type { Console } from './console.ts';

/** @returns the sentence for a user's mistake: what is wrong, where, what to do next */
export function describeError(error: UserError, { messages, style }: Console): string {
  const args = Object.fromEntries(
    Object.entries(error.args).map(([name, value]) => [
      name,
      typeof value === 'string' ? makeSafe(value) : value,
    ]),
  );
  return `${style.wrong('viva:')} ${messages.errors[error.code](args)}`;
}
