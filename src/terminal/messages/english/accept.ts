import type { AcceptMessages } from '../accept-messages.ts';
import { countEnglish } from '../plural.ts';

const wordings = { one: 'wording', other: 'wordings' };

export const accept: AcceptMessages = {
  wordings: (count) => countEnglish(count, wordings),
  for: (point) => `counts for: ${point}`,
  countsNoLonger: () => 'counts no longer: the sheet has no such key point',
  accepted: (wording) => `accepted: ${wording}`,
  none: () =>
    'No wording was accepted yet. At a verdict in a quiz, one key lets your words count for a key point.',
  howToWrite: () =>
    '“viva accept SHEET --write” moves them into the sheet, “viva accept --forget NUMBER” takes one back.',
  written: (count, source) =>
    `${countEnglish(count, wordings)} written into ${source}; from now on the sheet says that they count.`,
  kept: (wording, point, reason) => `“${wording}” for “${point}” stays in the history: ${reason}.`,
  reasons: {
    'no-point': 'the sheet has no such key point any more',
    items: 'the point asks for some of several items; add your words to one of them',
    gap: 'the point is a gap of a text',
    unplaced: 'there is no place where it would be read as it is meant',
    'built-in': 'the sheet comes with viva; make a copy of your own with “viva export --format md”',
    'no-sheet': 'the file is no Markdown sheet; “viva import” makes one of it',
  },
  forgot: (wording, point) => `“${wording}” counts no longer for “${point}”.`,
};
