import type { Replied, Reply } from '../asked.ts';

/**
 * @returns whether a reply is an answer: nothing typed, nothing ticked and no gap filled in (several gaps are parted by
 *   semicolons) is none
 */
export function isAnswer(reply: Replied['reply']): reply is Reply {
  if (reply.kind === 'typed') return /[^;\s]/.test(reply.text);
  return reply.kind === 'picked' ? reply.picked.length > 0 : reply.kind === 'gave-up';
}
