import { locateHistory } from '../files/history/locate.ts';
import { openHistory } from '../files/history/open-history.ts';
import { collectFigures } from '../scheduling/figures.ts';
import { viewState } from '../scheduling/replay.ts';
import type { StatsReport } from '../terminal/stats/report.ts';
import type { View } from '../terminal/view.ts';
import type { World } from '../world.ts';
import { reportDamage } from './history/report-damage.ts';
import { openPageView, openView, type GlobalOptions } from './open-view.ts';
import { chooseQuestions } from './stats/choose-questions.ts';
import { parseSince } from './stats/parse-since.ts';
import { createStudyTime, type StudyOptions } from './study-options.ts';

export interface StatsOptions extends GlobalOptions, StudyOptions {
  /** Titles or file names of decks; all when empty. */
  readonly deck: readonly string[];
  /** `YYYY-MM-DD`, or how far back: `30d`, `4w`. */
  readonly since?: string;
  /** File to write a page to; the output stream for `-`. */
  readonly html?: string;
  readonly json?: boolean;
}

/** Four weeks of what comes due. */
const DAYS_AHEAD = 28;
const MOST_HARD = 10;

/**
 * Shows how learning comes along: pictures in a terminal, lines of numbers without one or with `--plain`, JSON, or a page
 * of HTML.
 * @returns 0; 1 when a broken sheet of a folder had to be left out
 * @throws UserError those of reading sheets and a history; `bad-option`, `unwritable-output`
 */
export async function runStats(
  sheets: readonly string[],
  options: StatsOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world);
  const history = openHistory(locateHistory(world));
  reportDamage(history.freshProblems, await openView(options, world, world.errors), world);
  const { refused } = history.state;
  const known = { progress: viewState(history.state), refused };
  history.close();
  const time = createStudyTime(options, world);
  const since =
    options.since === undefined ? null : parseSince(options.since, time.dayOf(time.now));
  const choice = await chooseQuestions(sheets, options, known, view, world);
  const wishes = {
    sheets: choice.sheets === null ? null : new Set(choice.sheets),
    since,
    ahead: DAYS_AHEAD,
    most: MOST_HARD,
  };
  const figures = collectFigures(choice.candidates, choice.progress, wishes, time);
  await show({ figures, since, sheets: choice.sheets, goal: time.retention }, options, view, world);
  return choice.complete ? 0 : 1;
}

/** Each way of showing is loaded only when it is asked for. */
async function show(
  report: StatsReport,
  options: StatsOptions,
  view: View,
  world: World,
): Promise<void> {
  const { json, html } = options;
  if (json === true) {
    const { renderStatsJson } = await import('../terminal/stats/stats-json.ts');
    world.output.write(renderStatsJson(report));
  } else if (html !== undefined) {
    const { renderStatsPage } = await import('../terminal/stats/page/stats-page.ts');
    const page = renderStatsPage(report, await openPageView(options, world));
    if (html === '-') world.output.write(page);
    else await (await import('./stats/write-page.ts')).writePage(html, page, world);
  } else if (view.plain !== true) {
    const { chooseGlyphs } = await import('../terminal/stats/glyphs.ts');
    const { renderStats } = await import('../terminal/stats/stats-view.ts');
    await write(renderStats(report, { ...view, glyphs: chooseGlyphs(world.env) }), world);
  } else {
    const { renderStatsTables } = await import('../terminal/stats/stats-tables.ts');
    await write(renderStatsTables(report, view), world);
  }
}

/** A terminal that may show nothing but ASCII gets its punctuation in ASCII. */
async function write(text: string, { output, env }: World): Promise<void> {
  const { chooseGlyphs, replaceSigns } = await import('../terminal/stats/glyphs.ts');
  const isAscii = output.isTTY === true && chooseGlyphs(env).isPlain;
  output.write(`${isAscii ? replaceSigns(text) : text}\n`);
}
