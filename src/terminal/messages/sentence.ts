/** What a sentence names, safe text already (see safe-text.ts). */
export type Arguments = Readonly<Record<string, string | number>>;

/** A sentence that names something. */
export type Sentence = (args: Arguments) => string;

/** @returns a text that stands inside of sentences as one that begins a sentence */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
