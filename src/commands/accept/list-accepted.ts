import {
  renderAccepted,
  type AcceptedQuestion,
  type NumberedWording,
} from '../../terminal/accept-view.ts';
import { renderJson } from '../../terminal/render-json.ts';
import type { View } from '../../terminal/view.ts';
import type { World } from '../../world.ts';
import { say } from '../say.ts';
import type { AcceptedRow } from './collect-accepted.ts';

/** Version of the shape of `viva accept --json`. */
const VERSION = 1;

/** Lists wordings by question, or as JSON; each has its place among the rows as a number, from 1. */
export function listAccepted(
  rows: readonly AcceptedRow[],
  { json = false }: { readonly json?: boolean },
  view: View,
  { output }: Pick<World, 'output'>,
): void {
  if (json) output.write(renderAcceptedJson(rows));
  else if (rows.length === 0) say(output, view.messages.accept.none(), view);
  else output.write(`${renderAccepted(groupByQuestion(rows), view)}\n`);
}

function groupByQuestion(rows: readonly AcceptedRow[]): readonly AcceptedQuestion[] {
  const groups = new Map<string, Group>();
  for (const [at, row] of rows.entries()) {
    const group = groups.get(row.key) ?? { ...describeQuestion(row), wordings: [] };
    group.wordings.push({ ...row, number: at + 1 });
    groups.set(row.key, group);
  }
  return [...groups.values()];
}

interface Group extends AcceptedQuestion {
  readonly wordings: NumberedWording[];
}

function describeQuestion({ place, question }: AcceptedRow): Omit<AcceptedQuestion, 'wordings'> {
  if (place === null) return { prompt: question.prompt, place: question.sheet };
  const { source } = place.deck;
  return { prompt: place.question.prompt, place: `${source}:${place.question.line}` };
}

function renderAcceptedJson(rows: readonly AcceptedRow[]): string {
  const accepted = rows.map(({ question, place, point, wording, counts }, at) => ({
    number: at + 1,
    question,
    source: place?.deck.source ?? null,
    line: place?.question.line ?? null,
    point,
    wording,
    counts: place === null ? null : counts,
  }));
  return renderJson({ format: 'viva-accepted', version: VERSION, accepted });
}
