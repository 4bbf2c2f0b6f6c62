import { REPORT_COMMENT } from '../../report-mark.ts';
import type { ExamItem } from '../../session/exam/exam-result.ts';
import { makeSafe, makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import type { ExamReport } from './report.ts';
import { describeAnswer } from './report-items.ts';
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
  const { asked, answer } = item;
  const { exam, grading } = view.messages;
  const { question } = asked;
  const { marks, word, number, sign } = describeItem(item, view.messages);
  const { said, partly, missed, notes } = describeAnswer(item, view);
  const look = answer !== null && !answer.grade.sure && answer.override === null;
  const reference = question.kind === 'choice' ? grading.explanation() : grading.reference();
  return [
    `## ${number.replace('.', '\\.')} ${sign} ${word}, ${marks}`,
    quote(question.prompt),
    ...renderReply(item, view),
    ...(look ? [`**${exam.report.look}**`] : []),
    ...notes.map(escapeMarks),
    ...renderList(exam.report.said, said),
    ...renderList(exam.report.partly, partly),
    ...renderList(exam.report.missed, missed),
    ...(question.answer === null ? [] : [`**${reference}:**`, quote(question.answer)]),
  ].join('\n\n');
}

function renderReply({ asked, answer }: ExamItem, view: View): string[] {
  const { report } = view.messages.exam;
  const { question } = asked;
  const options = question.kind === 'choice' ? [renderOptions(question, answer, view)] : [];
  if (answer?.reply.kind === 'picked') return options;
  const text = answer?.reply.kind === 'typed' ? makeSafe(answer.reply.text).trim() : '';
  if (text === '') return [...options, `**${report.answer}:** ${view.messages.grading.noAnswer()}`];
  return [...options, `**${report.answer}:**`, fence(text)];
}

function renderOptions(
  {
    choices,
    correct,
  }: { readonly choices: readonly string[]; readonly correct: readonly number[] },
  answer: ExamItem['answer'],
  view: View,
): string {
  const { report } = view.messages.exam;
  const picked = new Set(answer?.reply.kind === 'picked' ? answer.reply.picked : []);
  return choices
    .map((choice, position) => {
      const isRight = correct.includes(position);
      const notes = [
        ...(picked.has(position) ? [report.picked] : []),
        ...(isRight ? [report.right] : []),
      ];
      const text = makeSafe(choice).replaceAll('\n', '\n  ');
      return `- [${picked.has(position) ? 'x' : ' '}] ${text}${notes.length === 0 ? '' : ` — *${notes.join(', ')}*`}`;
    })
    .join('\n');
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
