import { runSession, type SessionSurroundings } from '../../src/session/run-session.ts';
import type { SessionQueue } from '../../src/session/session-queue.ts';
import { MemoryHistory } from './memory-history.ts';
import { around, type ScriptedPrompter } from './scripted.ts';

/** Plays a session that is kept in a history without files. */
export async function playSession(
  queue: SessionQueue,
  prompter: ScriptedPrompter,
  surroundings: Partial<SessionSurroundings> = {},
) {
  const history = new MemoryHistory();
  const recorder = history.record({ plan: queue.plan });
  const result = await runSession(queue, around(prompter, { recorder, ...surroundings }));
  return { history, prompter, result, seen: prompter.seen };
}
