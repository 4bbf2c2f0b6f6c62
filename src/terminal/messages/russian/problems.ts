import { isKeyPointReason, type KeyPointReason } from '../../../deck/key-points/complaints.ts';
import type { ProblemCode } from '../../../deck/problem.ts';
import type { Sentence } from '../sentence.ts';
import { mention } from '../mention.ts';
import { formatProblems } from './formats.ts';
import { readYamlReason, type YamlReason } from '../yaml-reason.ts';

const keyPointReasons: Readonly<Record<KeyPointReason, string>> = {
  'unclosed-quote': 'кавычка не закрыта',
  'unclosed-code': 'обратная кавычка не закрыта',
  'bad-weight': 'вес — это число больше 0 и не больше 100, например (2) или (0,5)',
  'empty-alternative': 'с одной стороны от | ничего нет',
  'empty-step': 'с одной стороны от > ничего нет',
  'range-upside-down': 'первое число промежутка должно быть меньше второго',
  'too-few-items': 'требуется больше пунктов, чем перечислено',
};

const yamlReasons: Readonly<Record<YamlReason, string>> = {
  tab: 'стоит табуляция там, где допустимы только пробелы; делайте отступы пробелами',
  quote: 'кавычка не закрыта',
  bracket: 'скобка не закрыта',
  indentation: 'у строки слишком большой или слишком маленький отступ',
  'duplicate-key': 'такой ключ уже есть; оставьте один из них',
  colon: 'после ключа нужны двоеточие и пробел, например «title: Графы»',
  comma: 'пропущена запятая',
  escape:
    'обратная косая черта в двойных кавычках начинает неизвестную последовательность; возьмите одинарные кавычки',
  alias: 'значение, которое начинается с * или &, нужно взять в кавычки',
  'stray-text': 'здесь что-то лишнее; значения с особыми знаками берите в кавычки',
  'too-large': 'слишком много данных; здесь достаточно нескольких строк',
  other: 'с этого места прочесть не удаётся; значения с особыми знаками берите в кавычки',
};

export const problems: Readonly<Record<ProblemCode, Sentence>> = {
  'no-questions': () =>
    'вопросов не нашлось. Запишите вопрос заголовком («## Что такое стек?») или строкой с номером («1. Что такое стек?»)',
  'nothing-asks': () =>
    'не похоже на список вопросов: ничто здесь не спрашивает, и за вопросы приняты заголовки или пункты списка',
  'no-answer': () => 'у вопроса нет ответа. Напишите его под вопросом',
  'no-right-option': () => 'ни один вариант не отмечен как верный. Отметьте его: «- [x]»',
  'duplicate-id': ({ id, line }) =>
    `идентификатор${mention(id, (it) => ` «${it}»`)} уже занят${mention(line, (it) => ` вопросом в строке ${it}`)}. Дайте каждому вопросу свой`,
  'duplicate-question': ({ line }) =>
    `такой вопрос в этом файле уже есть${mention(line, (it) => `, в строке ${it}`)}. Дайте одному из них {#id} или уберите повтор`,
  'text-outside': ({ lines }) =>
    typeof lines === 'number' && lines > 1
      ? `эти строки (всего ${lines}) не относятся ни к одному вопросу, спрашиваться они не будут`
      : 'эта строка не относится ни к одному вопросу, спрашиваться она не будет',
  'empty-key-point': () =>
    'ключевая мысль пуста. Напишите, что должно быть в ответе, или уберите строку',
  'bad-key-point': ({ text, reason }) =>
    `ключевую мысль${mention(text, (it) => ` «${it}»`)} прочесть не удалось${mention(reason, (it) => (isKeyPointReason(it) ? `: ${keyPointReasons[it]}` : ''))}. Как её писать, сказано в docs/sheet-format.md`,
  'bad-example': ({ text }) =>
    `у примера${mention(text, (it) => ` «${it}»`)} не указана оценка. Начните его с + (верно), * (отчасти) или - (неверно)`,
  'bad-id': ({ id }) =>
    `${mention(id, (it) => `«${it}» `)}не годится в идентификаторы. Подойдут буквы, цифры, «-» и «_», например {#hash-table}`,
  'unclosed-fence': () =>
    'блок кода не закрыт, и весь остаток файла стал кодом. Добавьте ``` под кодом',
  'front-matter-yaml': ({ reason }) => `ошибка в YAML: ${yamlReasons[readYamlReason(reason)]}`,
  'front-matter-executable': ({ language }) =>
    `исполняемый заголовок файла${mention(language, (it) => ` («${it}»)`)} никогда не запускается. Запишите его на YAML между двумя строками ---`,
  'front-matter-unclosed': () =>
    'YAML-заголовок не закрыт и прочитан как обычный текст. Добавьте под ним строку ---',
  'front-matter-value': ({ key, value, expected }) =>
    `значение${mention(value, (it) => ` ${it}`)}${mention(key, (it) => ` ключа «${it}»`)} не подходит${mention(expected, (it) => `; ожидается: ${it}`)}`,
  'front-matter-near-miss': ({ key, known }) =>
    `${mention(key, (it) => `ключ «${it}» `)}здесь не известен${mention(known, (it) => `. Может быть, «${it}»?`)}`,
  ...formatProblems,
};
