import type { CheckMessages } from '../messages.ts';
import { countRussian } from '../plural.ts';
import { grading } from './grading.ts';

const name = (verdict: unknown): string =>
  verdict === 'correct' || verdict === 'partial' || verdict === 'wrong'
    ? grading.verdict[verdict].toLowerCase()
    : '';

export const check: CheckMessages = {
  diagnostics: {
    'example-fails': ({ text, marked = '', got = '', score }) =>
      `пример «${text}» помечен как «${name(marked)}», а viva оценивает его как «${name(got)}» (${grading.percent(Number(score))}). Исправьте ключевые мысли или пометку у примера`,
  },
  summary: ({ sheets, questions, examples, failed }) =>
    [
      countRussian(sheets, { one: 'файл', few: 'файла', many: 'файлов' }),
      countRussian(questions, { one: 'вопрос', few: 'вопроса', many: 'вопросов' }),
      countRussian(examples, { one: 'пример', few: 'примера', many: 'примеров' }),
      `не сошлось: ${failed}`,
    ].join(', '),
};
