import type { Aids } from '../../session/asked.ts';
import { formatClock, formatElapsed } from './countdown.ts';

/** The time of one question: the clock of an exam, and how long it stood still in pauses. */
export class QuestionClock {
  /** True in an exam, where time is counted and shown. */
  readonly isRunning: boolean;
  /** True where it runs down to a limit. */
  readonly isCountdown: boolean;
  /** How long time stood still, in milliseconds. */
  paused = 0;
  private readonly deadline: number | null;
  private readonly since: number | null;
  private readonly now: () => number;
  private pausedAt: number | null = null;

  /** @param now milliseconds since 1970 */
  constructor({ deadline, since = null }: Pick<Aids, 'deadline' | 'since'>, now: () => number) {
    this.deadline = deadline;
    this.since = since;
    this.now = now;
    this.isCountdown = deadline !== null;
    this.isRunning = deadline !== null || since !== null;
  }

  get isUp(): boolean {
    return this.deadline !== null && this.deadline <= this.now();
  }

  /** @returns the time left, or used where there is no limit, such as `4:05`; null where none is counted */
  read(): string | null {
    if (this.deadline !== null) return formatClock(this.deadline - this.now());
    return this.since === null ? null : formatElapsed(this.now() - this.since);
  }

  stop(): void {
    this.pausedAt = this.now();
  }

  /** Does nothing where it was not stopped. */
  goOn(): void {
    if (this.pausedAt !== null) this.paused += Math.max(0, this.now() - this.pausedAt);
    this.pausedAt = null;
  }
}
