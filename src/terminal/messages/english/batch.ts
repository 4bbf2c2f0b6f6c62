import type { BatchMessages } from '../messages.ts';
import { countEnglish } from '../plural.ts';

export const batch: BatchMessages = {
  graded: (answers) => `${countEnglish(answers, { one: 'answer', other: 'answers' })} graded`,
  unsure: (answers) => `${answers} not sure`,
  leftOut: (rows) => `${countEnglish(rows, { one: 'row', other: 'rows' })} left out`,
  confusion: () => 'Rows: the label; columns: the verdict',
  agreed: () => 'Label and verdict agree',
  falsePass: () => 'Wrong, but marked correct',
  falseFail: () => 'Correct, but marked wrong',
  passed: () => 'Correct and marked so',
};
