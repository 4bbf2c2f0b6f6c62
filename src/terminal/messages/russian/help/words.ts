import type { HelpWords } from '../../help-messages.ts';
import { countRussian, declineRussian } from '../../plural.ts';

/** As in “указан 1”, “указано 5”. */
const told = (count: number): string =>
  `${declineRussian(count, { one: 'указан', few: 'указано', many: 'указано' })} ${count}`;

export const words: HelpWords = {
  usage: 'Использование:',
  arguments: 'Аргументы:',
  commands: 'Команды:',
  globals: 'Параметры всех команд:',
  examples: 'Примеры:',
  exitCodes: 'Коды завершения:',
  moreHelp: '«viva help КОМАНДА» расскажет о команде подробнее.',
  optionsPlace: '[параметры]',
  commandPlace: '[команда]',
  choices: (list) => `одно из: ${list.join(', ')}`,
  takesOneOf: (list) => `Нужно одно из: ${list.join(', ')}.`,
  usual: (value) => `обычно: ${value}`,
  codes: {
    '0': 'сделано',
    '1': 'проверка или экзамен не пройдены, что-то пропущено или не сохранено, нечего повторять',
    '2': 'ошибка в вызове: нет такого пути, испорченный файл, неизвестный параметр',
    '70': 'ошибка в самой viva',
    '130': 'прервано по Ctrl+C',
  },
  unknownOption: (flag) => `параметра «${flag}» нет.`,
  unknownCommand: (name) => `команды «${name}» нет.`,
  neitherFileNorCommand: (name) => `«${name}» — не файл и не команда.`,
  missingArgument: (name) => `не хватает аргумента: ${name}.`,
  missingValue: (option) => `${option}: не указано значение.`,
  missingOption: (option) => `нужен параметр ${option}.`,
  invalidValue: (option, value) => `${option}: «${value}» не подходит.`,
  conflict: (one, other) => `${one} и ${other} вместе не употребляются.`,
  tooMany: (expected, got) =>
    expected === 0
      ? `аргументов здесь не бывает, а ${told(got)}.`
      : `здесь бывает не больше ${countRussian(expected, { one: 'аргумента', few: 'аргументов', many: 'аргументов' })}, а ${told(got)}.`,
  didYouMean: (list) => `Может быть, ${list.map((each) => `«${each}»`).join(' или ')}?`,
  seeHelp: (command) => `Что здесь бывает, покажет «${command}».`,
};
