/** The part of sax that reading Moodle XML uses; the package brings no types. */
declare module 'sax' {
  export interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }
  /** Calls its handlers (`onopentag`, `ontext`, …) while text is written to it. */
  export interface Parser {
    /** Line of the character that is being read, from 0. */
    readonly line: number;
    write: (text: string) => Parser;
    close: () => Parser;
  }
  const sax: { readonly parser: (isStrict: boolean) => Parser };
  export default sax;
}
