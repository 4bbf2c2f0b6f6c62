import { UserError } from '../../user-error.ts';

/** A value of a JSON text that knows where it stands, so that what is wrong with it can be told. */
export class JsonNode {
  private readonly value: unknown;
  private readonly source: string;
  /** Where it stands, as a JSON pointer (RFC 6901). */
  private readonly pointer: string;

  constructor(value: unknown, source: string, pointer = '') {
    this.value = value;
    this.source = source;
    this.pointer = pointer;
  }

  /** @returns the value under a key; a node holding undefined where the key is absent */
  field(name: string): JsonNode {
    const { value: parent } = this;
    const value = isMapping(parent) && Object.hasOwn(parent, name) ? parent[name] : undefined;
    return new JsonNode(value, this.source, `${this.pointer}/${name}`);
  }

  /** @throws UserError `unsupported-json` like all of the following, where the value is of another kind */
  list(): readonly JsonNode[] {
    if (!Array.isArray(this.value)) this.refuse('array');
    return this.value.map(
      (item, index) => new JsonNode(item, this.source, `${this.pointer}/${index}`),
    );
  }

  mapping(): Readonly<Record<string, unknown>> {
    if (!isMapping(this.value)) this.refuse('object');
    return this.value;
  }

  text(): string {
    if (typeof this.value !== 'string') this.refuse('string');
    return this.value;
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') this.refuse('boolean');
    return this.value;
  }

  /** @returns a finite number above 0 */
  weight(): number {
    if (typeof this.value !== 'number' || !(this.value > 0)) this.refuse('number above 0');
    return this.value;
  }

  /** @returns a whole number not below the given one */
  count(least: number): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) {
      this.refuse(`whole number from ${least}`);
    }
    return value;
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    const found = allowed.find((one) => one === this.value);
    return found ?? this.refuse(allowed.join(' | '));
  }

  /** @returns null for null, else what is read */
  orNull<T>(read: (node: JsonNode) => T): T | null {
    return this.value === null ? null : read(this);
  }

  /** False for null and for what is absent. */
  get isThere(): boolean {
    return this.value !== null && this.value !== undefined;
  }

  /** @returns what is read; the other value for null and for what is absent */
  orElse<T, U>(other: U, read: (node: JsonNode) => T): T | U {
    return this.isThere ? read(this) : other;
  }

  /** Says what should stand here. */
  refuse(expected: string): never {
    throw new UserError('unsupported-json', {
      path: this.source,
      at: this.pointer || '/',
      expected,
    });
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
