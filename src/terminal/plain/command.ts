/** What a line may ask for instead of being an answer. */
export type AskCommand = 'hint' | 'skip' | 'answer' | 'pause' | 'undo' | 'quit' | 'help' | 'begin';

/** What a line may say of the last verdict. */
export type VerdictCommand = 'right' | 'wrong' | 'again' | 'accept' | 'edit';

export type CommandName = AskCommand | VerdictCommand;

/** A line that is a command. `rest` is what follows the name; only `accept` takes something. */
export interface PlainCommand {
  readonly name: CommandName;
  readonly rest: string;
}

/** How each is written, in English and in Russian; both are understood whatever viva itself speaks. */
export const SPELLINGS: Readonly<
  Record<CommandName, { readonly en: string; readonly ru: string }>
> = {
  hint: { en: ':hint', ru: ':подсказка' },
  skip: { en: ':skip', ru: ':пропустить' },
  answer: { en: ':answer', ru: ':ответ' },
  pause: { en: ':pause', ru: ':пауза' },
  undo: { en: ':undo', ru: ':отменить' },
  quit: { en: ':quit', ru: ':выход' },
  help: { en: ':help', ru: ':помощь' },
  begin: { en: ':begin', ru: ':начало' },
  right: { en: ':right', ru: ':верно' },
  wrong: { en: ':wrong', ru: ':неверно' },
  again: { en: ':again', ru: ':ещё' },
  accept: { en: ':accept', ru: ':принять' },
  edit: { en: ':edit', ru: ':править' },
};

/** Ends an answer of several lines, in either language. */
export const END: ReadonlySet<string> = new Set([':end', ':конец']);

const VERDICT_COMMANDS: ReadonlySet<CommandName> = new Set<VerdictCommand>([
  'right',
  'wrong',
  'again',
  'accept',
  'edit',
]);

const BY_SPELLING: ReadonlyMap<string, CommandName> = new Map([
  [':?', 'help'],
  ...listNames().flatMap((name): [string, CommandName][] => [
    [SPELLINGS[name].en, name],
    [simplify(SPELLINGS[name].ru), name],
  ]),
]);

/** An abbreviation has the colon and at least two letters: `:q` and `:w` are answers about editors. */
const SHORTEST = 3;

/**
 * @param line as typed
 * @param shortened whether the beginning of a name will do where it is that of one name only; not in a script, whose
 *   answers must not become commands by chance
 * @returns the command that the line is; null for an answer
 */
export function parseCommand(line: string, shortened: boolean): PlainCommand | null {
  const text = line.trimEnd();
  if (!text.startsWith(':')) return null;
  const space = text.search(/\s/);
  const word = simplify(space < 0 ? text : text.slice(0, space));
  const rest = space < 0 ? '' : text.slice(space).trim();
  const name = BY_SPELLING.get(word) ?? (shortened ? complete(word) : undefined);
  if (name === undefined || (rest !== '' && name !== 'accept')) return null;
  return { name, rest };
}

/** @returns whether the command is about the last verdict, and not about the question that is open */
export function isAboutVerdict(name: CommandName): name is VerdictCommand {
  return VERDICT_COMMANDS.has(name);
}

/** @returns the answer that a line means: a backslash before what would be a command is taken away */
export function unescapeLine(line: string): string {
  if (!line.startsWith('\\')) return line;
  const rest = line.slice(1);
  return parseCommand(rest, false) !== null || isEnd(rest) ? rest : line;
}

/** @returns whether the line ends an answer of several lines */
export function isEnd(line: string): boolean {
  return END.has(simplify(line.trimEnd()));
}

function complete(word: string): CommandName | undefined {
  if (word.length < SHORTEST) return undefined;
  const found = new Set<CommandName>();
  for (const [spelling, name] of BY_SPELLING) if (spelling.startsWith(word)) found.add(name);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function listNames(): CommandName[] {
  return Object.keys(SPELLINGS).filter((name): name is CommandName => name in SPELLINGS);
}

function simplify(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}
