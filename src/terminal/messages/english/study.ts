import { countEnglish } from '../plural.ts';
import type { StudyMessages } from '../study-messages.ts';

const questions = { one: 'question', other: 'questions' };

export const study: StudyMessages = {
  mix: (due, fresh) => (fresh === 0 ? `${due} due` : `${due} due, ${fresh} new`),
  again: () => 'again',
  lastMisses: (points) => `Last time you missed: ${points.join(', ')}.`,
  saidNow: (point) => `${point} (said now)`,
  missedAgain: (point) => `${point} (missed again)`,
  offerResume: (left, total) =>
    `You stopped in the middle of ${countEnglish(total, questions)}; ${countEnglish(left, { one: 'answer is', other: 'answers are' })} left. Go on there?`,
  resumeKeys: () => ['Enter or Y: go on', 'N: new session'],
  resumeAnswers: () => '[Y/n]',
  overridden: {
    correct: 'Counted as correct, on your word.',
    partial: 'Counted as partly correct, on your word.',
    wrong: 'Counted as wrong, on your word.',
  },
  askedAgain: (asked, right) =>
    `Asked again: ${asked}, right then: ${right}. The score counts first answers.`,
  before: (answered) => `${countEnglish(answered, questions)} answered before you stopped`,
  relinked: (count) =>
    count === 1
      ? '1 reworded question keeps its history:'
      : `${count} reworded questions keep their history:`,
  link: (from, to, event) => `“${from}” is now “${to}”; undo: viva history undo ${event}`,
  unsaved: (reason) => `Your answers are not being saved: ${reason} You can go on.`,
  nothingToResume: () => 'No session was broken off here within the last day; this is a new one.',
  nothingDue: () => 'Nothing is due.',
  nothingDueNorNew: () => 'Nothing is due and nothing is new.',
  spread: (later) =>
    `${countEnglish(later, { one: 'new question is', other: 'new questions are' })} kept for the days until the exam; --new or --all asks more now.`,
  nothingMoreToday: () =>
    'That is all for today: nothing is due, and the new questions of today are begun.',
  nothingWeak: () => 'No key point is missed again and again.',
  newOnes: (count) =>
    `${countEnglish(count, { one: 'new question waits', other: 'new questions wait' })} for a session without --due or --new 0.`,
  nextDue: (days) => `Next due: ${inDays(days)}.`,
  practiseAnyway: () => 'To practise anyway: --all asks everything.',
  dueCount: (due) => `${due} due`,
  newCount: (fresh) => `${fresh} new`,
  next: (days) => `next ${inDays(days)}`,
};

function inDays(days: number): string {
  return days <= 1 ? 'tomorrow' : `in ${days} days`;
}
