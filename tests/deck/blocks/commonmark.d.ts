/** The part of the reference implementation that the comparison uses; it comes without types. */
declare module 'commonmark' {
  export interface Node {
    readonly type: string;
    readonly parent: Node | null;
    readonly firstChild: Node | null;
    readonly next: Node | null;
    /** First and last line and column, from 1, both inclusive. */
    readonly sourcepos: readonly [readonly [number, number], readonly [number, number]];
    readonly literal: string | null;
    readonly info: string | null;
    readonly level: number | null;
    readonly listType: 'bullet' | 'ordered' | undefined;
    readonly listStart: number | null;
    readonly listDelimiter: '.' | ')' | null;
    readonly _listData: { readonly bulletChar?: string };
    readonly _isFenced: boolean;
    readonly _string_content: string | null;
  }
  export class Parser {
    /** Replaced by nothing, it leaves the blocks with their text as the block rules cut it. */
    processInlines: (document: Node) => void;
    parse(text: string): Node;
  }
}
