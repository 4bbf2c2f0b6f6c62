import type { HelpMessages } from '../help-messages.ts';
import { details } from './help/details.ts';
import { examples } from './help/examples.ts';
import { generalTexts } from './help/general.ts';
import { historyTexts } from './help/history.ts';
import { names } from './help/names.ts';
import { sheetTexts } from './help/sheets.ts';
import { studyTexts } from './help/study.ts';
import { words } from './help/words.ts';

export const help: HelpMessages = {
  texts: { ...generalTexts, ...studyTexts, ...sheetTexts, ...historyTexts },
  details,
  examples,
  names,
  words,
};
