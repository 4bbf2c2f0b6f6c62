import type { ChoiceQuestion } from '../deck/deck.ts';
import { GAP, tagsOf } from '../deck/deck.ts';
import type { Asked } from '../session/asked.ts';
import { renderMarkdown } from './markdown.ts';
import { makeSafeLine } from './safe-text.ts';
import { indentLines, type View } from './view.ts';
import { clampProse, measure, truncate, wrapPainted } from './width.ts';

/**
 * A question as it is asked: where it stands in the session, then its prompt.
 * @returns lines joined by `\n`
 */
export function renderQuestion(asked: Asked, view: View): string {
  const { style } = view;
  const width = clampProse(view.width);
  return [
    style.quiet(truncate(describeProgress(asked, view), width)),
    '',
    renderPrompt(asked, { ...view, width }),
  ].join('\n');
}

/** Stands for a gap while Markdown is laid out, as wide as what is shown in the end: nothing in it is markup. */
const GAP_CELLS = '\ue000'.repeat(GAP.length);

/** Every gap is as wide as the others, whatever is missing: its width must not give the answer away. */
function renderPrompt({ question }: Asked, { width, style }: View): string {
  const page = { width, style, looks: ['strong'] } as const;
  if (question.kind !== 'cloze') return renderMarkdown(question.prompt, page);
  const text = renderMarkdown(question.prompt.replaceAll(GAP, GAP_CELLS), page);
  const { length } = question.gaps;
  let gap = 0;
  return text.replaceAll(GAP_CELLS, () => {
    gap += 1;
    if (gap > length) return GAP;
    return length === 1 ? '[___]' : `[${`_${gap}`.padEnd(GAP.length - 2, '_')}]`;
  });
}

/** "3/6 · again · 2 marks · tags · title", with what there is of them. */
function describeProgress(
  { deck, question, position, total, attempt, exam }: Asked,
  { messages }: View,
): string {
  const tags = tagsOf(deck, question).map(makeSafeLine).join(', ');
  const title = deck.title === null ? '' : makeSafeLine(deck.title);
  const again = attempt > 1 ? messages.study.again() : '';
  const marks = exam === undefined ? '' : messages.exam.marks(exam.marks);
  const back = exam?.isBack ? messages.exam.back() : '';
  return [`${position}/${total}`, again, back, marks, tags, title]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What stands before an option and behind it. */
export interface OptionMark {
  readonly sign: string;
  readonly note: string;
}

/**
 * The options of a choice in the order in which they are shown, numbered from 1.
 * @param order positions in `choices`
 * @param mark what to tell about the option at a position of `choices`
 */
export function renderOptions(
  question: ChoiceQuestion,
  order: readonly number[],
  view: View,
  mark?: (position: number) => OptionMark,
): string {
  const digits = String(order.length).length;
  const lines = order.flatMap((position, index) => {
    const { sign, note } = mark?.(position) ?? { sign: '', note: '' };
    const number = `${index + 1}.`.padStart(digits + 1);
    const lead = `  ${sign === '' ? '' : `${sign} `}${number} `;
    return renderOption(question.choices[position] ?? '', note, lead, view);
  });
  return lines.join('\n');
}

function renderOption(option: string, note: string, lead: string, view: View): string[] {
  const indent = measure(lead);
  const { style, plain } = view;
  const page = { width: Math.max(10, clampProse(view.width) - indent), style, plain };
  const [first = '', ...rest] = indentLines(renderMarkdown(option, page), indent);
  const lines = [lead + first.trimStart(), ...rest];
  if (note === '') return lines;
  const last = lines.at(-1) ?? '';
  const fits = measure(last) + 3 + measure(note) <= clampProse(view.width);
  if (!fits) {
    const told = wrapPainted(`— ${note}`, page.width).join('\n');
    return [...lines, ...indentLines(told, indent)];
  }
  return [...lines.slice(0, -1), `${last} — ${note}`];
}
