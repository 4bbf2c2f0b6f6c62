/** What the help says of `viva history …`. */
export const historyTexts = {
  history: 'show, undo, back up and merge what was answered',
  'history.show': 'show every attempt with what was typed (the default)',
  'history.show.question': 'only this question: its id, its prompt or a part of it; its number',
  'history.show.sheets': 'where the question stands; needed for a number',
  'history.show.count': 'at most so many attempts',
  'history.undo': 'take back the last answer; again, the one before it',
  'history.undo.event': 'take back this event instead: an id that show or relink tells',
  'history.undo.redo': 'bring back what was undone last',
  'history.export': 'write all events of all machines as JSON Lines',
  'history.import':
    'add what exported files, or files of another machine, hold beyond this history',
  'history.import.files': 'files of JSON Lines; - is the standard input',
  'history.path': 'tell where the history lives (VIVA_HOME moves it)',
  'history.path.long': 'with its files and what is damaged in them',
  'history.orphans': 'show what has a history but no place in its sheet any longer',
  'history.orphans.sheets': 'as for a quiz',
  'history.relink': 'let a question go on with the history of another wording',
  'history.relink.former': 'the other wording: its id or prompt, as orphans tells it',
  'history.relink.question': 'number, id or prompt of the question',
  'history.relink.sheet': 'the sheet it stands in',
} as const;
