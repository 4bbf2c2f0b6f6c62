import { LOSS_CODES, type Loss, type LossCode } from '../../deck/formats/format.ts';
import type { FormatId } from '../../deck/formats/registry.ts';
import type { View } from '../../terminal/view.ts';
import type { World } from '../../world.ts';
import { say } from '../say.ts';

/** Counts what a format cannot hold. */
export class LossCount {
  private readonly counts = new Map<LossCode, number>();

  /** False when some question is not there at all. */
  get isComplete(): boolean {
    return !this.counts.has('question');
  }

  add({ code }: Loss): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
  }

  /** Tells it on the error stream, one thing a line. */
  report(format: FormatId, view: View, world: World): void {
    if (this.counts.size === 0) return;
    const { messages, style } = view;
    const lines = LOSS_CODES.flatMap((code) => {
      const count = this.counts.get(code) ?? 0;
      return count > 0 ? [`  ${messages.formats.losses[code](count)}`] : [];
    });
    const told = [style.partial(messages.formats.cannotHold(format)), ...lines];
    say(world.errors, told.join('\n'), view);
  }
}
