import { extname, resolve } from 'node:path';
import { findReportObstacle } from '../../files/report-target.ts';
import { writeText } from '../../files/write-text.ts';
import { describeExam } from '../../session/exam/exam-json.ts';
import type { ExamReport } from '../../terminal/exam/report.ts';
import { renderJson } from '../../terminal/render-json.ts';
import type { View } from '../../terminal/view.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';

/** A report that is wanted. */
export interface ReportFile {
  /** As the user named it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly format: 'markdown' | 'html' | 'json';
}

const FORMATS: ReadonlyMap<string, ReportFile['format']> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.json', 'json'],
]);

/**
 * Looks at the reports that are wanted before an exam begins, so that none fails after it for what is known already.
 * @param names as the user named them; the extension tells the format
 * @throws UserError `bad-option` for another extension, `unwritable-output`
 */
export async function planReports(
  names: readonly string[],
  world: World,
): Promise<readonly ReportFile[]> {
  const files = names.map((name) => planReport(name, world));
  for (const [place, { name, path }] of files.entries()) {
    const isTwice = files.findIndex((other) => other.path === path) < place;
    const reason = isTwice ? 'TWICE' : await findReportObstacle(path);
    if (reason !== null) throw new UserError('unwritable-output', { path: name, reason });
  }
  return files;
}

function planReport(name: string, { cwd }: World): ReportFile {
  const format = FORMATS.get(extname(name).toLowerCase());
  if (format === undefined) {
    const expected = '.md, .html, .json';
    throw new UserError('bad-option', { option: '--output', value: name, expected });
  }
  return { name, path: resolve(cwd, name), format };
}

/**
 * Writes the reports of an exam, each whole or not at all. One that cannot be written keeps no other from being written.
 * @param view of the language; there are no colours in a report
 * @returns the names of those that were written, and why others were not
 */
export async function writeReports(
  files: readonly ReportFile[],
  report: ExamReport,
  view: View,
): Promise<{ readonly written: readonly string[]; readonly errors: readonly UserError[] }> {
  const written: string[] = [];
  const errors: UserError[] = [];
  for (const { name, path, format } of files) {
    try {
      const obstacle = await findReportObstacle(path);
      if (obstacle !== null)
        throw new UserError('unwritable-output', { path: name, reason: obstacle });
      await writeText(path, await renderReport(format, report, view), name);
      written.push(name);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error);
    }
  }
  return { written, errors };
}

async function renderReport(
  format: ReportFile['format'],
  report: ExamReport,
  view: View,
): Promise<string> {
  if (format === 'json') return renderJson(describeExam(report.result, report.at));
  if (format === 'html') {
    const { renderHtmlReport } = await import('../../terminal/exam/html-report.ts');
    return renderHtmlReport(report, view);
  }
  const { renderMarkdownReport } = await import('../../terminal/exam/markdown-report.ts');
  return renderMarkdownReport(report, view);
}
