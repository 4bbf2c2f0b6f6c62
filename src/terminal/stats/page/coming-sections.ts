import { formatDay, weekOf } from '../../../scheduling/calendar.ts';
import type { View } from '../../view.ts';
import { describePace } from '../exam-view.ts';
import { describeForecast } from '../forecast-view.ts';
import { namePoint, namePrompt } from '../hard-view.ts';
import type { StatsReport } from '../report.ts';
import { drawColumns, drawPartLegend } from './columns-picture.ts';
import { drawExam } from './exam-picture.ts';
import { renderFolded, renderPageTable } from './page-table.ts';
import { renderParagraphs, renderSection } from './section.ts';

/** As many days as the pictures are wide. */
const DAYS = 26;

/** @returns how far each exam is prepared, as sections of a page */
export function renderExams({ figures }: StatsReport, view: View): string {
  return figures.exams
    .map((exam, number) =>
      renderSection(
        view.messages.stats.examOn(exam.exam, exam.daysLeft),
        drawExam(exam, number, view) + renderParagraphs([describePace(exam, view)]),
      ),
    )
    .join('\n');
}

/** @returns what comes due, as a section of a page */
export function renderComing({ figures }: StatsReport, view: View): string {
  const { stats } = view.messages;
  const { words } = stats;
  const hasFresh = figures.forecast.some(({ fresh }) => fresh > 0);
  const describe = (due: number, fresh: number): string =>
    `${words.due}: ${stats.number(due)}${hasFresh ? `, ${words.fresh}: ${stats.number(fresh)}` : ''}`;
  const columns = figures.forecast.slice(0, DAYS).map(({ day, due, fresh }, place) => ({
    solid: due,
    hatched: fresh,
    told: `${stats.fullDay(day)} — ${describe(due, fresh)}`,
    name: isNamed(day, figures.today, place) ? stats.shortDay(day) : '',
  }));
  const told = describeForecast(figures.forecast, view);
  const title = stats.headings.forecast();
  const picture = drawColumns(columns, { id: 'coming', title, description: told }, (count) =>
    stats.number(count),
  );
  const legend = hasFresh
    ? drawPartLegend(words.due, words.fresh, {
        id: 'parts',
        title,
        description: `${words.due}, ${words.fresh}`,
      })
    : '';
  const names = [words.day, words.due, ...(hasFresh ? [words.fresh] : [])];
  const table = renderPageTable(
    names.map((name, place) => ({ name, side: place === 0 ? 'right' : 'left' })),
    figures.forecast.map(({ day, due, fresh }) => [
      formatDay(day),
      stats.number(due),
      ...(hasFresh ? [stats.number(fresh)] : []),
    ]),
  );
  return renderSection(
    title,
    picture + legend + renderParagraphs([told]) + renderFolded(words.numbers, table),
  );
}

/** Today and Mondays, unless one follows close on today. */
function isNamed(day: number, today: number, place: number): boolean {
  return place === 0 || (weekOf(day) === day && day - today > 3);
}

/** @returns the hardest questions and the weakest key points, as sections of a page */
export function renderHard({ figures }: StatsReport, view: View): string {
  const { headings, words, noHardest, noWeakest } = view.messages.stats;
  const hardest = renderPageTable(
    [
      { name: words.question, side: 'right' },
      { name: words.forgotten, side: 'left' },
      { name: words.difficulty, side: 'left' },
    ],
    figures.hardest.map((hard) => [
      namePrompt(hard),
      `${hard.lapses}×`,
      view.messages.stats.difficultyNumber(hard.difficulty),
    ]),
  );
  const weakest = renderPageTable(
    [
      { name: words.point, side: 'right' },
      { name: words.question, side: 'right' },
      { name: words.missed, side: 'left' },
      { name: words.said, side: 'left' },
    ],
    figures.weakest.map((weak) => [
      namePoint(weak, view),
      namePrompt(weak),
      `${weak.point.missed}×`,
      `${weak.point.hit}×`,
    ]),
  );
  return [
    renderSection(
      headings.hardest(),
      figures.hardest.length > 0 ? hardest : renderParagraphs([noHardest()]),
    ),
    renderSection(
      headings.weakest(),
      figures.weakest.length > 0 ? weakest : renderParagraphs([noWeakest()]),
    ),
  ].join('\n');
}
