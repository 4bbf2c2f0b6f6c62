import type { TranslatedExamples } from '../../help-messages.ts';

export const examples: TranslatedExamples = {
  viva: {
    viva: 'опрос по ./questions или по вопросам, которые идут вместе с viva',
    'viva notes.md exam.txt -n 10': 'десять вопросов из двух файлов',
    'viva due notes.md': 'сколько пора повторить',
    'viva check notes.md': 'нет ли в файле ошибок',
    'viva stats': 'как идёт подготовка, в картинках',
  },
  quiz: {
    'viva notes.md': 'сначала то, что пора повторить, потом новое',
    'viva notes.md --all --shuffle': 'все вопросы в случайном порядке, пора или не пора',
    'viva notes.md --weak -n 5': 'пять, в которых раз за разом упускается одно и то же',
    'viva notes.md -t sorting -t graphs': 'только две темы',
    'viva notes.md --exam 2099-06-30': 'чтобы к этому дню всё было свежо в памяти',
    'viva notes.md --no-history': 'ничего не запоминается',
  },
  exam: {
    'viva exam notes.md -n 10 --time 20m': 'десять вопросов за двадцать минут',
    'viva exam questions --pass 75 -o report.html':
      'все вопросы, без ограничения времени, с отчётом',
  },
  due: {
    'viva due': 'в ./questions или в вопросах, которые идут вместе с viva',
    'viva due notes.md && viva notes.md': 'опрос, но только если есть что повторить',
    'viva due --short notes.md': 'для приглашения оболочки',
  },
  stats: {
    'viva stats': 'всё, на что когда-либо отвечали',
    'viva stats notes.md --since 30d': 'один файл, последние тридцать дней',
    'viva stats --html stats.html': 'страница, которую можно рассмотреть и сохранить',
  },
  list: {
    'viva list notes.md': 'таблица вопросов',
    'viva list notes.md --long': 'вместе с ответами',
    'viva list notes.md --by-section -t graphs': 'одна тема, под своими заголовками',
  },
  import: {
    'viva import deck.csv -o deck.md': 'лист, который можно читать и дополнять',
    'viva import - --format csv < deck.csv': 'из конвейера на экран',
  },
  export: {
    'viva export notes.md -o notes.json': 'viva сможет прочесть это обратно',
    'viva export notes.md -o notes.csv': 'для электронной таблицы',
    'viva export deck.csv --format md': 'лист с вопросами, на экран',
  },
  check: {
    'viva check notes.md': 'если всё в порядке, ничего не печатается',
    'viva check questions --format github': 'для непрерывной интеграции',
    'viva check notes.md --account': 'чем оказалась каждая строка',
  },
  keys: {
    'viva keys notes.md 3': 'по чему проверяются ответы на вопрос 3',
    'viva keys notes.md --write': 'записать выведенные ключевые мысли в файл',
  },
  accept: {
    'viva accept': 'все принятые формулировки с номерами',
    'viva accept notes.md --write': 'перенести формулировки этого файла в него',
    'viva accept --forget 2': 'вторая из них больше не засчитывается',
  },
  grade: {
    'viva grade rows.csv -s notes.md --table': 'сколько верных и насколько это надёжно',
    'viva grade -s notes.md < rows.jsonl > grades.jsonl': 'по строке JSON на каждый ответ',
  },
  history: {
    'viva history show quicksort': 'всё, что на него когда-либо отвечали',
    'viva history undo': 'отменить последний ответ',
    'viva history export -o history.jsonl': 'запасная копия',
    'viva history import laptop.jsonl': 'записи другой машины',
  },
  'history show': {
    'viva history show -n 5': 'последние пять ответов',
    'viva history show quicksort': 'все ответы на вопросы с этим словом',
    'viva history show 3 notes.md': 'все ответы на вопрос 3 из файла',
  },
  'history undo': {
    'viva history undo': 'последний ответ больше не в счёт',
    'viva history undo --redo': 'он снова в счёте',
  },
  'history export': {
    'viva history export -o history.jsonl': 'запасная копия',
  },
  'history import': {
    'viva history import laptop.jsonl': 'записи другой машины',
  },
  'history path': {
    'viva history path --long': 'папка, её файлы и что в них повреждено',
  },
  'history orphans': {
    'viva history orphans notes.md': 'вопросы, которых в файле больше нет',
  },
  'history relink': {
    'viva history relink "What is a heap?" 3 notes.md': 'вопрос 3 раньше звучал так',
  },
  completion: {
    'source <(viva completion bash)': 'в ~/.bashrc',
    'source <(viva completion zsh)': 'в ~/.zshrc, ниже compinit',
    'viva completion fish > ~/.config/fish/completions/viva.fish': 'один раз',
  },
};
