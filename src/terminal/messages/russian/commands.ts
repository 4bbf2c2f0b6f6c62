import type { CommandMessages } from '../messages.ts';
import { countRussian } from '../plural.ts';

export const commands: CommandMessages = {
  leftOut: (source) => `${source} пропущен, пока это не исправлено.`,
  moreWarnings: (count) =>
    `… и ещё ${countRussian(count, { one: 'замечание', few: 'замечания', many: 'замечаний' })}`,
  fault: () => 'viva: это ошибка самой программы. Сообщите о ней, приложив эти строки:',
};
