import type { KeysMessages } from '../messages.ts';
import { countEnglish } from '../plural.ts';

const points = { one: 'key point', other: 'key points' };

export const keys: KeysMessages = {
  headings: { role: 'Role', weight: 'Weight', keyPoint: 'Key point' },
  roles: {
    essential: 'essential',
    ordinary: 'ordinary',
    bonus: 'bonus',
    contradiction: 'contradiction',
  },
  authored: (count) => `${countEnglish(count, points)}, written by the author`,
  derived: (count) => `${countEnglish(count, points)}, derived from the answer`,
  gaps: (count) => `${countEnglish(count, points)}: the gaps of the text`,
  choice: () => 'no key points: options to pick from',
  none: () => 'no key points: the sheet gives no answer',
  writeHint: () => '“viva keys SHEET --write” puts derived key points into the sheet, for editing.',
  written: (questions, source) =>
    `Key points of ${countEnglish(questions, { one: 'question', other: 'questions' })} written into ${source}. Read them through, and trim them to what an answer must say.`,
  nothingToWrite: (source) =>
    `${source} is as it was: every question has key points already, or nothing to derive them from.`,
  leftOut: (question, line) =>
    `Question ${question} (line ${line}) is left out: there is no place where its key points would be read as they are meant.`,
};
