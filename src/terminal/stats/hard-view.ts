import type { HardQuestion, WeakPoint } from '../../scheduling/figures.ts';
import { flattenMarkdown } from '../markdown.ts';
import { describePoint } from '../point-label.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import { indentLines, joinFacts } from '../view.ts';
import { renderTable, type TableColumn } from './table.ts';
import { wrap } from '../width.ts';

/** Below this width every entry has its own lines instead of columns. */
const ROOM_FOR_COLUMNS = 60;

/** @returns the prompt in plain words, safe to show */
export function namePrompt({ candidate }: HardQuestion | WeakPoint): string {
  const { question } = candidate;
  return flattenMarkdown(question.prompt) || makeSafeLine(question.prompt);
}

/** @returns the point by its first wording where its author gave several, safe to show */
export function namePoint({ candidate, point }: WeakPoint, { messages }: View): string {
  const known = candidate.question.keyPoints.find(({ text }) => text === point.text);
  if (known !== undefined) return describePoint(known, messages);
  return makeSafeLine(point.text.split(' | ', 1)[0] ?? '') || makeSafeLine(point.text);
}

/** @returns the questions with how often they were forgotten and how difficult they are; lines */
export function renderHardest(hardest: readonly HardQuestion[], view: View): string[] {
  const { stats } = view.messages;
  if (hardest.length === 0) return wrap(stats.noHardest(), view.width);
  if (hasNoColumns(view)) {
    return hardest.flatMap((hard) =>
      renderEntry(
        namePrompt(hard),
        joinFacts([stats.forgottenTimes(hard.lapses), stats.difficulty(hard.difficulty)], view),
        view,
      ),
    );
  }
  const columns: readonly TableColumn[] = [
    { name: stats.words.forgotten, side: 'left' },
    { name: stats.words.difficulty, side: 'left' },
    { name: stats.words.question, side: 'right' },
  ];
  const rows = hardest.map((hard) => [
    `${hard.lapses}×`,
    stats.difficultyNumber(hard.difficulty),
    namePrompt(hard),
  ]);
  return renderTable(columns, rows, view);
}

/** @returns the points with how often they were missed and said since, and their questions; lines */
export function renderWeakest(weakest: readonly WeakPoint[], view: View): string[] {
  const { stats } = view.messages;
  if (weakest.length === 0) return wrap(stats.noWeakest(), view.width);
  if (hasNoColumns(view)) {
    return weakest.flatMap((weak) =>
      renderEntry(
        namePoint(weak, view),
        joinFacts([stats.missedTimes(weak.point.missed, weak.point.hit), namePrompt(weak)], view),
        view,
      ),
    );
  }
  const columns: readonly TableColumn[] = [
    { name: stats.words.missed, side: 'left' },
    { name: stats.words.said, side: 'left' },
    { name: stats.words.point, side: 'right' },
    { name: stats.words.question, side: 'right' },
  ];
  const rows = weakest.map((weak) => [
    `${weak.point.missed}×`,
    `${weak.point.hit}×`,
    namePoint(weak, view),
    namePrompt(weak),
  ]);
  return renderTable(columns, rows, view);
}

function hasNoColumns({ width, plain }: View): boolean {
  return plain === true || width < ROOM_FOR_COLUMNS;
}

function renderEntry(name: string, facts: string, { style, width, plain }: View): string[] {
  if (plain === true) return wrap(`${name}: ${facts}`, width);
  const lines = wrap(facts, width - 2).map(style.quiet);
  return [...wrap(name, width), ...indentLines(lines.join('\n'), 2)];
}
