import { countRussian, declineRussian } from '../plural.ts';
import type { HistoryMessages } from '../history-messages.ts';
import { splitMoment } from '../moment.ts';

const attempts = { one: 'ответ', few: 'ответа', many: 'ответов' };
const events = { one: 'запись', few: 'записи', many: 'записей' };
const lines = { one: 'строка', few: 'строки', many: 'строк' };
const hints = { one: 'подсказка', few: 'подсказки', many: 'подсказок' };

export const history: HistoryMessages = {
  problems: {
    'history-torn-tail': () =>
      'последняя строка оборвана: viva завершилась, пока её писала. Строка пропущена, остальное цело',
    'history-not-json': () => 'строка — не JSON. Она пропущена и остаётся на месте',
    'history-not-utf8': () => 'строка — не текст в UTF-8. Она пропущена и остаётся на месте',
    'history-too-long': () => 'строка длиннее 8 МиБ. Она пропущена и остаётся на месте',
    'history-bad-event': ({ field }) =>
      `такой записи viva не знает: ошибка в поле «${field}». Строка пропущена и остаётся на месте`,
    'history-unreadable-file': ({ reason }) =>
      `файл не читается (${reason}) и пропущен. Проверьте права доступа`,
  },
  moreProblems: (count) =>
    `… и ещё ${countRussian(count, { one: 'повреждённая строка', few: 'повреждённые строки', many: 'повреждённых строк' })}. Их покажет «viva history path --long».`,
  moment: (at) => {
    const { year, month, day, hour, minute } = splitMoment(at);
    return `${day}.${month}.${year} ${hour}:${minute}`;
  },
  attempts: (count) => countRussian(count, attempts),
  earlier: (count) => `… до них ещё ${countRussian(count, attempts)}; больше покажет -n`,
  nothing: () => 'Ответов ещё не было.',
  askedAs: (prompt) => `вопрос звучал так: ${prompt}`,
  picked: (numbers) =>
    numbers.length === 0
      ? 'ничего не выбрано'
      : `${numbers.length === 1 ? 'выбран' : 'выбраны'} ${numbers.join(', ')}`,
  unsure: () => 'неуверенно',
  overridden: (verdict) => `ваша оценка: ${verdict}`,
  hinted: (steps) => countRussian(steps, hints),
  gaveUp: () => '(«не знаю»)',
  secondTry: () => 'вторая попытка:',
  accepted: (wording, point) => `принято: «${wording}» за «${point}»`,
  undone: () => 'отменено',
  undid: (what) => `Отменено: ${what}`,
  redid: (what) => `Снова в счёте: ${what}`,
  howToRedo: () => 'Вернуть: «viva history undo --redo».',
  nothingToUndo: () => 'Отменять нечего: ответов нет.',
  nothingToRedo: () => 'Возвращать нечего: ничего не отменено.',
  events: {
    secondTry: 'вторая попытка',
    passed: 'отложенный вопрос экзамена',
    override: 'ваша оценка',
    retract: 'отмена',
    accept: 'принятая вами формулировка',
    relink: 'связь между двумя формулировками вопроса',
    session: 'опрос',
  },
  imported: ({ added, known, bad }) =>
    [
      `добавлено: ${countRussian(added, events)}`,
      `уже известно: ${known}`,
      ...(bad > 0 ? [`пропущено: ${countRussian(bad, lines)}`] : []),
    ].join(', '),
  exported: (count, path) => `выгружено: ${countRussian(count, events)}, файл ${path}`,
  orphans: (count) =>
    `${countRussian(count, { one: 'вопрос', few: 'вопроса', many: 'вопросов' })} ${declineRussian(count, { one: 'имеет', few: 'имеют', many: 'имеют' })} историю, но в этих файлах ${declineRussian(count, { one: 'его', few: 'их', many: 'их' })} больше нет`,
  noOrphans: () => 'Все вопросы, у которых есть история, на своих местах.',
  maybeNow: (prompt, likeness) => `возможно, теперь: ${prompt} (сходство ${likeness})`,
  howToRelink: () =>
    'Передать вопросу историю прежней формулировки: «viva history relink <прежний> <вопрос> <файл>».',
  relinked: (from, to) => `«${to}» продолжает историю вопроса «${from}».`,
  howToUnlink: (event) => `Разъединить: «viva history undo ${event}».`,
  places: {
    folder: 'История',
    own: 'Эта машина',
    others: 'Другие',
    device: 'Её имя',
    snapshot: 'Снимок',
    events: 'Записи',
    problems: 'Повреждённые строки',
  },
};
