import { SAMPLE } from '../language/guess-language.ts';

/** A text that comes in pieces, with its beginning known. */
export interface SampledText {
  /** Its first 20,000 characters, or all of it. */
  readonly sample: string;
  /** All of the text, as before. */
  readonly text: AsyncIterable<string>;
}

/** Looks at the beginning of a text without taking it away: some words of a deck depend on its language. */
export async function sampleText(text: AsyncIterable<string>): Promise<SampledText> {
  const iterator = text[Symbol.asyncIterator]();
  const first: string[] = [];
  let size = 0;
  let isDone = false;
  while (!isDone && size < SAMPLE) {
    const next = await iterator.next();
    isDone = next.done === true;
    if (next.done !== true) {
      first.push(next.value);
      size += next.value.length;
    }
  }
  return { sample: first.join(''), text: resume(first, iterator, isDone) };
}

async function* resume(
  first: readonly string[],
  iterator: AsyncIterator<string>,
  isDone: boolean,
): AsyncIterable<string> {
  try {
    yield* first;
    if (isDone) return;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
