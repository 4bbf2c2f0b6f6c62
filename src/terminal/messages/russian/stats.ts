import { splitDay } from '../calendar-day.ts';
import { countRussian, declineRussian, type RussianForms } from '../plural.ts';
import type { PaceWords, StatsMessages } from '../stats-messages.ts';

const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const months = 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' ');

const number = (amount: number): string => amount.toLocaleString('ru');
const days = { one: 'день', few: 'дня', many: 'дней' };
const inAnswers = { one: 'ответа', few: 'ответов', many: 'ответов' };

/** As countRussian, with the thousands set apart. */
function count(amount: number, forms: RussianForms): string {
  return `${number(amount)} ${declineRussian(amount, forms)}`;
}

const answers = (amount: number): string =>
  count(amount, { one: 'ответ', few: 'ответа', many: 'ответов' });

export const stats: StatsMessages = {
  weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  months,
  title: () => 'Как идёт подготовка',
  since: (day) => `с ${fullDay(day)}`,
  onlySheets: (sheets, more) =>
    `только ${sheets.join(', ')}${more > 0 ? ` и ещё ${number(more)}` : ''}`,
  nothing: (isPart) => [
    isPart
      ? 'На вопросы этих файлов ответов пока нет, рисовать нечего.'
      : 'Ответов пока нет, рисовать нечего.',
    'Начните с «viva» или «viva notes.md»: для первой картинки хватит нескольких ответов.',
  ],
  nothingSince: (day) => `С ${fullDay(day)} ответов нет. Без --since видно всё.`,
  number,
  axisNumber: (amount) => (amount < 100_000 ? number(amount) : `${Math.round(amount / 1000)}т`),
  shortDay: (day) => {
    const { month, date } = splitDay(day);
    return `${date} ${months[month]}`;
  },
  fullDay,
  answers,
  onDays: (amount) => `за ${countRussian(amount, days)}`,
  streak: (current, longest) =>
    current === 0
      ? `самая длинная серия — ${countRussian(longest, days)}`
      : current === longest
        ? `серия — ${countRussian(current, days)}, самая длинная`
        : `серия — ${countRussian(current, days)}, самая длинная — ${longest}`,
  retention: (remembered, goal, tried) =>
    `Вспомнили при повторении: ${remembered} из ${count(tried, inAnswers)} (цель ${goal})`,
  noRetention: () => 'Сколько вспоминается, станет видно, когда вопросы вернутся через полдня.',
  overrides: (overridden, rate) =>
    overridden === 0
      ? 'Вы не меняли оценок viva.'
      : `Вы изменили ${count(overridden, { one: 'оценку', few: 'оценки', many: 'оценок' })} viva (${rate}).`,
  begun: (begun, questions, due) =>
    `Начато вопросов: ${number(begun)} из ${number(questions)}, на сегодня к повторению: ${number(due)}`,
  headings: {
    days: () => 'Ответы по дням',
    weeks: () => 'Ответы по неделям',
    retention: () => 'Вспомнили при повторении, по неделям',
    forecast: () => 'Что предстоит',
    exam: () => 'Экзамен',
    hardest: () => 'Самые трудные вопросы',
    weakest: () => 'Самые слабые пункты',
  },
  words: {
    none: 'нет',
    perDay: 'ответов в день',
    day: 'День',
    week: 'Неделя с',
    answers: 'Ответы',
    remembered: 'Вспомнили',
    due: 'повторить',
    fresh: 'новые к экзамену',
    begun: 'начато',
    freshNow: 'помнится сейчас',
    expected: 'к экзамену, если больше не учить',
    question: 'Вопрос',
    point: 'Пункт',
    missed: 'Пропущен',
    said: 'Потом назван',
    forgotten: 'Забыт',
    difficulty: 'Трудность',
    time: 'Время',
    numbers: 'В числах',
    goal: 'цель',
  },
  range: (first, last) =>
    last === null ? `${number(first)}+` : first === last ? `${first}` : `${first}–${last}`,
  thisWeek: (now, before) => `На этой неделе ${answers(now)}, на прошлой — ${number(before)}.`,
  keptThisWeek: (now, before) =>
    `На этой неделе ${now ?? 'повторений не было'}, на прошлой — ${before ?? 'не было'}.`,
  coming: ({ today, tomorrow, all, days: ahead }) =>
    `Сегодня ${number(today)}, завтра ${number(tomorrow)}, за ${countRussian(ahead, days)} — ${number(all)}.`,
  examOn: (day, left) =>
    left === 0
      ? `Экзамен сегодня, ${fullDay(day)}`
      : left === 1
        ? `Экзамен завтра, ${fullDay(day)}`
        : `Экзамен ${fullDay(day)}, через ${countRussian(left, days)}`,
  of: (part, whole) => `${number(part)} из ${number(whole)}`,
  pace: describePace,
  allReady: () => 'Все вопросы начаты, до экзамена повторять нечего: можно быть спокойным.',
  noHardest: () => 'Пока ничего не забыто.',
  noWeakest: () => 'Нет мыслей, которые вы упускаете раз за разом.',
  forgottenTimes: (times) =>
    times === 0
      ? 'пока не даётся'
      : `забыт ${countRussian(times, { one: 'раз', few: 'раза', many: 'раз' })}`,
  difficultyNumber: (difficulty) => difficulty.toFixed(1).replace('.', ','),
  difficulty: (difficulty) => `трудность ${decimal(difficulty)} из 10`,
  missedTimes: (missed, said) =>
    `пропущен ${countRussian(missed, { one: 'раз', few: 'раза', many: 'раз' })}, потом назван: ${said}`,
  madeOn: (day) => `Нарисовано viva ${fullDay(day)} — только на этой машине.`,
};

function fullDay(day: number): string {
  const { year, month, date } = splitDay(day);
  return `${date} ${MONTHS[month]} ${year}`;
}

function describePace(pace: PaceWords): string {
  const { newNeeded, answersNeeded, newMade, answersMade, willDo, hasBegun } = pace;
  const hasNew = newNeeded > 0;
  const needed = `До экзамена нужный темп — ${answers(answersNeeded)} в день${hasNew ? `, из них на новые вопросы: ${number(newNeeded)}` : ''}`;
  if (!hasBegun) return `${needed}.`;
  const made = `за последнюю неделю выходило в день: ${decimal(answersMade)}${hasNew ? `, из них на новые: ${decimal(newMade)}` : ''}`;
  return `${needed}; ${made}. ${willDo ? 'Такого темпа хватит.' : 'Такого темпа пока не хватает.'}`;
}

function decimal(amount: number): string {
  return amount.toLocaleString('ru', { maximumFractionDigits: 1 });
}
