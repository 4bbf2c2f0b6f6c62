import { locateHistory } from '../../files/history/locate.ts';
import { openHistory } from '../../files/history/open-history.ts';
import { EventReader, listEventFiles } from '../../files/history/read.ts';
import { collectAttempts, isAboutOthers, type Attempt } from '../../scheduling/attempts.ts';
import type { HistoryEvent } from '../../scheduling/event.ts';
import type { Progress, QuestionProgress } from '../../scheduling/progress.ts';
import { keyOf } from '../../scheduling/question-key.ts';
import { viewState } from '../../scheduling/replay.ts';
import { renderAttempts } from '../../terminal/history/attempt-view.ts';
import { renderJson } from '../../terminal/render-json.ts';
import type { View } from '../../terminal/view.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { openDecks } from '../open-decks.ts';
import { openView, type GlobalOptions } from '../open-view.ts';
import { chooseLinesOf, chooseNewestLines } from './choose-lines.ts';
import { findHistories, nameDecks } from './find-key.ts';
import { reportDamage } from './report-damage.ts';

export interface HistoryShowOptions extends GlobalOptions {
  /** At most so many attempts, the newest. */
  readonly count?: number;
  readonly json?: boolean;
}

/** Version of the shape of `viva history show --json`. */
const VERSION = 1;
/** Without a question, the history of a year would run through the screen. */
const USUAL_COUNT = 20;

/**
 * Shows what was answered, each attempt with what was typed and what became of it, the newest last.
 * @param name number, id or prompt of a question; undefined for all questions
 * @param sheets where the question stands; none when the history alone is to be searched
 * @returns 0; 1 when nothing was answered yet
 * @throws UserError `never-answered`; those of reading sheets and a history
 */
export async function runHistoryShow(
  name: string | undefined,
  sheets: readonly string[],
  options: HistoryShowOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world);
  const home = locateHistory(world);
  const decks = sheets.length === 0 ? [] : (await openDecks(sheets, [], view, world)).decks;
  const history = openHistory(home);
  reportDamage(history.freshProblems, await openView(options, world, world.errors), world);
  const progress = viewState(history.state);
  history.close();
  const found = name === undefined ? null : findHistories(name, nameDecks(decks), progress);
  if (found?.length === 0) throw new UserError('never-answered', { question: name ?? '' });
  const usual = found === null && options.json !== true ? USUAL_COUNT : Infinity;
  const most = options.count ?? usual;
  const isWanted =
    found === null ? chooseNewestLines(history.state, most) : chooseLinesOf(found, progress);
  const events = new EventReader().readAll(listEventFiles(home.reviews), new Map(), isWanted);
  const attempts = collectAttempts(keepWanted(events, found, progress));
  if (options.json) world.output.write(renderAttemptsJson(attempts, most));
  else world.output.write(`${renderAll(attempts, most, found, progress, view)}\n`);
  return attempts.length === 0 ? 1 : 0;
}

/** Only what is to be shown, and what changes it, is held in memory. */
function* keepWanted(
  events: Iterable<HistoryEvent>,
  found: readonly QuestionProgress[] | null,
  progress: Progress,
): Generator<HistoryEvent> {
  const keys = found === null ? null : new Set(found.map(({ key }) => key));
  for (const event of events) {
    if (isAboutOthers(event)) yield event;
    else if (
      event.type === 'review' &&
      (keys === null || keys.has(fileOf(event.question, progress)))
    )
      yield event;
  }
}

function fileOf(
  question: { readonly id: string; readonly sheet: string },
  progress: Progress,
): string {
  const key = keyOf(question);
  return progress.aliases.get(key) ?? key;
}

function renderAll(
  attempts: readonly Attempt[],
  most: number,
  found: readonly QuestionProgress[] | null,
  progress: Progress,
  view: View,
): string {
  if (attempts.length === 0) return view.messages.history.nothing();
  if (found === null) {
    const shown = attempts.slice(Math.max(0, attempts.length - most));
    const earlier = countStanding(progress) - shown.filter(({ isUndone }) => !isUndone).length;
    return renderAttempts({ question: null, attempts: shown, earlier: Math.max(0, earlier) }, view);
  }
  const lists = found.map(({ key, ref }) => ({
    question: ref,
    attempts: attempts.filter(({ review }) => fileOf(review.question, progress) === key),
  }));
  return lists
    .map((list) => {
      const earlier = Math.max(0, list.attempts.length - most);
      return renderAttempts({ ...list, attempts: list.attempts.slice(earlier), earlier }, view);
    })
    .join('\n\n');
}

/** How many answers count, without those that were undone. */
function countStanding({ questions }: Progress): number {
  return [...questions.values()].reduce(
    (sum, { verdicts }) => sum + verdicts.correct + verdicts.partial + verdicts.wrong,
    0,
  );
}

function renderAttemptsJson(attempts: readonly Attempt[], most: number): string {
  const shown = attempts.slice(Math.max(0, attempts.length - most));
  return renderJson({
    format: 'viva-history-show',
    version: VERSION,
    attempts: shown.map(describeAttempt),
  });
}

function describeAttempt({ review, override, secondTries, accepted, isUndone }: Attempt) {
  const { v: _version, type: _type, at, hints = 0, ...facts } = review;
  const own = override && { verdict: override.verdict, rating: override.rating };
  return {
    at: new Date(at).toISOString(),
    ...facts,
    hints,
    override: own,
    secondTries: secondTries.map((second) => {
      const { v: _v, type: _kind, review: _first, at: moment, ...answer } = second;
      return { at: new Date(moment).toISOString(), ...answer };
    }),
    accepted: accepted.map(({ id, point, wording }) => ({ id, point, wording })),
    undone: isUndone,
  };
}
