import type { ListMessages } from '../messages.ts';
import { countEnglish } from '../plural.ts';

export const lists: ListMessages = {
  headings: {
    number: '#',
    question: 'Question',
    kind: 'Kind',
    tags: 'Tags',
    keyPoints: 'Points',
    place: 'Place',
    score: 'Score',
    time: 'Time',
  },
  kinds: { open: 'open', choice: 'choice', cloze: 'cloze' },
  answer: 'Answer',
  options: 'Options',
  keyPoints: 'Key points',
  examples: 'Examples',
  hint: 'Hint',
  noAnswer: 'no answer in the sheet',
  noSection: 'In no section',
  otherWordings: (count) => countEnglish(count, { one: 'other wording', other: 'other wordings' }),
  derivedKeyPoints: (count) => `derived from the answer: ${count}`,
  derivedMark: '~ key points derived from the answer',
  questions: (count) => countEnglish(count, { one: 'question', other: 'questions' }),
  sheets: (count) => countEnglish(count, { one: 'sheet', other: 'sheets' }),
  problems: (errors, warnings) =>
    `${countEnglish(errors, { one: 'error', other: 'errors' })}, ${countEnglish(warnings, { one: 'warning', other: 'warnings' })}`,
};
