import type { DelimiterRun } from './emphasis.ts';
import type { Look, Span } from './spans.ts';

/** A piece of the text in the making: plain or code text, a run of marks, or a bracket that may make a link. */
export interface Piece {
  text: string;
  readonly code: boolean;
  readonly run: DelimiterRun | null;
  /** 1 where a link begins, -1 where it ends. */
  link: number;
  /** False where more text may be added. */
  readonly closed: boolean;
}

/** Makes spans of the pieces: counts how many looks of each kind are open at each. */
export function joinPieces(pieces: readonly Piece[]): Span[] {
  const depth = { emphasis: 0, strong: 0, struck: 0, link: 0, closed: true };
  const spans: Span[] = [];
  for (const { text, code, run, link } of pieces) {
    depth.link += link;
    if (run !== null) {
      for (const marks of run.closes) depth[nameLook(run, marks)] -= 1;
      if (run.left > 0)
        spans.push({ text: run.character.repeat(run.left), looks: listLooks(depth, false) });
      for (const marks of run.opens) depth[nameLook(run, marks)] += 1;
    } else if (text !== '') {
      spans.push({ text, looks: listLooks(depth, code) });
    }
  }
  return spans;
}

function nameLook(run: DelimiterRun, marks: number): 'emphasis' | 'strong' | 'struck' {
  if (run.character === '~') return 'struck';
  return marks === 2 ? 'strong' : 'emphasis';
}

function listLooks(
  depth: Readonly<Record<'emphasis' | 'strong' | 'struck' | 'link', number>>,
  code: boolean,
): Look[] {
  const looks: Look[] = code ? ['code'] : [];
  for (const look of ['strong', 'emphasis', 'struck', 'link'] as const) {
    if (depth[look] > 0) looks.push(look);
  }
  return looks;
}
