import { floorPercent } from '../percent.ts';
import { countEnglish } from '../plural.ts';
import type { ExamMessages } from '../exam-messages.ts';

const questions = { one: 'question', other: 'questions' };
const marks = { one: 'mark', other: 'marks' };
const percent = (share: number): string => `${floorPercent(share)}%`;
const marksOf = (got: number, most: number): string => `${got} of ${countEnglish(most, marks)}`;

export const exam: ExamMessages = {
  name: 'Exam',
  number: String,
  marks: (count) => countEnglish(count, marks),
  marksOf,
  percent,
  terms: {
    questions: (count, most) => `${countEnglish(count, questions)}, ${countEnglish(most, marks)}`,
    time: (duration) => `Time: ${duration}`,
    noLimit: () => 'Time: no limit',
    pass: (share) => `To pass: ${percent(share)} of the marks`,
    before: (answered, used) =>
      `Goes on: ${countEnglish(answered, questions)} answered, ${used} used`,
    leftOut: (count) =>
      `${countEnglish(count, questions)} left out: there is no answer in the sheet to check against.`,
  },
  rules: () => [
    'Nothing is told about your answers before the end.',
    'A question that you skip comes again after the others.',
    'Ctrl-D hands in. Ctrl-C breaks off: the exam can be gone on with for a day.',
  ],
  lineRules: () => [
    'Nothing is told about your answers before the end.',
    'One line is one answer. An empty line or :skip puts the question off: it comes again after the others.',
  ],
  startKeys: () => ['Enter: start the clock', 'Ctrl-C: not now'],
  start: () => 'Enter starts the clock.',
  offer: (left, total, timeLeft) =>
    `An exam was broken off here, with ${left} of ${countEnglish(total, questions)} unanswered${timeLeft === null ? '' : ` and ${timeLeft} left`}. Go on with it?`,
  offerKeys: () => ['Enter or Y: go on', 'N: new exam'],
  offerAnswers: () => '[Y/n]',
  timeUsed: (clock) => `${clock} used`,
  timeSoFar: (duration) => `Time used: ${duration}`,
  blankPasses: () => 'Nothing answered yet. Enter again: skip the question',
  putOff: () => 'Skipped: it comes again after the others.',
  back: () => 'skipped before',
  handIn: (reason, left) =>
    reason === 'wanted'
      ? `Hand in now, with ${countEnglish(left, questions)} unanswered?`
      : `You have skipped ${left === 1 ? 'the only question left' : `all ${left} questions left`}. Hand in now?`,
  handInKeys: () => ['Y: hand in', 'Enter or N: back to the questions'],
  handInAnswers: () => '[y/N]',
  brokenOff: (left, timeLeft) =>
    `The exam is broken off, with ${countEnglish(left, questions)} unanswered${timeLeft === null ? '' : ` and ${timeLeft} left`}. The same command goes on with it, within a day.`,
  ended: {
    'time-up': 'The time is up.',
    'handed-in': 'Handed in.',
    stopped: 'Broken off; nothing of it is kept.',
  },
  passed: 'Passed',
  failed: 'Not passed',
  total: (got, most, share) => `${marksOf(got, most)}, ${percent(share)}`,
  passMark: (share) => `to pass: ${percent(share)}`,
  counts: ({ verdicts: { correct, partial, wrong }, unanswered }) =>
    `${correct} correct, ${partial} partly correct, ${wrong} wrong, ${unanswered} unanswered`,
  unsure: (count) =>
    `${countEnglish(count, { one: 'answer is marked “?”: its verdict is', other: 'answers are marked “?”: their verdicts are' })} not sure. Compare with the reference yourself.`,
  unsureMark: '?',
  unanswered: 'Unanswered',
  headings: { question: 'Question', marks: 'Marks', time: 'Time' },
  reviewKeys: (count) => [`Enter: go through the ${countEnglish(count, questions)}`, 'Q: end'],
  nextKeys: (left) => [left > 0 ? `Enter: next (${left} more)` : 'Enter: end', 'Q: end'],
  written: (file) => `Report: ${file}`,
  report: {
    title: 'Exam report',
    date: 'Date',
    sheets: 'Sheets',
    result: 'Result',
    time: 'Time',
    timeOf: (used, limit) => `${used} of ${limit}`,
    questions: 'Questions',
    answer: 'Answer',
    picked: 'picked',
    right: 'right',
    missed: 'Missed',
    said: 'Said',
    partly: 'Partly said',
    look: 'not sure: please look',
    madeBy: 'Made by viva.',
  },
};
