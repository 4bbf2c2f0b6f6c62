import type { Question } from '../deck/deck.ts';
import type { KeyPoint } from '../deck/key-point.ts';
import type { AcceptedWording } from '../grading/accepted.ts';
import { fitColumns, gutter, joinCells } from './columns.ts';
import { renderMarkdown } from './markdown.ts';
import { makeSafeLine } from './safe-text.ts';
import { indentLines, joinFacts, type View } from './view.ts';
import { clampProse, measure, wrap } from './width.ts';

/** A question with the key points its answers are checked by. */
export interface QuestionKeys {
  readonly question: Question;
  readonly keyPoints: readonly KeyPoint[];
  /** Wordings that the learner let count, by the texts of their key points. */
  readonly accepted: readonly AcceptedWording[];
}

/** Cells before the key points of a question. */
const MARGIN = 4;
/** A column of text narrower than this cannot be read. */
const NARROWEST_TEXT = 24;

/**
 * The key points of questions: role, weight, and what must be said.
 * @returns lines joined by `\n`
 */
export function renderKeys(source: string, keys: readonly QuestionKeys[], view: View): string {
  const { messages, style } = view;
  const parts = keys.map((key) => renderQuestionKeys(source, key, view));
  const canWrite = keys.some(
    ({ question, keyPoints }) =>
      question.kind === 'open' && keyPoints.some(({ derived }) => derived),
  );
  const hint = wrap(messages.keys.writeHint(), clampProse(view.width)).map(style.quiet).join('\n');
  return [...parts, ...(canWrite ? [hint] : [])].join('\n\n');
}

function renderQuestionKeys(source: string, keys: QuestionKeys, view: View): string {
  const { question, keyPoints } = keys;
  const { style } = view;
  const width = clampProse(view.width) - MARGIN;
  const prompt = renderMarkdown(question.prompt, { width, style, looks: ['strong'] });
  const [first = '', ...rest] = indentLines(prompt, MARGIN);
  const place = `${makeSafeLine(source)}:${question.line}`;
  return [
    `${`${question.number}.`.padEnd(MARGIN)}${first.trimStart()}`,
    ...rest,
    ...wrap(joinFacts([describeOrigin(keys, view), place], view), width).map(
      (line) => ' '.repeat(MARGIN) + style.quiet(line),
    ),
    ...(keyPoints.length === 0 ? [] : ['', ...renderPoints(keys, view)]),
  ].join('\n');
}

function describeOrigin({ question, keyPoints }: QuestionKeys, { messages }: View): string {
  const { keys } = messages;
  if (keyPoints.length === 0) return question.kind === 'choice' ? keys.choice() : keys.none();
  if (question.kind === 'cloze' && keyPoints.every(({ derived }) => derived)) {
    return keys.gaps(keyPoints.length);
  }
  const isDerived = keyPoints.every(({ derived }) => derived);
  return isDerived ? keys.derived(keyPoints.length) : keys.authored(keyPoints.length);
}

function renderPoints({ keyPoints, accepted }: QuestionKeys, view: View): string[] {
  const { headings, roles } = view.messages.keys;
  const tellAccepted = (point: KeyPoint): string[] =>
    accepted
      .filter(({ point: name }) => name === point.text)
      .map(({ wording }) => view.messages.accept.accepted(makeSafeLine(wording)));
  if (view.plain === true) {
    return keyPoints.flatMap((point) => [
      ...describePlainly(point, view),
      ...indentLines(tellAccepted(point).join('\n'), MARGIN + 2).filter((line) => line !== ''),
    ]);
  }
  const rows = keyPoints.flatMap((point) => [
    [roles[point.role], `×${view.messages.exam.number(point.weight)}`, makeSafeLine(point.text)],
    ...tellAccepted(point).map((told) => ['', '', `+ ${told}`]),
  ]);
  const head = [headings.role, headings.weight, headings.keyPoint];
  const naturals = head.map((heading, column) =>
    Math.max(measure(heading), ...rows.map((row) => measure(row[column] ?? ''))),
  );
  const minimums = [naturals[0] ?? 1, naturals[1] ?? 1, NARROWEST_TEXT];
  const widths = fitColumns(naturals, minimums, clampProse(view.width) - MARGIN - gutter * 2);
  if (widths === null) return renderStacked(rows, view);
  const cells = rows.map(([role = '', weight = '', text = '']) => [
    [role],
    [weight],
    wrap(text, widths[2] ?? 1),
  ]);
  return [head.map((heading) => [view.style.heading(heading)]), ...cells]
    .flatMap((row) => joinCells(row, widths, ' '.repeat(gutter), ['right', 'left', 'right']))
    .map((line) => ' '.repeat(MARGIN) + line);
}

/** "essential, weight 2: pivot or middle element": a line for each point. */
function describePlainly({ role, weight, text }: KeyPoint, { messages, width }: View): string[] {
  const { keys, plain } = messages;
  const wordings = makeSafeLine(text).split(' | ').join(` ${plain.or} `);
  const told = `${keys.roles[role]}, ${keys.headings.weight.toLowerCase()} ${messages.exam.number(weight)}: ${wordings}`;
  return indentLines(wrap(told, width - MARGIN).join('\n'), MARGIN);
}

/** Where columns do not fit: role and weight, and the text below them. */
function renderStacked(rows: readonly (readonly string[])[], view: View): string[] {
  return rows.flatMap(([role = '', weight = '', text = '']) => [
    ...(role === '' ? [] : [`  ${view.style.quiet(`${role} ${weight}`)}`]),
    ...indentLines(wrap(text, clampProse(view.width) - MARGIN).join('\n'), MARGIN),
  ]);
}
