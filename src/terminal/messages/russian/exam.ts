import { floorPercent } from '../percent.ts';
import { countRussian, declineRussian } from '../plural.ts';
import type { ExamMessages } from '../exam-messages.ts';

const questions = { one: 'вопрос', few: 'вопроса', many: 'вопросов' };
const marks = { one: 'балл', few: 'балла', many: 'баллов' };
const number = (count: number): string => String(count).replace('.', ',');
const percent = (share: number): string => `${number(floorPercent(share))}\u00a0%`;

/** A fraction takes the genitive singular: 2,5 балла. */
function countMarks(count: number): string {
  const word = Number.isInteger(count) ? declineRussian(count, marks) : marks.few;
  return `${number(count)} ${word}`;
}

/** “из 1 балла”, “из 12 баллов”, “из 2,5 балла”. */
function genitive(count: number): string {
  if (!Number.isInteger(count)) return 'балла';
  return declineRussian(count, { one: 'балла', few: 'баллов', many: 'баллов' });
}

function marksOf(got: number, most: number): string {
  return `${number(got)} из ${number(most)} ${genitive(most)}`;
}

export const exam: ExamMessages = {
  name: 'Экзамен',
  number,
  marks: countMarks,
  marksOf,
  percent,
  terms: {
    questions: (count, most) => `${countRussian(count, questions)}, ${countMarks(most)}`,
    time: (duration) => `Время: ${duration}`,
    noLimit: () => 'Время: без ограничения',
    pass: (share) => `Чтобы сдать: ${percent(share)} баллов`,
    before: (answered, used) =>
      `Продолжение: отвечено на ${countRussian(answered, { one: 'вопрос', few: 'вопроса', many: 'вопросов' })}, прошло времени: ${used}`,
    leftOut: (count) =>
      `Без ответа в файле, поэтому не ${declineRussian(count, { one: 'взят', few: 'взяты', many: 'взяты' })}: ${countRussian(count, questions)}.`,
  },
  rules: () => [
    'До конца экзамена об ответах ничего не говорится.',
    'Пропущенный вопрос вернётся после остальных.',
    'Ctrl-D — сдать работу. Ctrl-C — прервать: продолжить можно в течение суток.',
  ],
  lineRules: () => [
    'До конца экзамена об ответах ничего не говорится.',
    'Одна строка — один ответ. Пустая строка или :пропустить откладывает вопрос, он вернётся после остальных.',
  ],
  startKeys: () => ['Enter — начать, время пойдёт', 'Ctrl-C — не сейчас'],
  start: () => 'Enter — начать, время пойдёт.',
  offer: (left, total, timeLeft) =>
    `Здесь был прерван экзамен: без ответа ${countRussian(left, questions)} из ${total}${timeLeft === null ? '' : `, осталось времени: ${timeLeft}`}. Продолжить его?`,
  offerKeys: () => ['Enter или Y — продолжить', 'N — новый экзамен'],
  offerAnswers: () => '[Да/нет]',
  timeUsed: (clock) => `прошло ${clock}`,
  timeSoFar: (duration) => `Прошло времени: ${duration}`,
  blankPasses: () => 'Ответа ещё нет. Ещё раз Enter — пропустить вопрос',
  putOff: () => 'Вопрос пропущен, он вернётся после остальных.',
  back: () => 'был пропущен',
  handIn: (reason, left) =>
    reason === 'wanted'
      ? `Сдать работу? Без ответа: ${countRussian(left, questions)}.`
      : `${left === 1 ? 'Единственный оставшийся вопрос пропущен' : `Все оставшиеся вопросы пропущены (${left})`}. Сдать работу?`,
  handInKeys: () => ['Y — сдать', 'Enter или N — вернуться к вопросам'],
  handInAnswers: () => '[да/Нет]',
  brokenOff: (left, timeLeft) =>
    `Экзамен прерван: без ответа ${countRussian(left, questions)}${timeLeft === null ? '' : `, осталось времени: ${timeLeft}`}. Продолжить можно той же командой в течение суток.`,
  ended: {
    'time-up': 'Время вышло.',
    'handed-in': 'Работа сдана.',
    stopped: 'Экзамен прерван и не сохранён.',
  },
  passed: 'Сдано',
  failed: 'Не сдано',
  total: (got, most, share) => `${marksOf(got, most)}, ${percent(share)}`,
  passMark: (share) => `чтобы сдать: ${percent(share)}`,
  counts: ({ verdicts: { correct, partial, wrong }, unanswered }) =>
    `верно: ${correct}, отчасти верно: ${partial}, неверно: ${wrong}, без ответа: ${unanswered}`,
  unsure: (count) =>
    `Оценка под сомнением («?») у ${countRussian(count, { one: 'ответа', few: 'ответов', many: 'ответов' })}: сравните с эталоном сами.`,
  unsureMark: '?',
  unanswered: 'Без ответа',
  headings: { question: 'Вопрос', marks: 'Баллы', time: 'Время' },
  reviewKeys: (count) => [`Enter — разбор (${countRussian(count, questions)})`, 'Q — закончить'],
  nextKeys: (left) => [
    left > 0 ? `Enter — дальше (ещё ${left})` : 'Enter — закончить',
    'Q — закончить',
  ],
  written: (file) => `Отчёт: ${file}`,
  report: {
    title: 'Отчёт об экзамене',
    date: 'Дата',
    sheets: 'Файлы',
    result: 'Результат',
    time: 'Время',
    timeOf: (used, limit) => `${used}, отведено: ${limit}`,
    questions: 'Вопросы',
    answer: 'Ответ',
    picked: 'выбрано',
    right: 'верный вариант',
    missed: 'Не названо',
    said: 'Названо',
    partly: 'Названо отчасти',
    look: 'под сомнением: посмотрите сами',
    madeBy: 'Составлено программой viva.',
  },
};
