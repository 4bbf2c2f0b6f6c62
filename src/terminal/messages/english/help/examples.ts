/** Examples of the help by command: what is typed, and what it does. */
export const examples = {
  viva: {
    viva: 'a quiz on ./questions or the deck that comes with viva',
    'viva notes.md exam.txt -n 10': 'ten questions of two sheets',
    'viva due notes.md': 'how much is due',
    'viva check notes.md': 'what is wrong with a sheet',
    'viva stats': 'how it is coming along, in pictures',
  },
  quiz: {
    'viva notes.md': 'what is due, then what is new',
    'viva notes.md --all --shuffle': 'all questions, due or not, in a random order',
    'viva notes.md --weak -n 5': 'five that you miss again and again',
    'viva notes.md -t sorting -t graphs': 'two topics only',
    'viva notes.md --exam 2099-06-30': 'everything fresh on that day',
    'viva notes.md --no-history': 'nothing is remembered',
  },
  exam: {
    'viva exam notes.md -n 10 --time 20m': 'ten questions in twenty minutes',
    'viva exam questions --pass 75 -o report.html': 'all questions, no limit, a report',
  },
  due: {
    'viva due': 'of ./questions or the deck that comes with viva',
    'viva due notes.md && viva notes.md': 'a quiz, but only when something is due',
    'viva due --short notes.md': 'for the prompt of your shell',
  },
  stats: {
    'viva stats': 'all that was ever answered',
    'viva stats notes.md --since 30d': 'one sheet, the last thirty days',
    'viva stats --html stats.html': 'a page to look at and keep',
  },
  list: {
    'viva list notes.md': 'a table of the questions',
    'viva list notes.md --long': 'with their answers',
    'viva list notes.md --by-section -t graphs': 'one topic, under its headings',
  },
  import: {
    'viva import deck.csv -o deck.md': 'a sheet to read and to go on with',
    'viva import - --format csv < deck.csv': 'from a pipe to the screen',
  },
  export: {
    'viva export notes.md -o notes.json': 'viva reads it back',
    'viva export notes.md -o notes.csv': 'for a spreadsheet',
    'viva export deck.csv --format md': 'a sheet, on the screen',
  },
  check: {
    'viva check notes.md': 'nothing is printed when all is well',
    'viva check questions --format github': 'for continuous integration',
    'viva check notes.md --account': 'what every line was taken for',
  },
  keys: {
    'viva keys notes.md 3': 'what answers to question 3 are checked by',
    'viva keys notes.md --write': 'put derived key points into the sheet',
  },
  accept: {
    'viva accept': 'all wordings that you let count, with their numbers',
    'viva accept notes.md --write': 'move those of a sheet into it',
    'viva accept --forget 2': 'the second of them counts no longer',
  },
  grade: {
    'viva grade rows.csv -s notes.md --table': 'how many are right, and how sure that is',
    'viva grade -s notes.md < rows.jsonl > grades.jsonl': 'a line of JSON for each row',
  },
  history: {
    'viva history show quicksort': 'what was answered to it, every time',
    'viva history undo': 'take back the last answer',
    'viva history export -o history.jsonl': 'a backup',
    'viva history import laptop.jsonl': 'what another machine holds',
  },
  'history show': {
    'viva history show -n 5': 'the last five answers',
    'viva history show quicksort': 'all answers to the questions with this word',
    'viva history show 3 notes.md': 'all answers to question 3 of a sheet',
  },
  'history undo': {
    'viva history undo': 'the last answer counts no longer',
    'viva history undo --redo': 'it counts again',
  },
  'history export': {
    'viva history export -o history.jsonl': 'a backup',
  },
  'history import': {
    'viva history import laptop.jsonl': 'what another machine holds',
  },
  'history path': {
    'viva history path --long': 'the folder, its files, what is damaged',
  },
  'history orphans': {
    'viva history orphans notes.md': 'questions that left their sheet',
  },
  'history relink': {
    'viva history relink "What is a heap?" 3 notes.md':
      'question 3 was asked in these words before',
  },
  completion: {
    'source <(viva completion bash)': 'in ~/.bashrc',
    'source <(viva completion zsh)': 'in ~/.zshrc, below compinit',
    'viva completion fish > ~/.config/fish/completions/viva.fish': 'once',
  },
} as const;
