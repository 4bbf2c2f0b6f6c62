/** An element of XML with what it holds. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly in it. */
  readonly text: string;
  /** Line of its tag, from 1. */
  readonly line: number;
}

/** @returns the first child of that name; null for none */
export function findChild(element: Element | null, name: string): Element | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** @returns all children of that name */
export function findChildren(element: Element | null, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** @returns the text in the element's `<text>`, or in itself as in old files; empty for no element */
export function readText(element: Element | null): string {
  return (findChild(element, 'text') ?? element)?.text.trim() ?? '';
}

/** @returns the text that stands directly in the child of that name; empty for none */
export function readField(element: Element | null, name: string): string {
  return findChild(element, name)?.text.trim() ?? '';
}
