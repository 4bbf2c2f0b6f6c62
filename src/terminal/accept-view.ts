import { flattenMarkdown } from './markdown.ts';
import { makeSafeLine } from './safe-text.ts';
import { indentLines, joinFacts, type View } from './view.ts';
import { clampProse, wrap } from './width.ts';

/** An accepted wording with its number in the list. */
export interface NumberedWording {
  readonly number: number;
  readonly point: string;
  readonly wording: string;
  /** False where the sheet has no such key point any more. */
  readonly counts: boolean;
}

/** A question with the wordings that were accepted for it. */
export interface AcceptedQuestion {
  /** In Markdown, or as plain text where only the history knows it. */
  readonly prompt: string;
  /** The sheet, with the line where that is known. */
  readonly place: string;
  readonly wordings: readonly NumberedWording[];
}

/** @returns the questions with their wordings, each with its number and key point; lines joined by `\n` */
export function renderAccepted(questions: readonly AcceptedQuestion[], view: View): string {
  const { messages, style } = view;
  const width = clampProse(view.width);
  const blocks = questions.map(({ prompt, place, wordings }) => {
    const facts = joinFacts([makeSafeLine(place), messages.accept.wordings(wordings.length)], view);
    return [
      ...wrap(flattenMarkdown(prompt), width).map(style.strong),
      style.quiet(facts),
      ...wordings.flatMap((wording) => renderWording(wording, view, width)),
    ].join('\n');
  });
  const hint = wrap(messages.accept.howToWrite(), width).map(style.quiet).join('\n');
  return [...blocks, hint].join('\n\n');
}

function renderWording(
  { number, point, wording, counts }: NumberedWording,
  { messages, style }: View,
  width: number,
): string[] {
  const mark = `${number}. `.padStart(6);
  const [first = '', ...rest] = wrap(makeSafeLine(wording), width - mark.length);
  const told = counts ? messages.accept.for(makeSafeLine(point)) : messages.accept.countsNoLonger();
  return [
    mark + first,
    ...indentLines(
      [...rest, ...wrap(told, width - mark.length).map(style.quiet)].join('\n'),
      mark.length,
    ),
  ];
}
