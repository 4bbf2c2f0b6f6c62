import type { SessionMessages } from '../messages.ts';
import { countEnglish } from '../plural.ts';

const questions = { one: 'question', other: 'questions' };
const lines = { one: 'line', other: 'lines' };

export const session: SessionMessages = {
  greeting: (title, count) =>
    title === null
      ? countEnglish(count, questions)
      : `${title} · ${countEnglish(count, questions)}`,
  fillGaps: (count) =>
    count === 1
      ? 'Type what is missing.'
      : `Type the ${count} missing texts, with “;” between them, or the whole sentence.`,
  yourAnswer: () => 'Your answer',
  emptyAnswer: () => 'Nothing typed yet. Enter again: submit an empty answer',
  moreLinesAbove: (count) => `↑ ${countEnglish(count, lines)} above`,
  moreLinesBelow: (count) => `↓ ${countEnglish(count, lines)} below`,
  pickOne: () => 'Pick one',
  pickSeveral: () => 'Pick all that are right',
  typeOption: (several, last) =>
    several
      ? `Numbers of the right options, such as 1,${last}:`
      : `Number of the right option, 1–${last}:`,
  notAnOption: (typed, last) =>
    `“${typed}” is none of the options. Write a number from 1 to ${last}, or the option itself.`,
  wholeReference: () => 'R: whole reference answer',
  stopped: () => 'Stopped.',
  inputEnded: () => 'Ended early.',
  soFar: () => 'Here is what you have answered so far.',
  nothingAnswered: () => 'No question was answered.',
  scoreCard: () => 'Score card',
  total: () => 'Total',
  answeredOf: (answered, total) => `${answered} of ${countEnglish(total, questions)} answered`,
  counts: ({ correct, partial, wrong }) =>
    `${correct} correct, ${partial} partly correct, ${wrong} wrong`,
  duration: describeDuration,
  took: (duration) => `Time: ${duration}`,
};

function describeDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60)
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return minutes % 60 === 0
    ? `${minutes / 60} h`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
