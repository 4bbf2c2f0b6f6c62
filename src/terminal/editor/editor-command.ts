/** A program with what it is called with, as it is started without a shell. */
export interface EditorCommand {
  readonly program: string;
  readonly args: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where no editor is named: what the system calls its editor, one that shows its keys, the one that is everywhere. */
const USUAL = ['editor', 'nano', 'vi'] as const;
const USUAL_ON_WINDOWS = ['notepad'] as const;

/**
 * @param env VISUAL goes before EDITOR; both may hold arguments and quotation marks
 * @param platform as in process.platform
 * @returns the commands to try, one after the other while there is no such program
 */
export function listEditors(env: Environment, platform: string): readonly EditorCommand[] {
  const isWindows = platform === 'win32';
  for (const named of [env['VISUAL'], env['EDITOR']]) {
    const [program, ...args] = splitWords(named ?? '', !isWindows);
    if (program !== undefined) return [{ program, args }];
  }
  const usual = isWindows ? USUAL_ON_WINDOWS : USUAL;
  return usual.map((program) => ({ program, args: [] }));
}

/** How a kind of editor is told where to begin, and to stay until it is done. */
interface Habit {
  readonly names: readonly string[];
  /** One of these makes it wait; the first is added where none is there. Empty for one that waits anyway. */
  readonly wait: readonly string[];
  readonly open: (path: string, line: number) => readonly string[];
}

const atPlus: Habit['open'] = (path, line) => [`+${line}`, path];
const atColon: Habit['open'] = (path, line) => [`${path}:${line}`];

const HABITS: readonly Habit[] = [
  {
    names: ['editor', 'vi', 'vim', 'nvim', 'view', 'nvi', 'elvis', 'vis', 'kak', 'mg', 'ne', 'joe'],
    wait: [],
    open: atPlus,
  },
  { names: ['nano', 'pico', 'micro', 'jed', 'hx', 'helix', 'emacs'], wait: [], open: atPlus },
  { names: ['emacsclient'], wait: [], open: atPlus },
  { names: ['gvim', 'mvim'], wait: ['-f', '--nofork'], open: atPlus },
  { names: ['gedit', 'gnome-text-editor', 'xed', 'pluma'], wait: ['--wait', '-w'], open: atPlus },
  {
    names: ['code', 'code-insiders', 'codium', 'vscodium', 'cursor', 'windsurf'],
    wait: ['--wait', '-w'],
    open: (path, line) => ['--goto', `${path}:${line}`],
  },
  { names: ['subl', 'sublime_text', 'zed', 'zeditor'], wait: ['--wait', '-w'], open: atColon },
  {
    names: ['mate'],
    wait: ['--wait', '-w'],
    open: (path, line) => ['--line', String(line), path],
  },
  {
    names: ['kate'],
    wait: ['--block', '-b'],
    open: (path, line) => ['--line', String(line), path],
  },
  { names: ['bbedit'], wait: ['--wait', '-w'], open: atPlus },
  { names: ['notepad++'], wait: [], open: (path, line) => [`-n${line}`, path] },
];

/**
 * @param path absolute, so that no name is taken for an option
 * @param line from 1; null for the beginning. An editor that viva does not know opens the file at its beginning
 * @returns the command that opens the file and ends when it is done with
 */
export function pointEditor(
  { program, args }: EditorCommand,
  path: string,
  line: number | null,
): EditorCommand {
  const habit = HABITS.find(({ names }) => names.includes(nameEditor(program)));
  if (habit === undefined) return { program, args: [...args, path] };
  const [wait] = habit.wait;
  const isTold = habit.wait.some((option) => args.includes(option));
  const staying = wait === undefined || isTold ? [] : [wait];
  const opening = line === null ? [path] : habit.open(path, line);
  return { program, args: [...args, ...staying, ...opening] };
}

function nameEditor(program: string): string {
  const base = program.split(/[\\/]/).at(-1) ?? program;
  return base.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, '');
}

/** As a shell parts words, without its other powers: quotation marks join, a backslash keeps what follows it. */
function splitWords(text: string, hasEscapes: boolean): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  const characters = Array.from(text);
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    if (hasEscapes && character === '\\' && quote !== "'") {
      at += 1;
      word = (word ?? '') + (characters[at] ?? '');
    } else if (character === quote) quote = null;
    else if (quote === null && (character === '"' || character === "'")) {
      quote = character;
      word ??= '';
    } else if (quote === null && /\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + character;
  }
  return word === null ? words : [...words, word];
}
