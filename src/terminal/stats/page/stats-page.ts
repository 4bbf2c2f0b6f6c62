import type { View } from '../../view.ts';
import { describeOverview, nameReport } from '../overview.ts';
import { COLUMN_CELLS, isNothing, LABEL_CELLS, type StatsReport } from '../report.ts';
import { spanWeeks } from '../week-span.ts';
import { renderComing, renderExams, renderHard } from './coming-sections.ts';
import { escapeText, renderElement } from './markup.ts';
import { renderPast } from './past-sections.ts';
import { renderParagraphs } from './section.ts';
import { STYLE_SHEET } from './style-sheet.ts';

/** Half a year fits a drawing. */
const CELLS = LABEL_CELLS + COLUMN_CELLS * 26;
/** Nothing may be fetched or run, whatever a sheet holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** @returns one page of HTML that needs nothing else: the pictures of `viva stats`, with the numbers behind them */
export function renderStatsPage(report: StatsReport, view: View): string {
  const { language } = view.messages;
  const name = nameReport(report, view);
  return `<!DOCTYPE html>
${renderElement('html', { lang: language }, `\n${renderHead(name)}\n${renderBody(name, report, view)}\n`)}
`;
}

function renderHead(name: string): string {
  const parts = [
    '<meta charset="utf-8"/>',
    renderElement('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="color-scheme" content="light dark"/>',
    '<meta name="robots" content="noindex"/>',
    renderElement('title', {}, escapeText(name)),
    `<style>${STYLE_SHEET}</style>`,
  ];
  return `<head>\n${parts.join('\n')}\n</head>`;
}

function renderBody(name: string, report: StatsReport, view: View): string {
  const { stats } = view.messages;
  const { figures, since } = report;
  const past =
    figures.days.length === 0
      ? renderParagraphs([stats.nothingSince(since ?? figures.today)])
      : renderPast(report, spanWeeks(report, CELLS), view);
  const heading = renderElement('h1', {}, escapeText(name));
  const exams = renderExams(report, view);
  const parts = isNothing(report)
    ? [heading, renderParagraphs(stats.nothing(report.sheets !== null)), exams]
    : [
        heading,
        renderParagraphs(describeOverview(report, view)),
        past,
        exams,
        renderComing(report, view),
        renderHard(report, view),
      ];
  const main = renderElement('main', {}, `\n${parts.filter((part) => part !== '').join('\n')}\n`);
  const footer = renderElement('footer', {}, renderParagraphs([stats.madeOn(figures.today)]));
  return `<body>\n${main}\n${footer}\n</body>`;
}
