import { countEnglish } from '../plural.ts';
import type { VerdictMessages } from '../verdict-messages.ts';

export const verdict: VerdictMessages = {
  keys: {
    next: 'Enter: next',
    'try-again': 'T: second try',
    right: '+: was right',
    accept: 'W: accept my wording',
    wrong: '-: was wrong',
    reference: 'R: the rest',
    undo: 'U: undo the answer',
    edit: 'E: edit the question',
    quit: 'Q: quit',
    keys: '?: all keys',
  },
  resultsKey: () => 'Enter: results',
  stopKey: () => 'Ctrl-C: stop',
  gaveUp: () => 'Here is the answer. The question will come back.',
  whichPoint: () => 'Which point did you say?',
  pointKeys: () => ['↑↓: choose', 'Enter: take'],
  noPoint: () => 'none of them',
  wordingFor: (point) => `Words that count for “${point}” from now on`,
  noWord: () => 'There is no word in it: no answer could say that.',
  wordingKeys: () => ['Enter: accept', 'Esc: leave it'],
  accepted: (wording, point) => `From now on “${wording}” counts for “${point}”.`,
  tries: (first, second) => `First try ${first}, second try ${second}. The first one is scored.`,
  edited: {
    same: 'The question stands in its sheet as before.',
    changed: 'The question was read anew from its sheet, and the answer checked by it.',
    gone: 'The question is not in its sheet any more. This answer is kept.',
  },
  undone: () => 'The answer is taken back. Here is its question again.',
  secondTries: (tries, better) =>
    `${countEnglish(tries, { one: 'second try', other: 'second tries' })}, ${better} better than the first. The score counts first tries.`,
  hints: (answers, hints) =>
    `${countEnglish(hints, { one: 'hint', other: 'hints' })} with ${countEnglish(answers, { one: 'answer', other: 'answers' })}.`,
  skipped: (questions) =>
    `${countEnglish(questions, { one: 'question was', other: 'questions were' })} skipped.`,
};
