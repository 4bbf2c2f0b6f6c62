/** The part of js-yaml 4 that front matter uses; the package brings no types. */
declare module 'js-yaml' {
  export interface Schema {
    readonly name?: string;
  }
  /** YAML 1.2's core schema: no dates, no merge keys, no language-specific tags. */
  export const CORE_SCHEMA: Schema;
  export function load(text: string, options: { readonly schema: Schema }): unknown;
  export function dump(
    data: unknown,
    options: { readonly schema: Schema; readonly lineWidth: number; readonly noRefs: boolean },
  ): string;
}
