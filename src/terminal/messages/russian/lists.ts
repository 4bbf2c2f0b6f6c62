import type { ListMessages } from '../messages.ts';
import { countRussian } from '../plural.ts';

export const lists: ListMessages = {
  headings: {
    number: '№',
    question: 'Вопрос',
    kind: 'Вид',
    tags: 'Теги',
    keyPoints: 'Мысли',
    place: 'Место',
    score: 'Балл',
    time: 'Время',
  },
  kinds: { open: 'открытый', choice: 'выбор', cloze: 'пропуски' },
  answer: 'Ответ',
  options: 'Варианты',
  keyPoints: 'Ключевые мысли',
  examples: 'Примеры ответов',
  hint: 'Подсказка',
  noAnswer: 'ответа в файле нет',
  noSection: 'Вне разделов',
  otherWordings: (count) =>
    `ещё ${countRussian(count, { one: 'формулировка', few: 'формулировки', many: 'формулировок' })}`,
  derivedKeyPoints: (count) => `выведено из ответа: ${count}`,
  derivedMark: '~ ключевые мысли выведены из ответа',
  questions: (count) => countRussian(count, { one: 'вопрос', few: 'вопроса', many: 'вопросов' }),
  sheets: (count) => countRussian(count, { one: 'файл', few: 'файла', many: 'файлов' }),
  problems: (errors, warnings) =>
    `${countRussian(errors, { one: 'ошибка', few: 'ошибки', many: 'ошибок' })}, ${countRussian(warnings, { one: 'замечание', few: 'замечания', many: 'замечаний' })}`,
};
