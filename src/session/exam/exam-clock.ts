/** What a clock of an exam is set to. */
export interface ClockSettings {
  /** How long the exam lasts, in milliseconds; null without a limit. */
  readonly limit: number | null;
  /** How much of it was used before it was broken off. */
  readonly used: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The time of an exam. It runs from when it is made, and never stands still. */
export class ExamClock {
  /** When the time is up, in milliseconds since 1970; null without a limit. */
  readonly deadline: number | null;
  /** When it would have begun without a break, in milliseconds since 1970. */
  readonly since: number;
  private readonly settings: ClockSettings;
  private readonly began: number;

  constructor(settings: ClockSettings) {
    const { limit, used, now } = settings;
    this.settings = settings;
    this.began = now();
    this.since = this.began - used;
    this.deadline = limit === null ? null : this.began + Math.max(0, limit - used);
  }

  /** @returns how much time is used, in milliseconds: never more than there is */
  read(): number {
    const { limit, used, now } = this.settings;
    const elapsed = used + Math.max(0, now() - this.began);
    return limit === null ? elapsed : Math.min(limit, elapsed);
  }

  /** @returns how much time is left, in milliseconds; null without a limit */
  countLeft(): number | null {
    const { limit } = this.settings;
    return limit === null ? null : limit - this.read();
  }

  isUp(): boolean {
    return this.countLeft() === 0;
  }
}
