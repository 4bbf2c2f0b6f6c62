import type { FileReason, NotCarried, RecordReason } from '../../../deck/formats/format-problem.ts';
import type { FormatErrors, FormatMessages, FormatProblems } from '../format-messages.ts';
import { mention } from '../mention.ts';
import { tellOf } from '../tell-of.ts';
import { countRussian } from '../plural.ts';

const notCarried: Readonly<Record<NotCarried, string>> = {
  feedback: 'комментарий к ответу',
  'part-marks': 'доля баллов за вариант',
  media: 'рисунок, звук или видео',
  schedule: 'то, что другая программа помнит о ваших ответах',
  cells: 'ячейки за пределами заголовка',
  column: 'неизвестный столбец',
  fields: 'поле записи',
  header: 'строка заголовка',
  markup: 'разметка, которой нет в Markdown',
  settings: 'настройка вопроса',
  'second-card': 'карточка в обратную сторону',
  template: 'внешний вид карточки',
  order: 'порядок вариантов',
  case: 'различие заглавных и строчных букв',
  wildcard: 'подстановочный знак в ответе',
  tolerance: 'допуск числа',
  files: 'приложенный файл',
  id: 'идентификатор',
  tags: 'теги',
};

const recordReasons: Readonly<Record<RecordReason, string>> = {
  'unclosed-quote': 'кавычка не закрыта',
  'unclosed-brace': 'фигурная скобка не закрыта',
  'unclosed-tag': 'элемент не закрыт',
  'too-long': 'она слишком длинная',
  'no-prompt': 'в ней нет вопроса',
  'no-options': 'в ней нет вариантов ответа',
  'no-answer-line': 'нет строки с верным вариантом, например «ANSWER: B»',
  'no-right-answer': 'в ней не указан верный ответ',
  'bad-answer': 'ответ не называет ни одного варианта',
  'bad-number': 'число не читается',
  'not-json': 'это не JSON',
  'bad-field': 'там стоит не то, что ожидается',
  'no-fields': 'в ней нет полей',
};

const fileReasons: Readonly<Record<FileReason, string>> = {
  truncated: 'он обрывается',
  'not-zip': 'это не архив zip',
  'too-large': 'он слишком велик',
  encrypted: 'он зашифрован',
  'no-collection': 'в нём нет коллекции записей, а это не пакет Anki. Таблицу сохраните как CSV',
  'not-database': 'его коллекция — не база данных, которую можно прочесть',
  newer: 'его записала более новая программа',
  'not-xml': 'это не правильный XML',
  entity: 'он объявляет сущности, а они никогда не раскрываются',
  'too-deep': 'элементы вложены слишком глубоко',
  'not-utf8': 'это не текст в UTF-8',
  'unclosed-quote': 'кавычка нигде не закрыта',
  'no-records': 'в нём нет записей',
  'no-question-column':
    'ни в одном столбце нет вопросов. Назовите столбцы в первой строке: question, answer, tags',
};

export const formatProblems: FormatProblems = {
  'not-carried': ({ what, name }) =>
    `в файле с вопросами не нашлось места: ${tellOf(notCarried, what) || 'что-то ещё'}${mention(name, (it) => ` (${it})`)}`,
  'not-askable': ({ kind }) =>
    `вопрос${mention(kind, (it) => ` вида «${it}»`)} здесь задать нельзя, он пропущен`,
  'bad-record': ({ reason, name }) =>
    `эта запись не читается и пропущена${mention(tellOf(recordReasons, reason), (it) => `: ${it}`)}${mention(name, (it) => ` (${it})`)}`,
  'uneven-row': ({ cells, columns }) =>
    `в этой строке не хватает ячеек${mention(cells, (it) => `: их ${it}`)}${mention(columns, (it) => `, а столбцов ${it}`)}; недостающие считаются пустыми`,
};

export const formatErrors: FormatErrors = {
  'broken-file': ({ path, line, reason }) =>
    `${mention(path, (it) => `«${it}» `)}не читается${mention(line, (it) => ` начиная со строки ${it}`)}${mention(tellOf(fileReasons, reason), (it) => `: ${it}`)}. Ничего не записано.`,
  'unknown-format': ({ path, known }) =>
    `непонятно, в каком формате ${mention(path, (it) => `«${it}»`)}. Назовите его: --format${mention(known, (it) => ` (${it})`)}.`,
  'newer-format': ({ path, version, known }) =>
    `${mention(path, (it) => `«${it}» `)}записала более новая viva${mention(version, (it) => `: это версия ${it}`)}${mention(known, (it) => `, а эта viva знает версии до ${it}`)}. Обновите viva или выгрузите вопросы прежней версией.`,
  'output-there': ({ path }) =>
    `«${path}» уже есть. Ничего не изменено; назовите другой файл или укажите --force, чтобы заменить этот.`,
  'bytes-to-screen': ({ format }) =>
    `${mention(format, (it) => `${it} `)}— не текст, на экран его не вывести. Назовите файл: -o.`,
  'one-input': () => 'стандартный ввод (-) можно назвать только один раз.',
};

const questions = (count: number): string =>
  countRussian(count, { one: 'вопрос', few: 'вопроса', many: 'вопросов' });
const of = (count: number): string =>
  countRussian(count, { one: 'вопроса', few: 'вопросов', many: 'вопросов' });

export const formats: FormatMessages = {
  imported: (count, source) => `${questions(count)} из ${source}`,
  leftOut: (records) =>
    countRussian(records, {
      one: 'запись пропущена',
      few: 'записи пропущены',
      many: 'записей пропущено',
    }),
  notCarried: (times) =>
    `не нашлось места в файле: ${countRussian(times, { one: 'раз', few: 'раза', many: 'раз' })}`,
  moreProblems: (count, kind) => `… и ещё ${count}: ${kind}; все попадут в файл с 2> report.txt`,
  losses: {
    'key-points': (count) => `ключевые мысли ${of(count)}`,
    examples: (count) => `примеры ответов ${of(count)}`,
    hint: (count) => `подсказку ${of(count)}`,
    tags: (count) => `часть тегов ${of(count)}`,
    section: (count) => `раздел ${of(count)}`,
    choices: (count) => `варианты ответа ${of(count)} как варианты`,
    gaps: (count) => `пропуски ${of(count)} как пропуски`,
    explanation: (count) => `пояснение ${of(count)}`,
    id: (count) => `идентификатор ${of(count)}`,
    media: (count) => `рисунки и звуки ${of(count)}`,
    text: (count) => `точный текст ${of(count)}`,
    question: (count) =>
      countRussian(count, {
        one: 'вопрос целиком',
        few: 'вопроса целиком',
        many: 'вопросов целиком',
      }),
    'deck-settings': () => 'настройки набора: язык, строгость, день экзамена',
  },
  cannotHold: (format) => `${format} не может передать:`,
};
