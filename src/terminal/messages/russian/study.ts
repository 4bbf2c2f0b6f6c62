import { countRussian } from '../plural.ts';
import type { StudyMessages } from '../study-messages.ts';

const questions = { one: 'вопрос', few: 'вопроса', many: 'вопросов' };
const reworded = {
  one: 'переформулированный вопрос сохранил историю',
  few: 'переформулированных вопроса сохранили историю',
  many: 'переформулированных вопросов сохранили историю',
};

export const study: StudyMessages = {
  mix: (due, fresh) => (fresh === 0 ? `повторить: ${due}` : `повторить: ${due}, новых: ${fresh}`),
  again: () => 'ещё раз',
  lastMisses: (points) => `В прошлый раз не сказано: ${points.join(', ')}.`,
  saidNow: (point) => `${point} (теперь сказано)`,
  missedAgain: (point) => `${point} (снова нет)`,
  offerResume: (left, total) =>
    `Вы остановились на середине: в опросе ${countRussian(total, questions)}, осталось ответить ${countRussian(left, { one: 'раз', few: 'раза', many: 'раз' })}. Продолжить?`,
  resumeKeys: () => ['Enter или Y — продолжить', 'N — новый опрос'],
  resumeAnswers: () => '[Д/н]',
  overridden: {
    correct: 'Засчитано как верное — по вашему слову.',
    partial: 'Засчитано как отчасти верное — по вашему слову.',
    wrong: 'Засчитано как неверное — по вашему слову.',
  },
  askedAgain: (asked, right) =>
    `Спрошено ещё раз: ${asked}, из них верно: ${right}. В счёт идут первые ответы.`,
  before: (answered) => `до остановки отвечено на ${countRussian(answered, questions)}`,
  relinked: (count) => `${countRussian(count, reworded)}:`,
  link: (from, to, event) => `«${from}» — теперь «${to}»; отменить: viva history undo ${event}`,
  unsaved: (reason) => `Ответы не сохраняются: ${reason} Можно продолжать.`,
  nothingToResume: () => 'За последние сутки здесь ничего не прерывали; это новый опрос.',
  nothingDue: () => 'Повторять пока нечего.',
  nothingDueNorNew: () => 'Повторять нечего, и новых вопросов нет.',
  spread: (later) =>
    `Новых вопросов на дни до экзамена отложено: ${later}; больше сейчас — с --new или --all.`,
  nothingMoreToday: () => 'На сегодня всё: повторять нечего, новые вопросы на сегодня начаты.',
  nothingWeak: () => 'Нет мыслей, которые вы упускаете раз за разом.',
  newOnes: (count) => `Новых вопросов: ${count} — их задаст viva без --due и --new 0.`,
  nextDue: (days) => `Следующее повторение — ${inDays(days)}.`,
  practiseAnyway: () => 'Чтобы всё-таки позаниматься: --all задаст все вопросы.',
  dueCount: (due) => `повторить: ${due}`,
  newCount: (fresh) => `новых: ${fresh}`,
  next: (days) => `следующее повторение — ${inDays(days)}`,
};

function inDays(days: number): string {
  return days <= 1
    ? 'завтра'
    : `через ${countRussian(days, { one: 'день', few: 'дня', many: 'дней' })}`;
}
