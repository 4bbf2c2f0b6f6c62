import type { SessionMessages } from '../messages.ts';
import { countRussian } from '../plural.ts';

const questions = { one: 'вопрос', few: 'вопроса', many: 'вопросов' };
const lines = { one: 'строка', few: 'строки', many: 'строк' };

export const session: SessionMessages = {
  greeting: (title, count) =>
    title === null
      ? countRussian(count, questions)
      : `${title} · ${countRussian(count, questions)}`,
  fillGaps: (count) =>
    count === 1
      ? 'Напишите, что пропущено.'
      : `Пропусков: ${count}. Напишите, что пропущено, через «;» — или предложение целиком.`,
  yourAnswer: () => 'Ваш ответ',
  emptyAnswer: () => 'Ответ пуст. Ещё раз Enter — отправить пустой ответ',
  moreLinesAbove: (count) => `↑ выше ещё ${countRussian(count, lines)}`,
  moreLinesBelow: (count) => `↓ ниже ещё ${countRussian(count, lines)}`,
  pickOne: () => 'Выберите один вариант',
  pickSeveral: () => 'Отметьте все верные варианты',
  typeOption: (several, last) =>
    several
      ? `Номера верных вариантов, например 1,${last}:`
      : `Номер верного варианта, от 1 до ${last}:`,
  notAnOption: (typed, last) =>
    `Среди вариантов нет «${typed}». Введите номер от 1 до ${last} или сам вариант.`,
  wholeReference: () => 'R — эталон целиком',
  stopped: () => 'Опрос прерван.',
  inputEnded: () => 'Опрос закончен досрочно.',
  soFar: () => 'Вот что получилось на этот момент.',
  nothingAnswered: () => 'Ни на один вопрос ответа не было.',
  scoreCard: () => 'Итоги',
  total: () => 'Всего',
  answeredOf: (answered, total) => `отвечено на ${countRussian(answered, questions)} из ${total}`,
  counts: ({ correct, partial, wrong }) =>
    `верно: ${correct}, отчасти верно: ${partial}, неверно: ${wrong}`,
  duration: describeDuration,
  took: (duration) => `Время: ${duration}`,
};

function describeDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} с`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60)
    return seconds % 60 === 0 ? `${minutes} мин` : `${minutes} мин ${seconds % 60} с`;
  return minutes % 60 === 0
    ? `${minutes / 60} ч`
    : `${Math.floor(minutes / 60)} ч ${minutes % 60} мин`;
}
