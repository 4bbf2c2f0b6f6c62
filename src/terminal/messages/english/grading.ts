import type { Conflict, NoteCode } from '../../../grading/grade.ts';
import type { GradingMessages } from '../messages.ts';
import type { Sentence } from '../sentence.ts';
import { mention } from '../mention.ts';
import { countEnglish } from '../plural.ts';
import { roundPercent } from '../percent.ts';

const quote = (text: string): string => `“${text}”`;
const quoteAll = (texts: readonly string[]): string => texts.map(quote).join(', ');

const conflict: Readonly<Record<Conflict['kind'], (expected: string, words: string) => string>> = {
  negated: (expected, words) => `${quote(words)} denies it; the point is ${quote(expected)}`,
  antonym: (expected, words) => `${quote(words)} is the opposite of ${quote(expected)}`,
  value: (expected, words) => `${quote(words)} instead of ${quote(expected)}`,
  number: (expected, words) => `${quote(words)} is another number than ${quote(expected)}`,
  order: (expected, words) => `${quote(words)} is in another order than ${quote(expected)}`,
  contradiction: (_expected, words) => `${quote(words)} must not be said here`,
};

const notes: Readonly<Record<NoteCode, Sentence>> = {
  empty: () => 'The answer is empty.',
  'does-not-know': () =>
    'You said that you do not know. Read the answer; it will come easier next time.',
  exact: () => 'Word for word the reference answer.',
  'cut-short': ({ limit }) =>
    limit === undefined
      ? 'The answer is very long: only its beginning was read.'
      : `The answer is very long: only its first ${limit} characters were read.`,
  'other-layout': () => 'Read as typed on the other keyboard layout.',
  'question-repeated': () => 'This repeats the question; say it in your own words.',
  'word-list': () => 'This is a list of words; say how they hang together.',
  'vocabulary-poured': () =>
    'The words of the answer are all here, but not in sentences that say something of them.',
  'negation-differs': () =>
    'A “not” stands where the reference answer has none, or the other way round. Check it.',
  'typo-accepted': ({ words, term }) =>
    `Accepted with a typo${mention(words, (it) => `: “${it}”`)}${mention(term, (it) => ` for “${it}”`)}.`,
  'near-cut': () => 'It was a close call.',
  'thin-evidence': () => 'There is little to judge by: compare with the reference answer yourself.',
  'roles-swapped': () => 'Who does what to whom seems to be the other way round. Check it.',
  'said-and-denied': () => 'A point is said in one place and denied in another.',
  'in-doubt': () => 'A point is put as a guess, or hangs on a word that may mean something else.',
  'admits-gap': () =>
    'You say yourself that something is missing. Look up what it was in the reference answer.',
  contradiction: () => 'The answer says something that must not be said here.',
  'no-key': () => 'The sheet gives no answer to this question, so it cannot be checked.',
  'options-missed': ({ count }) =>
    typeof count === 'number'
      ? `${countEnglish(count, { one: 'right option is', other: 'right options are' })} missing.`
      : 'A right option is missing.',
  'options-unread': () =>
    'The answer names no options that could be read. Give their numbers, letters or texts.',
  'options-wrong': ({ count }) =>
    typeof count === 'number'
      ? `${countEnglish(count, { one: 'picked option is', other: 'picked options are' })} wrong.`
      : 'A picked option is wrong.',
};

export const grading: GradingMessages = {
  verdict: { correct: 'Correct', partial: 'Partly correct', wrong: 'Wrong' },
  unsure: () => 'not sure: compare with the reference answer yourself',
  percent: (score) => `${roundPercent(score)}%`,
  yourAnswer: () => 'Your answer',
  noAnswer: () => '(nothing)',
  reference: () => 'Reference answer',
  explanation: () => 'Explanation',
  noReference: () => 'The sheet gives no reference answer.',
  keyPoints: (said, partly, total) =>
    `Key points: ${said} of ${total}${partly > 0 ? `, ${partly} more in part` : ''}`,
  status: { hit: 'said', part: 'partly said', miss: 'missed', conflict: 'does not count' },
  contradicted: 'must not be said',
  foundIn: (quotes) => quoteAll(quotes),
  missingWords: (words, more, wording) =>
    `${wording === null ? '' : `of ${quote(wording)} `}missing: ${words.join(', ')}${more > 0 ? ` and ${countEnglish(more, { one: 'more word', other: 'more words' })}` : ''}`,
  tier: {
    exact: null,
    form: null,
    family: 'related word',
    synonym: 'synonym',
    loan: 'loan word',
    typo: 'with a typo',
    prefix: null,
    number: null,
    code: null,
  },
  conflict,
  anyOf: (need, items) => `any ${need} of: ${items.join('; ')}`,
  essential: 'essential',
  bonus: 'bonus',
  derived: () => 'The key points were derived from the reference answer.',
  notes,
  pickedRight: 'picked, right',
  pickedWrong: 'picked, wrong',
  missedOption: 'right, not picked',
  moreLines: (lines) => `… ${countEnglish(lines, { one: 'more line', other: 'more lines' })}`,
};
