import type { AnswerMessages } from '../answer-messages.ts';
import { countRussian, declineRussian } from '../plural.ts';

export const answer: AnswerMessages = {
  typingKeys: () => ['Enter — ответить', 'Alt+Enter — новая строка'],
  editingKeys: () => [
    'стрелки, Home, End — перейти',
    'Ctrl+←→ — по словам',
    'Ctrl-W, Ctrl-U, Ctrl-K — вырезать',
    'Ctrl-Y — вернуть',
    'Alt+Z — отменить набранное',
    'Alt+Shift+Z — повторить',
  ],
  gapKeys: () => ['Enter — следующий пропуск', 'Tab, ↑↓ — другой пропуск'],
  pickOneKeys: () => ['Enter — ответить', '↑↓ или номер — выбрать'],
  pickSeveralKeys: () => ['Enter — ответить', 'пробел или номер — отметить', '↑↓ — перейти'],
  commands: {
    hint: 'H — подсказка',
    skip: 'S — пропустить',
    'give-up': 'A — не знаю',
    pause: 'P — пауза',
    undo: 'U — отменить прошлый ответ',
    editor: 'E — редактор',
    quit: 'Q — выйти',
  },
  menuKey: () => 'Esc — меню',
  backKey: () => 'Esc — назад',
  hintKey: () => 'Tab — подсказка',
  stopKey: () => 'Ctrl-D — закончить, Ctrl-C — прервать',
  commandsAfterEscape: () => 'Esc или Alt, затем',
  hint: () => 'Подсказка',
  letters: () => 'Ещё не сказано, по первым буквам',
  noHint: () => 'К этому вопросу подсказки нет.',
  noMoreHints: () => 'Подсказок больше нет.',
  secondTry: (points) =>
    `Вторая попытка: ${declineRussian(points, { one: 'остался', few: 'осталось', many: 'осталось' })} ${countRussian(points, { one: 'пункт', few: 'пункта', many: 'пунктов' })}`,
  timeLeft: (clock) => `осталось ${clock}`,
  paused: () => 'пауза, время стоит',
  goOnKey: () => 'Enter — продолжить',
  gap: (number, total) => (total === 1 ? 'Пропуск' : `Пропуск ${number} из ${total}`),
  nothingTicked: () => 'Ничего не отмечено. Ещё раз Enter — ответить без отметок',
  nothingPicked: () => 'Ничего не выбрано. Ещё раз Enter — взять первый вариант',
  emptyGaps: () => 'Ничего не вписано. Ещё раз Enter — отправить как есть',
};
