import { countRussian, declineRussian } from '../plural.ts';
import type { VerdictMessages } from '../verdict-messages.ts';

export const verdict: VerdictMessages = {
  keys: {
    next: 'Enter — дальше',
    'try-again': 'T — вторая попытка',
    right: '+ — было верно',
    accept: 'W — засчитать мои слова',
    wrong: '- — было неверно',
    reference: 'R — эталон целиком',
    undo: 'U — отменить ответ',
    edit: 'E — править вопрос',
    quit: 'Q — выйти',
    keys: '? — все клавиши',
  },
  resultsKey: () => 'Enter — итоги',
  stopKey: () => 'Ctrl-C — прервать',
  gaveUp: () => 'Вот ответ. Вопрос ещё вернётся.',
  whichPoint: () => 'За какую мысль засчитать ваши слова?',
  pointKeys: () => ['↑↓ — выбрать', 'Enter — взять'],
  noPoint: () => 'ни за одну',
  wordingFor: (point) => `Какие слова засчитывать за «${point}»`,
  noWord: () => 'Здесь нет ни одного слова, засчитывать нечего.',
  wordingKeys: () => ['Enter — засчитать', 'Esc — не надо'],
  accepted: (wording, point) => `Теперь «${wording}» засчитывается за «${point}».`,
  tries: (first, second) => `Первая попытка ${first}, вторая ${second}. В счёт идёт первая.`,
  edited: {
    same: 'Вопрос в файле прежний.',
    changed: 'Вопрос заново прочитан из файла, ответ проверен по-новому.',
    gone: 'Вопроса в файле больше нет. Этот ответ сохранён.',
  },
  undone: () => 'Ответ отменён. Вопрос задан снова.',
  secondTries: (tries, better) =>
    `${countRussian(tries, { one: 'вторая попытка', few: 'вторые попытки', many: 'вторых попыток' })}, лучше первой: ${better}. В счёт идут первые.`,
  hints: (answers, hints) =>
    `${countRussian(hints, { one: 'подсказка', few: 'подсказки', many: 'подсказок' })} к ${countRussian(answers, { one: 'ответу', few: 'ответам', many: 'ответам' })}.`,
  skipped: (questions) =>
    `${declineRussian(questions, { one: 'Пропущен', few: 'Пропущено', many: 'Пропущено' })} ${countRussian(questions, { one: 'вопрос', few: 'вопроса', many: 'вопросов' })}.`,
};
