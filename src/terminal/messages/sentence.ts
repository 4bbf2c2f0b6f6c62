/** What a sentence names, safe text already (see safe-text.ts). */
export type Arguments = Readonly<Record<string, string | number>>;

/** A sentence that names something. */
export type Sentence = (args: Arguments) => string;
