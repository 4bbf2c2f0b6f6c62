import { countEnglish } from '../plural.ts';
import type { HistoryMessages } from '../history-messages.ts';
import { splitMoment } from '../moment.ts';

const attempts = { one: 'attempt', other: 'attempts' };
const questions = { one: 'question has', other: 'questions have' };

export const history: HistoryMessages = {
  problems: {
    'history-torn-tail': () =>
      'the last line is torn: viva was ended while it was being written. It is left out; nothing else is lost',
    'history-not-json': () => 'the line is no JSON. It is left out and stays where it is',
    'history-not-utf8': () => 'the line is no UTF-8 text. It is left out and stays where it is',
    'history-too-long': () => 'the line is longer than 8 MiB. It is left out and stays where it is',
    'history-bad-event': ({ field }) =>
      `the line is no event that viva knows: see its “${field}”. It is left out and stays where it is`,
    'history-unreadable-file': ({ reason }) =>
      `the file cannot be read (${reason}) and is left out. Check its permissions`,
  },
  moreProblems: (count) =>
    `… and ${countEnglish(count, { one: 'more damaged line', other: 'more damaged lines' })}. “viva history path --long” tells of them.`,
  moment: (at) => {
    const { year, month, day, hour, minute } = splitMoment(at);
    return `${year}-${month}-${day} ${hour}:${minute}`;
  },
  attempts: (count) => countEnglish(count, attempts),
  earlier: (count) => `… ${countEnglish(count, attempts)} before these; -n shows more`,
  nothing: () => 'Nothing was answered yet.',
  askedAs: (prompt) => `asked as: ${prompt}`,
  picked: (numbers) => (numbers.length === 0 ? 'picked nothing' : `picked ${numbers.join(', ')}`),
  unsure: () => 'not sure',
  overridden: (verdict) => `you: ${verdict}`,
  hinted: (steps) => countEnglish(steps, { one: 'hint', other: 'hints' }),
  gaveUp: () => '(“I don’t know”)',
  secondTry: () => 'second try:',
  accepted: (wording, point) => `accepted: “${wording}” for “${point}”`,
  undone: () => 'undone',
  undid: (what) => `Undone: ${what}`,
  redid: (what) => `Counts again: ${what}`,
  howToRedo: () => '“viva history undo --redo” brings it back.',
  nothingToUndo: () => 'There is no answer to undo.',
  nothingToRedo: () => 'Nothing was undone that could be brought back.',
  events: {
    secondTry: 'a second try',
    passed: 'a question passed in an exam',
    override: 'your verdict',
    retract: 'an undoing',
    accept: 'a wording you accepted',
    relink: 'a link between two wordings of a question',
    session: 'a session',
  },
  imported: ({ added, known, bad }) =>
    [
      `${countEnglish(added, { one: 'event', other: 'events' })} added`,
      `${known} known already`,
      ...(bad > 0 ? [`${countEnglish(bad, { one: 'line', other: 'lines' })} left out`] : []),
    ].join(', '),
  exported: (events, path) =>
    `${countEnglish(events, { one: 'event', other: 'events' })} written to ${path}`,
  orphans: (count) => `${countEnglish(count, questions)} a history but no place in these sheets`,
  noOrphans: () => 'Every question with a history is in its sheet.',
  maybeNow: (prompt, likeness) => `perhaps now: ${prompt} (${likeness} alike)`,
  howToRelink: () =>
    '“viva history relink <former> <question> <sheet>” lets a question go on with the history of another wording.',
  relinked: (from, to) => `“${to}” goes on with the history of “${from}”.`,
  howToUnlink: (event) => `“viva history undo ${event}” parts them again.`,
  places: {
    folder: 'History',
    own: 'This machine',
    others: 'Others',
    device: 'Its name',
    snapshot: 'Snapshot',
    events: 'Events',
    problems: 'Damaged lines',
  },
};
