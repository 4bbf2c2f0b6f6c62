import type { RelinkEvent } from './event.ts';
import { keyOf } from './question-key.ts';

/**
 * Wordings of the same question. All that were ever linked are one question, whichever of them the sheet shows, so that
 * a wording taken back finds its history again; it is filed under the wording linked to last.
 */
export class Aliases {
  private readonly filed: Map<string, string>;
  private readonly wordings = new Map<string, string[]>();

  /** @param pairs each wording's key and the key it is filed under */
  constructor(pairs: Iterable<readonly [string, string]>) {
    this.filed = new Map(pairs);
    for (const [key, filed] of this.filed) {
      const others = this.wordings.get(filed);
      if (others === undefined) this.wordings.set(filed, [key]);
      else others.push(key);
    }
  }

  resolve(key: string): string {
    return this.filed.get(key) ?? key;
  }

  link({ from, to }: RelinkEvent): void {
    const target = keyOf(to);
    const members = new Set([...this.membersOf(keyOf(from)), ...this.membersOf(target)]);
    for (const key of members) this.filed.set(key, target);
    this.wordings.set(target, [...members]);
  }

  asMap(): ReadonlyMap<string, string> {
    return this.filed;
  }

  private membersOf(key: string): readonly string[] {
    return this.wordings.get(this.resolve(key)) ?? [key];
  }
}
