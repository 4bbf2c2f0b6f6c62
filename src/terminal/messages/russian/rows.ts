import type { RowProblemCode } from '../../../row-problem.ts';
import type { Sentence } from '../sentence.ts';
import { mention } from '../mention.ts';

export const rows: Readonly<Record<RowProblemCode, Sentence>> = {
  'row-not-utf8': () => 'строка — не текст в UTF-8. Сохраните файл в UTF-8',
  'row-too-long': () => 'строка длиннее 8 МиБ',
  'row-not-json': ({ column }) =>
    `в строке ошибка JSON${mention(column, (it) => ` (позиция ${it})`)}. Ожидается: {"question": 1, "answer": "…"}`,
  'row-not-object': () => 'строка — не объект JSON. Ожидается: {"question": 1, "answer": "…"}',
  'row-unclosed-quote': () =>
    'здесь открыта кавычка, которая нигде не закрыта. Закройте её или удвойте',
  'row-no-answer': () => 'в строке нет поля «answer» с ответом',
  'row-no-question': () => 'в строке нет поля «question» с вопросом',
  'row-unknown-question': ({ question }) =>
    `вопроса «${question}» в файле нет. Номера и тексты вопросов покажет «viva list»; или добавьте в строку поле «references»`,
  'row-no-reference': () =>
    'ответ не по чему проверить. Добавьте в строку «references» или «keywords» либо назовите файл с вопросами: --sheet',
  'row-unknown-label': ({ label }) =>
    `оценка${mention(label, (it) => ` «${it}»`)} — не correct, partial или wrong: в таблицу она не войдёт`,
  'row-bad-field': ({ field }) => `в поле «${field}» должен стоять текст`,
};
