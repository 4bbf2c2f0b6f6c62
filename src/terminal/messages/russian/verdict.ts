import { countRussian, declineRussian } from '../plural.ts';
import type { VerdictMessages } from '../verdict-messages.ts';

export const verdict: VerdictMessages = {
  keys: {
    next: 'Enter — дальше',
    'try-again': 'T — вторая попытка',
    right: '+ — верно',
    accept: 'W — засчитать мои слова',
    wrong: '- — неверно',
    reference: 'R — эталон целиком',
    undo: 'U — отменить ответ',
    edit: 'E — править вопрос',
    quit: 'Q — выйти',
    keys: '? — все клавиши',
  },
  resultsKey: () => 'Enter — итоги',
  stopKey: () => 'Ctrl-C — прервать',
  gaveUp: () => 'Вот ответ. Вопрос ещё вернётся.',
  whichPoint: () => 'Какой пункт вы назвали?',
  pointKeys: () => ['↑↓ — выбрать', 'Enter — взять'],
  noPoint: () => 'ни один из них',
  wordingFor: (point) => `Слова, которые отныне считаются за «${point}»`,
  wordingKeys: () => ['Enter — засчитать', 'Esc — не надо'],
  accepted: (wording, point) => `Отныне «${wording}» считается за «${point}».`,
  tries: (first, second) => `Первая попытка ${first}, вторая ${second}. В счёт идёт первая.`,
  edited: {
    same: 'Вопрос в листе прежний.',
    changed: 'Вопрос прочитан из листа заново, ответ проверен по нему.',
    gone: 'Вопроса в листе больше нет. Этот ответ сохранён.',
  },
  undone: () => 'Ответ отменён. Вот снова его вопрос.',
  secondTries: (tries, better) =>
    `${countRussian(tries, { one: 'вторая попытка', few: 'вторые попытки', many: 'вторых попыток' })}, лучше первой: ${better}. В счёт идут первые.`,
  hints: (answers, hints) =>
    `${countRussian(hints, { one: 'подсказка', few: 'подсказки', many: 'подсказок' })} к ${countRussian(answers, { one: 'ответу', few: 'ответам', many: 'ответам' })}.`,
  skipped: (questions) =>
    `${declineRussian(questions, { one: 'Пропущен', few: 'Пропущено', many: 'Пропущено' })} ${countRussian(questions, { one: 'вопрос', few: 'вопроса', many: 'вопросов' })}.`,
};
