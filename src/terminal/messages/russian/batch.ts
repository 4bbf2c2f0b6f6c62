import type { BatchMessages } from '../messages.ts';
import { countRussian } from '../plural.ts';

export const batch: BatchMessages = {
  graded: (answers) =>
    `проверено: ${countRussian(answers, { one: 'ответ', few: 'ответа', many: 'ответов' })}`,
  unsure: (answers) => `неуверенно: ${answers}`,
  leftOut: (rows) =>
    `пропущено: ${countRussian(rows, { one: 'строка', few: 'строки', many: 'строк' })}`,
  confusion: () => 'По строкам — оценка человека, по столбцам — оценка viva',
  agreed: () => 'Оценки совпали',
  falsePass: () => 'Неверно, а засчитано как верное',
  falseFail: () => 'Верно, а не засчитано',
  passed: () => 'Верно и засчитано',
};
