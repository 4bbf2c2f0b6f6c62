import type { PlainMessages } from '../plain-messages.ts';
import { countEnglish } from '../plural.ts';
import { roundPercent } from '../percent.ts';
import { joinDuration } from '../spoken-duration.ts';

const seconds = { one: 'second', other: 'seconds' };
const minutes = { one: 'minute', other: 'minutes' };
const hours = { one: 'hour', other: 'hours' };
const points = { one: 'point is', other: 'points are' };

export const plain: PlainMessages = {
  percent: (score) => `${roundPercent(score)} percent`,
  duration: (milliseconds) =>
    joinDuration(milliseconds, {
      hours: (count) => countEnglish(count, hours),
      minutes: (count) => countEnglish(count, minutes),
      seconds: (count) => countEnglish(count, seconds),
    }),
  question: (position, total, isAgain) =>
    `Question ${position} of ${total}${isAgain ? ', again' : ''}`,
  tags: (tags) => `Tags: ${tags.join(', ')}`,
  sheet: (title) => `Sheet: ${title}`,
  timeLeft: (duration) => `Time left: ${duration}`,
  timeUp: () => 'The time is up.',
  invite: () => 'Your answer, or :help',
  inviteNext: (isLast) => `Enter: ${isLast ? 'results' : 'next question'}; or a command, or :help`,
  secondTry: (missing) =>
    `Second try: ${countEnglish(missing, points)} missing. What you type now is added to your answer.`,
  saidBefore: (answer) => `So far: ${answer}`,
  hint: (step) => `Hint ${step}`,
  noHint: () => 'There is no further hint.',
  paused: () => 'Paused. Time stands still until the next line; an empty line goes on.',
  goesOn: (duration) => `Going on after ${duration}.`,
  skipped: () => 'Put off.',
  beginLines: () => 'An answer of several lines. A line :end ends it.',
  commandsNow: () => 'Commands, each on a line of its own:',
  commands: {
    hint: 'a hint, one step further each time',
    skip: 'put the question off',
    answer: '“I don’t know”: show the answer; the question counts as wrong',
    pause: 'time stands still until the next line',
    undo: 'take the last answer back and answer it anew',
    quit: 'end here; everything is kept',
    help: 'these lines',
    begin: 'an answer of several lines, up to a line :end',
    right: 'the last answer was right',
    wrong: 'the last answer was wrong',
    again: 'a second try: the next line is added to the answer',
    accept:
      'accept a wording for a key point from now on: its number, then the wording; without a wording the whole answer',
    edit: 'open the question in the sheet in an editor',
  },
  escape: () => 'An answer that is such a line itself begins with a backslash.',
  notNow: (command) => `${command} cannot be used here.`,
  notACommand: () => 'That is no command. An empty line goes on; :help tells what there is.',
  countsAlready: (verdict) => `It counts already: ${verdict}.`,
  whichPoint: (numbers) =>
    `Which key point? Its number is missing, such as :accept ${numbers[0] ?? 1}. There are: ${numbers.join(', ')}.`,
  saidAlready: (number, open) => `Key point ${number} counts already. Missing: ${open.join(', ')}.`,
  nothingTyped: () => 'There is no wording to accept.',
  verdict: (verdict, score) => `Verdict: ${verdict}, ${score}`,
  secondVerdict: (verdict, score, first) =>
    `Verdict on the second try: ${verdict}, ${score}. The first answer stays ${first}.`,
  yourAnswer: (answer) => `Your answer: ${answer}`,
  picked: (options) => `Your answer: ${options.join(', ')}`,
  status: { hit: 'Said', part: 'Partly said', miss: 'Missed', conflict: 'Does not count' },
  yourWords: (words) => `your words: ${words}`,
  accepted: (wording, point) => `From now on “${wording}” counts for: ${point}.`,
  edited: {
    same: 'The question is as it was.',
    changed: 'The question was read anew.',
    gone: 'The question is no longer in the sheet.',
  },
  notEdited: (reason) => `The sheet was not opened: ${reason}`,
  undone: () => 'Taken back. Here is the question again.',
  score: (score) => `Score: ${score}`,
  result: (position, verdict, score, time) =>
    `Question ${position}: ${{ correct: 'correct', partial: 'partly correct', wrong: 'wrong' }[verdict]}, ${score}, ${time}.`,
  or: 'or',
  gap: (number) => `[gap ${number}]`,
  right: 'right',
  derived: 'derived from the answer',
  share: (part, whole) => `${part} of ${whole}`,
  typed: (answer) => `Typed: ${answer}`,
};
