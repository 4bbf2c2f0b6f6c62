import type { EventDraft, HistoryEvent } from '../../src/scheduling/event.ts';
import type { Progress } from '../../src/scheduling/progress.ts';
import { replay, viewState } from '../../src/scheduling/replay.ts';
import type { RecorderSettings } from '../../src/session/begin-session.ts';
import { HistoryRecorder } from '../../src/session/history-recorder.ts';
import { UserError } from '../../src/user-error.ts';

/** A history without files, which can be full. */
export class MemoryHistory {
  readonly events: HistoryEvent[] = [];
  /** Writing fails so many times from now on. */
  failures = 0;

  readonly append = (draft: EventDraft): Promise<HistoryEvent> => {
    if (this.failures > 0) {
      this.failures -= 1;
      return Promise.reject(new UserError('history-unwritable', { path: 'h', reason: 'ENOSPC' }));
    }
    const id = `e${String(this.events.length).padStart(4, '0')}`;
    const event: HistoryEvent = { v: 1, id, ...draft };
    this.events.push(event);
    return Promise.resolve(event);
  };

  get types(): readonly string[] {
    return this.events.map(({ type }) => type);
  }

  get progress(): Progress {
    return viewState(replay(this.events));
  }

  record(settings: Partial<RecorderSettings> & Pick<RecorderSettings, 'plan'>): HistoryRecorder {
    return new HistoryRecorder({
      append: this.append,
      now: () => 1_000_000,
      sheets: ['a.md'],
      session: null,
      givenUp: [],
      isTimed: true,
      onTrouble: () => Promise.resolve(),
      ...settings,
    });
  }
}
