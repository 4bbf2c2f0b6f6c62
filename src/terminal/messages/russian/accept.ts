import type { AcceptMessages } from '../accept-messages.ts';
import { countRussian, declineRussian } from '../plural.ts';

const wordings = { one: 'формулировка', few: 'формулировки', many: 'формулировок' };

export const accept: AcceptMessages = {
  wordings: (count) => countRussian(count, wordings),
  for: (point) => `засчитывается за: ${point}`,
  countsNoLonger: () => 'больше не засчитывается: такой ключевой мысли в файле нет',
  accepted: (wording) => `принято: ${wording}`,
  none: () =>
    'Принятых формулировок пока нет. После ответа в опросе одна клавиша засчитывает ваши слова за ключевую мысль.',
  howToWrite: () =>
    '«viva accept ФАЙЛ --write» перенесёт их в файл, «viva accept --forget НОМЕР» отменит одну.',
  written: (count, source) =>
    `${countRussian(count, wordings)} ${declineRussian(count, { one: 'записана', few: 'записаны', many: 'записано' })} в ${source}; теперь их засчитывает сам файл.`,
  kept: (wording, point, reason) => `«${wording}» за «${point}» остаётся в истории: ${reason}.`,
  reasons: {
    'no-point': 'такой ключевой мысли в файле больше нет',
    items: 'мысль требует нескольких пунктов из списка; добавьте свои слова к одному из них',
    gap: 'мысль — это пропуск в тексте',
    unplaced: 'в файле нет места, где она читалась бы правильно',
    'built-in': 'файл поставляется с viva; сделайте свою копию: «viva export --format md»',
    'no-sheet': 'это не файл Markdown; сделайте его из этого: «viva import»',
  },
  forgot: (wording, point) => `«${wording}» больше не засчитывается за «${point}».`,
};
