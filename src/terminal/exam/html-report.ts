import { REPORT_MARK } from '../../report-mark.ts';
import type { ExamItem } from '../../session/exam/exam-result.ts';
import { capitalise } from '../messages/sentence.ts';
import { escapeText, renderElement } from '../stats/page/markup.ts';
import type { View } from '../view.ts';
import { renderHtmlItem } from './html-item.ts';
import { REPORT_STYLE } from './html-style.ts';
import type { ExamReport } from './report.ts';
import { describeItem, describeResult, listSheets } from './result-facts.ts';

/** Nothing may be fetched or run, whatever a sheet or an answer holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** @returns a report as one page of HTML that needs nothing else, for a screen or for paper */
export function renderHtmlReport(report: ExamReport, view: View): string {
  const { language, exam } = view.messages;
  const content = `\n${renderHead(exam.report.title)}\n${renderBody(report, view)}\n`;
  return `<!DOCTYPE html>\n${renderElement('html', { lang: language }, content)}\n`;
}

function renderHead(title: string): string {
  const parts = [
    '<meta charset="utf-8"/>',
    renderElement('meta', { name: 'generator', content: REPORT_MARK }),
    renderElement('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="color-scheme" content="light dark"/>',
    '<meta name="robots" content="noindex"/>',
    renderElement('title', {}, escapeText(title)),
    `<style>${REPORT_STYLE}</style>`,
  ];
  return `<head>\n${parts.join('\n')}\n</head>`;
}

function renderBody(report: ExamReport, view: View): string {
  const { exam } = view.messages;
  const { items } = report.result;
  const main = [
    renderElement('h1', {}, escapeText(exam.report.title)),
    renderSummary(report, view),
    renderTable(items, view),
    ...items.map((item) => renderHtmlItem(item, view)),
  ].join('\n');
  const footer = renderElement('footer', {}, escapeText(exam.report.madeBy));
  return `<body>\n<main>\n${main}\n</main>\n${footer}\n</body>`;
}

function renderSummary({ result, at }: ExamReport, view: View): string {
  const { exam, history } = view.messages;
  const { report } = exam;
  const facts = describeResult(result, view.messages);
  const outcome = renderElement(
    'p',
    { class: `outcome ${facts.passes ? 'correct' : 'wrong'}` },
    escapeText(`${facts.passes ? '✓' : '✗'} ${facts.outcome}: ${facts.total}`),
  );
  const lines = [
    capitalise(facts.passMark),
    ...(facts.end === null ? [] : [facts.end]),
    `${report.date}: ${history.moment(at)}`,
    `${report.sheets}: ${listSheets(result).join(', ')}`,
    `${report.time}: ${facts.time}`,
    capitalise(facts.counts),
  ].map((line) => renderElement('p', {}, escapeText(line)));
  const unsure =
    facts.unsure === null ? [] : [renderElement('p', { class: 'look' }, escapeText(facts.unsure))];
  return [outcome, ...lines, ...unsure].join('\n');
}

function renderTable(items: readonly ExamItem[], view: View): string {
  const { headings } = view.messages.exam;
  const head = [
    renderElement('th', { class: 'number', scope: 'col' }, '№'),
    '<th></th>',
    renderElement('th', { class: 'number', scope: 'col' }, escapeText(headings.marks)),
    renderElement('th', { class: 'number', scope: 'col' }, escapeText(headings.time)),
    renderElement('th', { scope: 'col' }, escapeText(headings.question)),
  ].join('');
  const rows = items.map((item) => renderRow(item, view)).join('\n');
  return renderElement(
    'table',
    {},
    `<thead><tr>${head}</tr></thead>\n${renderElement('tbody', {}, rows)}`,
  );
}

function renderRow(item: ExamItem, view: View): string {
  const { verdict, sign, word, fraction, time, prompt } = describeItem(item, view.messages);
  const { position } = item.asked;
  const link = renderElement('a', { href: `#question${position}` }, escapeText(prompt));
  return renderElement(
    'tr',
    {},
    [
      renderElement('td', { class: 'number' }, String(position)),
      renderElement('td', { class: verdict ?? 'quiet', title: word }, escapeText(sign)),
      renderElement('td', { class: 'number' }, escapeText(fraction)),
      renderElement('td', { class: 'number' }, escapeText(time)),
      renderElement('td', { dir: 'auto' }, link),
    ].join(''),
  );
}
