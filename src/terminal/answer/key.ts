/** A key as Node's readline tells it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

/** A letter that is not Latin comes without a name. */
export function readAltLetter({ sequence }: Key): string | undefined {
  return sequence?.startsWith('\u001b') ? sequence.slice(1) : undefined;
}
