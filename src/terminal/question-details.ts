import type { Example, Question } from '../deck/deck.ts';
import type { KeyPoint } from '../deck/key-point.ts';
import { tagsOf } from '../deck/deck.ts';
import { signs } from './finding-view.ts';
import { renderMarkdown } from './markdown.ts';
import { countOtherWordings, describePoint } from './point-label.ts';
import { renderOptions, type OptionMark } from './question-view.ts';
import type { QuestionRow } from './question-row.ts';
import { nameSection } from './section-groups.ts';
import { makeSafeLine } from './safe-text.ts';
import { indentLines, joinFacts, type View } from './view.ts';
import { clampProse, wrap } from './width.ts';

/** A question with all that its sheet says about it. */
export function renderQuestionDetails(row: QuestionRow, view: View): string {
  const { deck, question } = row;
  const { style, messages } = view;
  const width = clampProse(view.width);
  const tags = tagsOf(deck, question).map(makeSafeLine).join(', ');
  const place = `${makeSafeLine(deck.source)}:${question.line}`;
  const section = nameSection(question.section, view);
  const facts = [messages.lists.kinds[question.kind], tags, section, place];
  const { plain } = view;
  const page = { width: width - 4, style, plain, looks: ['strong'] as const };
  const prompt = renderMarkdown(question.prompt, page);
  const [first = '', ...rest] = indentLines(prompt, 4);
  return [
    `${`${question.number}.`.padEnd(4)}${first.trimStart()}`,
    ...rest,
    ...wrap(joinFacts(facts, view), width - 4).map((line) => `    ${style.quiet(line)}`),
    ...renderParts(row, { ...view, width }),
  ].join('\n');
}

function renderParts({ question, keyPoints, derived }: QuestionRow, view: View): string[] {
  const { lists } = view.messages;
  const points = question.keyPoints.map(
    (point) => (view.plain === true ? '' : '• ') + describeAtLength(point, view),
  );
  const derivedPoints = derived && keyPoints > 0 ? [lists.derivedKeyPoints(keyPoints)] : [];
  const hint = question.hint === null ? [] : [makeSafeLine(question.hint)];
  return [
    ...renderAnswer(question, view),
    ...renderPart(lists.keyPoints, [...points, ...derivedPoints], view),
    ...renderPart(
      lists.examples,
      question.examples.map((example) => describeExample(example, view)),
      view,
    ),
    ...renderPart(lists.hint, hint, view),
  ];
}

function describeAtLength(point: KeyPoint, { messages }: View): string {
  const others = countOtherWordings(point);
  const label = describePoint(point, messages);
  return others === 0 ? label : `${label} (${messages.lists.otherWordings(others)})`;
}

function renderAnswer(question: Question, view: View): string[] {
  const { lists } = view.messages;
  const page = { width: view.width - 4, style: view.style, plain: view.plain };
  const answer =
    question.answer === null ? [] : indentLines(renderMarkdown(question.answer, page), 4);
  if (question.kind !== 'choice') {
    const body = answer.length > 0 ? answer : [`    ${view.style.quiet(lists.noAnswer)}`];
    return ['', `    ${view.style.heading(lists.answer)}`, ...body];
  }
  const right = new Set(question.correct);
  const order = question.choices.map((_, position) => position);
  const options = renderOptions(question, order, { ...view, width: view.width - 2 }, (position) =>
    markRight(right.has(position), view),
  );
  return [
    '',
    `    ${view.style.heading(lists.options)}`,
    ...indentLines(options, 2),
    ...(answer.length > 0 ? ['', ...answer] : []),
  ];
}

function markRight(isRight: boolean, { style, messages, plain }: View): OptionMark {
  if (plain === true) return { sign: '', note: isRight ? messages.plain.right : '' };
  return { sign: isRight ? style.correct(signs.correct) : ' ', note: '' };
}

function renderPart(heading: string, texts: readonly string[], view: View): string[] {
  if (texts.length === 0) return [];
  const lines = texts.flatMap((text) =>
    wrap(text, view.width - 6).map((line, row) => `    ${row === 0 ? '' : '  '}${line}`),
  );
  return ['', `    ${view.style.heading(heading)}`, ...lines];
}

function describeExample({ text, verdict }: Example, { messages, plain }: View): string {
  const mark = plain === true ? `${messages.grading.verdict[verdict]}:` : signs[verdict];
  return `${mark} ${makeSafeLine(text)}`;
}
