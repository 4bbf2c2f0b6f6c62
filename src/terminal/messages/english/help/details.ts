/** What the help on a single command says beyond its one line. */
export const details = {
  quiz: 'What is due comes first, then what is new; a wrong answer comes back within the session. Every answer is kept before its verdict is shown. In a terminal ? shows the keys; in a pipe each line is an answer.',
  exam: 'The questions are drawn fairly over sheets and sections. Enter starts the clock; a question that is passed comes again after the others; what is typed when the time is up counts. Ctrl-C breaks the exam off, and the same command goes on with it within a day. The exit code is 0 when the exam is passed, 1 when it is not, 130 when it is broken off.',
  due: 'The exit code is 0 when something is due and 1 when nothing is.',
  stats:
    'Pictures in a terminal, tables in a pipe, JSON for programs. docs/stats.md tells what each figure is.',
  list: 'Number, question, kind, tags, number of key points, and the place in the sheet.',
  import:
    'What a file is in is told by its name and contents. The sheet that is written is in viva’s own notation; what has no place in it is listed by line and counted. The exit code is 1 when a record had to be left out. Other commands take such files too: viva quiz deck.csv.',
  export:
    'Without --format the name of the output decides, else it is JSON, which docs/deck.schema.json describes. docs/formats.md tells what each format can hold; what it cannot is counted.',
  check:
    'Every finding stands on a line with its place. The examples in the sheet are graded and compared with their marks. The exit code is 1 when there are errors, or with --strict warnings.',
  keys: 'Key points are the author’s or, where the sheet has none, derived from the answer. --write puts the derived ones into the sheet.',
  accept:
    'At a verdict in a quiz one key lets your words count for a key point. --write puts them into the sheet as further wordings of that point; where the key points were derived from the answer, they are written out first. The exit code is 1 when some could not be written.',
  grade:
    'Rows of JSON Lines or CSV go in, a line of JSON for each comes out, in the same order. Rows have the fields question and answer, and optionally id and label.',
  history:
    'Everything that was answered stands in plain text below ~/.local/share/viva, readable by you alone.',
  completion:
    'The script completes commands, options and their values, sheets, tags and sections of the sheets named, and questions.',
} as const;
