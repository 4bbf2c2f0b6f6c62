import type { Hint } from '../../session/asked.ts';
import { fitKeys, fitLines, wrapKeys } from '../key-help.ts';
import type { Messages } from '../messages/messages.ts';
import type { View } from '../view.ts';
import { measure, truncate, wrap } from '../width.ts';
import type { AnswerField, FieldFrame } from './answer-field.ts';
import type { Command } from './commands.ts';
import { renderHints } from './hint-lines.ts';
import type { QuestionClock } from './question-clock.ts';
import type { Room } from './scene.ts';
import type { Frame } from './screen-frame.ts';

/** What the lines below the answer are for. */
export type Mode = 'answering' | 'menu' | 'keys' | 'paused';

/** What there is to show of a question that is being answered. */
export interface ShownQuestion {
  readonly field: AnswerField;
  readonly mode: Mode;
  /** Told instead of the keys. */
  readonly note: string | null;
  readonly hints: readonly Hint[];
  readonly clock: QuestionClock;
  readonly commands: readonly Command[];
  /** On a second try how many key points are missing. */
  readonly missing: number | null;
}

/** Draws hints, heading, answer and keys, from top to bottom, on less than the whole screen. */
export function drawQuestion(shown: ShownQuestion, { columns, rows }: Room, view: View): Frame {
  const cells = columns - 1;
  const hints = drawHints(shown.hints, Math.floor(rows / 2), view);
  // heading, a row of the answer and the free line
  const below = fitLines(drawBelow(shown, cells, view), rows - hints.length - 3).map((line) =>
    view.style.quiet(line),
  );
  // one line is the heading, and one stays free
  const room = { columns, rows: Math.max(1, rows - hints.length - below.length - 2) };
  const field = shown.field.draw(room);
  return {
    lines: [...hints, drawHeading(shown, field, cells, view), ...field.lines, ...below],
    row: hints.length + 1 + field.row,
    column: field.column,
  };
}

function drawHints(hints: readonly Hint[], most: number, view: View): string[] {
  if (hints.length === 0) return [];
  const lines = renderHints(hints, view);
  const shown = lines.slice(0, most - 1);
  const hidden = lines.length - shown.length;
  const more = hidden > 0 ? [`  ${view.style.quiet(view.messages.grading.moreLines(hidden))}`] : [];
  return [...shown, ...more, ''];
}

/** "Your answer · 12:05 left · ↑ 3 lines above", as far as there is room; the clock is there in any case. */
function drawHeading(
  { field, missing, clock, mode }: ShownQuestion,
  { above, below }: FieldFrame,
  cells: number,
  { style, messages }: View,
): string {
  const { answer, session, exam } = messages;
  const whole = missing === null ? field.heading : answer.secondTry(missing);
  const shownTime = clock.read();
  const tell = clock.isCountdown ? answer.timeLeft : exam.timeUsed;
  const told = shownTime === null ? null : tell(shownTime);
  const fits = told === null || measure(whole) + 3 + measure(told) <= cells;
  const time = fits ? told : shownTime;
  const heading = truncate(whole, time === null ? cells : Math.max(1, cells - 3 - measure(time)));
  const facts = [
    ...(time === null ? [] : [time]),
    ...(mode === 'paused' ? [answer.paused()] : []),
    ...(above > 0 ? [session.moreLinesAbove(above)] : []),
    ...(below > 0 ? [session.moreLinesBelow(below)] : []),
  ];
  let line = style.accent(heading);
  let used = measure(heading);
  for (const fact of facts) {
    used += 3 + measure(fact);
    if (used > cells) break;
    line += style.quiet(` · ${fact}`);
  }
  return line;
}

/** @returns what each letter does; in an exam some do something else */
export function labelCommands(
  { isRunning }: QuestionClock,
  { answer }: Messages,
): Readonly<Record<Command, string>> {
  return isRunning ? { ...answer.commands, ...answer.examCommands } : answer.commands;
}

function drawBelow(shown: ShownQuestion, cells: number, { messages }: View): string[] {
  const { field, mode, note, commands, clock } = shown;
  const { answer, verdict } = messages;
  if (note !== null) return wrap(note, cells);
  if (mode === 'paused') return [truncate(answer.goOnKey(), cells)];
  const labels = labelCommands(clock, messages);
  const letters = commands.map((command) => labels[command]);
  if (mode === 'menu') return wrapKeys([...letters, verdict.keys.keys, answer.backKey()], cells);
  if (mode === 'keys') {
    const tab = commands.includes('hint') && !field.takesTab ? [answer.hintKey()] : [];
    const all = [...field.keys, ...tab, ...field.moreKeys, answer.stopKey()];
    return [
      ...wrapKeys(all, cells),
      ...wrapKeys(
        [`${answer.commandsAfterEscape()} ${letters[0] ?? ''}`, ...letters.slice(1)],
        cells,
      ),
    ];
  }
  return [fitKeys(field.keys, cells, answer.menuKey())];
}
