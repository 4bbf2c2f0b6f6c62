import type { History } from '../../files/history/open-history.ts';
import type { RunningSessions } from '../../files/history/running-sessions.ts';
import type { RecorderSettings } from '../../session/begin-session.ts';
import type { Prompter } from '../../session/prompter.ts';
import type { World } from '../../world.ts';

/** Where a session is kept. */
export interface Keep extends Pick<RecorderSettings, 'sheets' | 'givenUp'> {
  readonly history: History;
  readonly running: RunningSessions;
}

/**
 * Connects a recorder to the history; other windows are told of the session as soon as it is begun.
 * @param session id of the event that began it, where it is gone on with; null for a new one
 * @returns what a recorder of quizzes and of exams is given alike
 */
export function keepEvents(
  { history, running, sheets, givenUp }: Keep,
  session: string | null,
  prompter: Pick<Prompter, 'tell'>,
  { input, now }: World,
): Omit<RecorderSettings, 'plan'> {
  if (session !== null) running.claim(session);
  return {
    append: async (draft) => {
      const event = await history.append(draft);
      if (event.type === 'session-begun') running.claim(event.id);
      return event;
    },
    now,
    sheets,
    session,
    givenUp,
    isTimed: input.isTTY === true,
    onTrouble: (error) => prompter.tell({ kind: 'unsaved', error }),
  };
}
