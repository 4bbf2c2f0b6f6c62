/** A map that forgets what was not asked for longest, so that it never holds more than so many entries. */
export class RecentMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();
  private readonly limit: number;

  /** @param limit entries that are kept, from 1 */
  constructor(limit: number) {
    this.limit = limit;
  }

  get size(): number {
    return this.entries.size;
  }

  /** @returns the value kept for the key, or a new one */
  getOrMake(key: Key, make: () => Value): Value {
    const known = this.entries.get(key);
    if (known !== undefined) {
      // put last, for a Map goes through its keys in the order in which they came
      this.entries.delete(key);
      this.entries.set(key, known);
      return known;
    }
    const value = make();
    this.entries.set(key, value);
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.limit) break;
      this.entries.delete(oldest);
    }
    return value;
  }
}
