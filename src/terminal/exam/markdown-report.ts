import { REPORT_COMMENT } from '../../report-mark.ts';
import type { ExamItem } from '../../session/exam/exam-result.ts';
import { makeSafe, makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import type { ExamReport } from './report.ts';
import { describeAnswer, describeOptions } from './report-items.ts';
import { describeItem, describeResult, listSheets } from './result-facts.ts';

/** @returns a report in Markdown, for a teacher: the result, a table, and each question with its answer and reference */
export function renderMarkdownReport({ result, at }: ExamReport, view: View): string {
  const { exam, history } = view.messages;
  const facts = describeResult(result, view.messages);
  const { report } = exam;
  const sections = [
    REPORT_COMMENT,
    `# ${report.title}`,
    [
      `- ${report.date}: ${history.moment(at)}`,
      `- ${report.sheets}: ${listSheets(result).map(escapeMarks).join(', ')}`,
      `- ${report.result}: **${facts.outcome}** — ${facts.total} (${facts.passMark})`,
      `- ${report.time}: ${facts.time}`,
      `- ${facts.counts}`,
      ...(facts.end === null ? [] : [`- ${facts.end}`]),
      ...(facts.unsure === null ? [] : [`- ${facts.unsure}`]),
    ].join('\n'),
    renderTable(result.items, view),
    ...result.items.map((item) => renderItem(item, view)),
    `---\n\n${report.madeBy}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function renderTable(items: readonly ExamItem[], view: View): string {
  const { headings } = view.messages.exam;
  const rows = items.map((item) => {
    const { number, sign, fraction, time, prompt } = describeItem(item, view.messages);
    const cells = [number.slice(0, -1), sign, fraction, time, escapeMarks(prompt)];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    `| | | ${headings.marks} | ${headings.time} | ${headings.question} |`,
    '|---:|---|---:|---:|---|',
    ...rows,
  ].join('\n');
}

function renderItem(item: ExamItem, view: View): string {
  const { exam, grading } = view.messages;
  const { question } = item.asked;
  const { marks, word, number, sign, look } = describeItem(item, view.messages);
  const { said, partly, missed, notes } = describeAnswer(item, view);
  const reference = question.kind === 'choice' ? grading.explanation() : grading.reference();
  return [
    `## ${number.replace('.', '\\.')} ${sign} ${word}, ${marks}`,
    quote(question.prompt),
    ...renderReply(item, view),
    ...(look === null ? [] : [`**${look}**`]),
    ...notes.map(escapeMarks),
    ...renderList(exam.report.said, said),
    ...renderList(exam.report.partly, partly),
    ...renderList(exam.report.missed, missed),
    ...(question.answer === null ? [] : [`**${reference}:**`, quote(question.answer)]),
  ].join('\n\n');
}

function renderReply(item: ExamItem, view: View): string[] {
  const { answer } = item;
  const { report } = view.messages.exam;
  const options = renderOptions(item, view);
  if (answer?.reply.kind === 'picked') return options;
  const text = answer?.reply.kind === 'typed' ? makeSafe(answer.reply.text).trim() : '';
  if (text === '') return [...options, `**${report.answer}:** ${view.messages.grading.noAnswer()}`];
  return [...options, `**${report.answer}:**`, fence(text)];
}

function renderOptions(item: ExamItem, view: View): string[] {
  const options = describeOptions(item, view).map(({ text, isPicked, note }) => {
    const told = note === '' ? '' : ` — *${note}*`;
    return `- [${isPicked ? 'x' : ' '}] ${makeSafe(text).replaceAll('\n', '\n  ')}${told}`;
  });
  return options.length === 0 ? [] : [options.join('\n')];
}

function renderList(heading: string, points: readonly string[]): string[] {
  if (points.length === 0) return [];
  return [[`**${heading}:**`, '', ...points.map((point) => `- ${escapeMarks(point)}`)].join('\n')];
}

/** The author's Markdown, set apart from the report's own. */
function quote(markdown: string): string {
  return makeSafe(markdown)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** What was typed stands as it is: behind more backticks than it has itself. */
function fence(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${text}\n${marks}`;
}

/** Plain text in Markdown. */
function escapeMarks(text: string): string {
  return makeSafeLine(text).replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
