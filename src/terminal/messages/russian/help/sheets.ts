import type { sheetTexts as english } from '../../english/help/sheets.ts';
import type { Translated } from '../../help-messages.ts';

export const sheetTexts: Translated<typeof english> = {
  list: 'показать вопросы из файлов',
  'list.long': 'вместе с ответами',
  'list.by-section': 'по разделам, в которых они стоят',
  export: 'выгрузить вопросы в файл',
  check: 'найти ошибки в файлах с вопросами',
  'check.strict': 'считать ошибками и замечания',
  'check.format': 'в каком виде сообщать',
  'check.json': 'то же, что --format json',
  'check.account': 'сказать о каждой строке файла, к чему она относится',
  keys: 'показать, по чему проверяются ответы',
  'keys.sheet': 'файл с вопросами',
  'keys.question': 'только этот вопрос: его номер, id или текст',
  'keys.write': 'записать выведенные ключевые мысли в файл, чтобы их править',
  grade: 'проверить сразу много ответов',
  'grade.rows': 'файл со строками (.jsonl, .csv, .tsv); без него или при - — стандартный ввод',
  'grade.sheet': 'файл с вопросами, на которые отвечают строки',
  'grade.table':
    'вместо этого напечатать сводку; если в строках есть оценки — насколько они совпали',
  'grade.format': 'что за строки',
};
