import { splitDay } from '../calendar-day.ts';
import { countEnglish } from '../plural.ts';
import type { PaceWords, StatsMessages } from '../stats-messages.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const months = MONTHS.map((month) => month.slice(0, 3));

const number = (amount: number): string => amount.toLocaleString('en');
const days = { one: 'day', other: 'days' };

/** As countEnglish, with the thousands set apart. */
function count(amount: number, one: string, other: string): string {
  return countEnglish(amount, { one, other }).replace(String(amount), number(amount));
}

const answers = (amount: number): string => count(amount, 'answer', 'answers');

export const stats: StatsMessages = {
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  months,
  title: () => 'How it is coming along',
  since: (day) => `since ${fullDay(day)}`,
  onlySheets: (sheets, more) =>
    `only ${sheets.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`,
  nothing: (isPart) => [
    isPart
      ? 'Nothing of these sheets was answered yet, so there is nothing to draw.'
      : 'Nothing was answered yet, so there is nothing to draw.',
    'Begin with “viva” or “viva notes.md”; a few answers are enough for the first picture.',
  ],
  nothingSince: (day) =>
    `Nothing was answered since ${fullDay(day)}. Without --since you see everything.`,
  number,
  axisNumber: (amount) => (amount < 100_000 ? number(amount) : `${Math.round(amount / 1000)}k`),
  shortDay: (day) => {
    const { month, date } = splitDay(day);
    return `${date} ${months[month]}`;
  },
  fullDay,
  answers,
  onDays: (amount) => `on ${countEnglish(amount, days)}`,
  streak: (current, longest) =>
    current === 0
      ? `longest streak ${countEnglish(longest, days)}`
      : current === longest
        ? `streak ${countEnglish(current, days)}, your longest`
        : `streak ${countEnglish(current, days)}, longest ${longest}`,
  retention: (remembered, goal, tried) =>
    `Remembered when asked again: ${remembered} of ${answers(tried)} (goal ${goal})`,
  noRetention: () =>
    'Remembered when asked again: known once questions come back after half a day.',
  overrides: (overridden, rate) =>
    overridden === 0
      ? 'You changed no verdict.'
      : `You changed ${count(overridden, 'verdict', 'verdicts')} of viva (${rate}).`,
  begun: (begun, questions, due) =>
    `${number(begun)} of ${count(questions, 'question', 'questions')} begun, ${number(due)} due today`,
  headings: {
    days: () => 'Answers by day',
    weeks: () => 'Answers by week',
    retention: () => 'Remembered when asked again, by week',
    forecast: () => 'What comes due',
    exam: () => 'Exam',
    hardest: () => 'Hardest questions',
    weakest: () => 'Weakest key points',
  },
  words: {
    none: 'none',
    perDay: 'answers a day',
    day: 'Day',
    week: 'Week of',
    answers: 'Answers',
    remembered: 'Remembered',
    due: 'due again',
    fresh: 'new for the exam',
    begun: 'begun',
    freshNow: 'fresh now',
    expected: 'on the day, if you stop now',
    question: 'Question',
    point: 'Key point',
    missed: 'Missed',
    said: 'Said since',
    forgotten: 'Forgotten',
    difficulty: 'Difficulty',
    time: 'Time',
    numbers: 'The numbers',
    goal: 'goal',
  },
  range: (first, last) =>
    last === null ? `${number(first)}+` : first === last ? `${first}` : `${first}–${last}`,
  thisWeek: (now, before) => `This week ${answers(now)}, last week ${number(before)}.`,
  keptThisWeek: (now, before) =>
    `This week ${now ?? 'nothing was asked again'}, last week ${before ?? 'nothing'}.`,
  coming: ({ today, tomorrow, all, days: ahead }) =>
    `Today ${number(today)}, tomorrow ${number(tomorrow)}, ${number(all)} in ${countEnglish(ahead, days)}.`,
  examOn: (day, left) =>
    left === 0
      ? `Exam today, ${fullDay(day)}`
      : left === 1
        ? `Exam tomorrow, ${fullDay(day)}`
        : `Exam on ${fullDay(day)}, in ${countEnglish(left, days)}`,
  of: (part, whole) => `${number(part)} of ${number(whole)}`,
  pace: describePace,
  allReady: () => 'All questions are begun and nothing is due before the exam: keep calm.',
  noHardest: () => 'None was forgotten so far.',
  noWeakest: () => 'No key point is missed again and again.',
  forgottenTimes: (times) => (times === 0 ? 'not kept yet' : `forgotten ${times}×`),
  difficultyNumber: (difficulty) => difficulty.toFixed(1),
  difficulty: (difficulty) => `difficulty ${difficulty.toFixed(1)} of 10`,
  missedTimes: (missed, said) => `missed ${missed}×, said since ${said}×`,
  madeOn: (day) => `Drawn by viva on ${fullDay(day)}, on this machine alone.`,
};

function fullDay(day: number): string {
  const { year, month, date } = splitDay(day);
  return `${date} ${MONTHS[month]} ${year}`;
}

function describePace(pace: PaceWords): string {
  const { newNeeded, answersNeeded, newMade, answersMade, willDo, hasBegun } = pace;
  const hasNew = newNeeded > 0;
  const needed = `It takes ${count(answersNeeded, 'answer', 'answers')} a day until then${hasNew ? `, ${number(newNeeded)} of them to new questions` : ''}`;
  if (!hasBegun) return `${needed}.`;
  const made = `in the last week you gave ${decimal(answersMade)} a day${hasNew ? `, ${decimal(newMade)} of them to new ones` : ''}`;
  return `${needed}; ${made}. ${willDo ? 'Your pace will do.' : 'Your pace will not do yet.'}`;
}

function decimal(amount: number): string {
  return amount.toLocaleString('en', { maximumFractionDigits: 1 });
}
