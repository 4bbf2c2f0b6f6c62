import type { Messages } from './messages/messages.ts';
import type { Style } from './style.ts';

/** How something is shown: in which language, with which looks, how wide. */
export interface View {
  readonly messages: Messages;
  readonly style: Style;
  /** Cells of a line. */
  readonly width: number;
  /** True where nothing is drawn and no columns are set: lines are read out, or logged. */
  readonly plain?: boolean;
}

/** @returns facts that stand side by side, with a sign between them that is not read out where that would disturb */
export function joinFacts(facts: readonly string[], { plain }: Pick<View, 'plain'>): string {
  return facts.filter((fact) => fact !== '').join(plain === true ? ', ' : ' · ');
}

/** @returns the lines of a text, each set in by so many cells; blank lines stay blank */
export function indentLines(text: string, cells: number): string[] {
  const margin = ' '.repeat(cells);
  return text.split('\n').map((line) => (line === '' ? '' : margin + line));
}
