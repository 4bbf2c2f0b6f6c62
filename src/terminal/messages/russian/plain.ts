import type { PlainMessages } from '../plain-messages.ts';
import { countRussian, declineRussian } from '../plural.ts';
import { roundPercent } from '../percent.ts';
import { joinDuration } from '../spoken-duration.ts';

const percents = { one: 'процент', few: 'процента', many: 'процентов' };
const seconds = { one: 'секунда', few: 'секунды', many: 'секунд' };
const minutes = { one: 'минута', few: 'минуты', many: 'минут' };
const hours = { one: 'час', few: 'часа', many: 'часов' };
const points = { one: 'мысли', few: 'мыслей', many: 'мыслей' };

export const plain: PlainMessages = {
  percent: (score) => countRussian(roundPercent(score), percents),
  duration: (milliseconds) =>
    joinDuration(milliseconds, {
      hours: (count) => countRussian(count, hours),
      minutes: (count) => countRussian(count, minutes),
      seconds: (count) => countRussian(count, seconds),
    }),
  question: (position, total, isAgain) =>
    `Вопрос ${position} из ${total}${isAgain ? ', ещё раз' : ''}`,
  tags: (tags) => `Теги: ${tags.join(', ')}`,
  sheet: (title) => `Файл: ${title}`,
  timeLeft: (duration) => `Осталось времени: ${duration}`,
  timeUp: () => 'Время вышло.',
  invite: () => 'Ваш ответ или :помощь',
  inviteNext: (isLast) =>
    `Enter — ${isLast ? 'итоги' : 'следующий вопрос'}; или команда, или :помощь`,
  secondTry: (missing) =>
    `Вторая попытка: не хватает ${missing} ${declineRussian(missing, points)}. Новая строка добавится к ответу.`,
  saidBefore: (answer) => `Пока сказано: ${answer}`,
  hint: (step) => `Подсказка ${step}`,
  noHint: () => 'Больше подсказок нет.',
  paused: () => 'Пауза. Время стоит до следующей строки; пустая строка — продолжить.',
  goesOn: (duration) => `Продолжаем. Пауза длилась: ${duration}.`,
  skipped: () => 'Вопрос отложен.',
  beginLines: () => 'Ответ из нескольких строк. Последней введите строку :конец',
  commandsNow: () => 'Команды, каждая отдельной строкой:',
  commands: {
    hint: 'подсказка, каждый раз на шаг подробнее',
    skip: 'отложить вопрос',
    answer: '«не знаю»: показать ответ; вопрос засчитывается как неверный',
    pause: 'остановить время до следующей строки',
    undo: 'отменить последний ответ и ответить заново',
    quit: 'закончить; всё сохранено',
    help: 'эти строки',
    begin: 'ответ из нескольких строк, до строки :конец',
    right: 'последний ответ был верным',
    wrong: 'последний ответ был неверным',
    again: 'вторая попытка: следующая строка добавится к ответу',
    accept:
      'засчитывать формулировку ключевой мысли: её номер, затем формулировка; без формулировки — весь ответ',
    edit: 'открыть вопрос в файле в редакторе',
  },
  escape: () => 'Если сам ответ — такая строка, поставьте перед ней обратную косую черту.',
  notNow: (command) => `${command} — здесь это невозможно.`,
  notACommand: () => 'Такой команды нет. Пустая строка — дальше; :помощь — что можно.',
  countsAlready: (verdict) => `Уже засчитано: ${verdict}.`,
  whichPoint: (numbers) =>
    `Какая из мыслей? Нужен её номер, например :принять ${numbers[0] ?? 1}. Есть: ${numbers.join(', ')}.`,
  saidAlready: (number, open) => `Мысль ${number} уже засчитана. Не хватает: ${open.join(', ')}.`,
  nothingTyped: () => 'Нет формулировки, которую можно засчитать.',
  verdict: (verdict, score) => `Оценка: ${verdict}, ${score}`,
  secondVerdict: (verdict, score, first) =>
    `Оценка второй попытки: ${verdict}, ${score}. Первый ответ остаётся: ${first}.`,
  yourAnswer: (answer) => `Ваш ответ: ${answer}`,
  picked: (options) => `Ваш ответ: ${options.join(', ')}`,
  status: { hit: 'Есть', part: 'Есть отчасти', miss: 'Не сказано', conflict: 'Не засчитано' },
  yourWords: (words) => `ваши слова: ${words}`,
  accepted: (wording, point) => `Теперь «${wording}» засчитывается за: ${point}.`,
  edited: {
    same: 'Вопрос не изменился.',
    changed: 'Вопрос прочитан заново.',
    gone: 'Этого вопроса в файле больше нет.',
  },
  notEdited: (reason) => `Файл не открыт: ${reason}`,
  undone: () => 'Ответ отменён. Вопрос ещё раз.',
  score: (score) => `Результат: ${score}`,
  result: (position, verdict, score, time) =>
    `Вопрос ${position}: ${{ correct: 'верно', partial: 'отчасти верно', wrong: 'неверно' }[verdict]}, ${score}, ${time}.`,
  or: 'или',
  gap: (number) => `[пропуск ${number}]`,
  right: 'верный',
  derived: 'выведены из ответа',
  share: (part, whole) => `${part} из ${whole}`,
  typed: (answer) => `Введено: ${answer}`,
};
