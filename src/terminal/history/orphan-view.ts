import type { QuestionProgress } from '../../scheduling/progress.ts';
import type { RelinkProposal } from '../../scheduling/relink.ts';
import { flattenMarkdown } from '../markdown.ts';
import { makeSafeLine } from '../safe-text.ts';
import { indentLines, joinFacts, type View } from '../view.ts';
import { clampProse, wrap } from '../width.ts';

/** A question that lost its place, with what it may be called now. */
export interface OrphanRow {
  readonly orphan: QuestionProgress;
  readonly proposal: RelinkProposal | null;
}

/** @returns the orphans with their sheet, id, number of answers and likely successor; lines joined by `\n` */
export function renderOrphans(rows: readonly OrphanRow[], view: View): string {
  const { style, messages } = view;
  const width = clampProse(view.width);
  const blocks = rows.map(({ orphan, proposal }) => {
    const { ref, verdicts } = orphan;
    const count = verdicts.correct + verdicts.partial + verdicts.wrong;
    const facts = joinFacts(
      [makeSafeLine(ref.sheet), messages.history.attempts(count), makeSafeLine(ref.id)],
      view,
    );
    const successor =
      proposal === null
        ? []
        : wrap(
            messages.history.maybeNow(
              flattenMarkdown(proposal.to.prompt),
              messages.grading.percent(proposal.similarity),
            ),
            width - 2,
          );
    return [
      ...wrap(flattenMarkdown(ref.prompt), width).map(style.strong),
      ...indentLines([...wrap(facts, width - 2).map(style.quiet), ...successor].join('\n'), 2),
      '',
    ].join('\n');
  });
  return [...blocks, style.quiet(messages.history.orphans(rows.length))].join('\n');
}
