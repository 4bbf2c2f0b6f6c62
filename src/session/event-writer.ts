import type { EventDraft, HistoryEvent } from '../scheduling/event.ts';
import { UserError } from '../user-error.ts';

/** What a writer is given. */
export interface WriterSettings {
  /** Writes an event: when the promise is kept it is on the disk. Throws a UserError when it cannot be. */
  readonly append: (draft: EventDraft) => Promise<HistoryEvent>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told once, when something cannot be saved. */
  readonly onTrouble: (error: UserError) => Promise<void>;
}

/** An event that is to be written: it has an id once it is. */
export interface Written {
  id: string | null;
}

/** @returns the id of an event that was to be written before */
export function idOf({ id }: Written): string {
  if (id === null) throw new Error('an event was not written before one that names it');
  return id;
}

/** Writes events in order. What cannot be written is kept and tried again before the next one. */
export class EventWriter {
  private readonly settings: WriterSettings;
  private readonly waiting: (() => Promise<void>)[] = [];
  private isTold = false;
  private last = 0;

  constructor(settings: WriterSettings) {
    this.settings = settings;
  }

  /** @param draft the event, made when those before it are written: it may need their ids */
  queue(draft: (at: number) => EventDraft): Written {
    const at = this.tick();
    const written: Written = { id: null };
    this.waiting.push(async () => {
      written.id = (await this.settings.append(draft(at))).id;
    });
    return written;
  }

  /** Whether everything is on the disk. */
  get isDone(): boolean {
    return this.waiting.length === 0;
  }

  /** Writes what waits, as far as it can be written. */
  async flush(): Promise<void> {
    try {
      for (let step = this.waiting[0]; step !== undefined; step = this.waiting[0]) {
        await step();
        this.waiting.shift();
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (this.isTold) return;
      this.isTold = true;
      await this.settings.onTrouble(error);
    }
  }

  /** Later than the event before: events are put in order by their times. */
  private tick(): number {
    this.last = Math.max(this.settings.now(), this.last + 1);
    return this.last;
  }
}
