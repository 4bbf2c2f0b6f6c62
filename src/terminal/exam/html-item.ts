import type { ExamItem } from '../../session/exam/exam-result.ts';
import { markAnswer } from '../marked-answer.ts';
import { capitalise } from '../messages/sentence.ts';
import { escapeText, renderElement } from '../stats/page/markup.ts';
import type { View } from '../view.ts';
import { renderMarkdownPage, renderSpans } from './markdown-page.ts';
import { describeAnswer, describeOptions } from './report-items.ts';
import { describeItem } from './result-facts.ts';

/** @returns a question of an exam as a section of a page: prompt, answer, what was said and missed, reference */
export function renderHtmlItem(item: ExamItem, view: View): string {
  const { exam, grading } = view.messages;
  const { question, position } = item.asked;
  const { said, partly, missed, notes } = describeAnswer(item, view);
  const { look } = describeItem(item, view.messages);
  const reference = question.kind === 'choice' ? grading.explanation() : grading.reference();
  const parts = [
    renderHeading(item, view),
    renderPart('prompt', renderMarkdownPage(question.prompt, view.style)),
    renderOptions(item, view),
    renderReply(item, view),
    ...(look === null ? [] : [renderElement('p', { class: 'look' }, escapeText(capitalise(look)))]),
    ...notes.map((note) => renderElement('p', { class: 'quiet' }, escapeText(note))),
    renderList(exam.report.said, said),
    renderList(exam.report.partly, partly),
    renderList(exam.report.missed, missed),
    ...(question.answer === null
      ? []
      : [
          renderElement('h3', {}, escapeText(reference)),
          renderPart('reference', renderMarkdownPage(question.answer, view.style)),
        ]),
  ];
  const content = parts.filter((part) => part !== '').join('\n');
  return renderElement('section', { id: `question${position}` }, `\n${content}\n`);
}

function renderHeading(item: ExamItem, view: View): string {
  const { verdict, number, sign, word, marks } = describeItem(item, view.messages);
  const told = renderElement('span', { class: verdict ?? 'quiet' }, escapeText(`${sign} ${word}`));
  return renderElement('h2', {}, `${escapeText(number)} ${told} · ${escapeText(marks)}`);
}

function renderPart(name: string, content: string): string {
  return renderElement('div', { class: name, dir: 'auto' }, content);
}

function renderReply({ answer }: ExamItem, view: View): string {
  if (answer?.reply.kind === 'picked') return '';
  const heading = renderElement('h3', {}, escapeText(view.messages.exam.report.answer));
  const text = answer?.reply.kind === 'typed' ? answer.reply.text : '';
  if (answer !== null && text.trim() !== '') {
    return `${heading}\n${renderPart('answer', renderSpans(markAnswer(text, answer.grade)))}`;
  }
  const nothing = escapeText(view.messages.grading.noAnswer());
  return `${heading}\n${renderElement('p', { class: 'quiet' }, nothing)}`;
}

function renderOptions(item: ExamItem, view: View): string {
  const options = describeOptions(item, view);
  if (options.length === 0) return '';
  const items = options.map(({ text, isPicked, isRight, note }) => {
    const told = note === '' ? '' : ` — ${escapeText(note)}`;
    const looks = isPicked ? { class: isRight ? 'correct' : 'wrong' } : {};
    const box = isPicked ? '☒' : '☐';
    return renderElement('li', looks, `${box} ${renderMarkdownPage(text, view.style)}${told}`);
  });
  return renderElement('ul', { class: 'options' }, items.join('\n'));
}

function renderList(heading: string, points: readonly string[]): string {
  if (points.length === 0) return '';
  const items = points.map((point) => renderElement('li', {}, escapeText(point))).join('');
  return `${renderElement('h3', {}, escapeText(heading))}\n${renderElement('ul', {}, items)}`;
}
