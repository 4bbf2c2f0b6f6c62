import type { KeysMessages } from '../messages.ts';
import { countRussian, declineRussian } from '../plural.ts';

const points = { one: 'ключевая мысль', few: 'ключевые мысли', many: 'ключевых мыслей' };
const ofQuestions = { one: 'вопроса', few: 'вопросов', many: 'вопросов' };

export const keys: KeysMessages = {
  headings: { role: 'Роль', weight: 'Вес', keyPoint: 'Ключевая мысль' },
  roles: {
    essential: 'обязательная',
    ordinary: 'обычная',
    bonus: 'дополнительная',
    contradiction: 'противоречие',
  },
  authored: (count) => `${countRussian(count, points)} от автора`,
  derived: (count) => `${countRussian(count, points)} из эталонного ответа`,
  gaps: (count) => `${countRussian(count, points)}: пропуски в тексте`,
  choice: () => 'ключевых мыслей нет: вопрос с вариантами',
  none: () => 'ключевых мыслей нет: ответа в файле нет',
  writeHint: () =>
    '«viva keys ФАЙЛ --write» запишет выведенные ключевые мысли в файл, чтобы их можно было править.',
  written: (questions, source) =>
    `Ключевые мысли для ${questions} ${declineRussian(questions, ofQuestions)} записаны в ${source}. Прочтите их и оставьте то, что должно быть в ответе.`,
  nothingToWrite: (source) =>
    `${source} не изменён: ключевые мысли у всех вопросов уже есть или их не из чего вывести.`,
  leftOut: (question, line) =>
    `Вопрос ${question} (строка ${line}) пропущен: в файле нет места, где его ключевые мысли прочлись бы как задумано.`,
};
