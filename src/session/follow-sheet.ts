import type { Asked } from './asked.ts';
import type { Recollections } from './recollections.ts';
import type { Recorder } from './recorder.ts';
import type { SessionQueue } from './session-queue.ts';

/** What of a session follows a sheet that was read again. */
export interface Followers {
  /** The question at whose verdict the sheet was edited. */
  readonly asked: Asked;
  readonly queue: SessionQueue;
  readonly known: Recollections;
  readonly recorder: Recorder;
}

/**
 * Lets the questions of a session follow what became of them in their sheet. One that has other words now, and with them
 * another id, goes on with its history: answered under the new id first, it would begin one of its own.
 * @param find what a question has become; null where it is gone
 */
export async function followSheet(
  find: (asked: Asked) => Asked | null,
  { asked, queue, known, recorder }: Followers,
): Promise<void> {
  const seen = new Set<number>();
  for (const former of [asked, ...queue.ahead]) {
    const now = find(former);
    if (now === null || now.question.id === former.question.id) continue;
    if (seen.has(former.position) || known.find(former) === null) continue;
    seen.add(former.position);
    await recorder.relink(former, now);
  }
  queue.update(find);
}
