// Writes the manual page from what the help knows.
import { lookUpDetails, lookUpExamples, lookUpText } from '../src/terminal/help/look-up.ts';
import {
  describeArgument,
  describeOption,
  writeArgument,
  writeOption,
  writeUsages,
} from '../src/terminal/help/terms.ts';
import type { HelpOption, HelpPage } from '../src/terminal/help/help-page.ts';
import type { HelpMessages } from '../src/terminal/messages/help-messages.ts';

export interface ManPageFacts {
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** What the help has no place for. Manual pages are written in English. */
const ENVIRONMENT = {
  VIVA_UI: 'language of viva itself: en or ru. Without it LC_ALL, LC_MESSAGES and LANG choose it.',
  VIVA_PLAIN: 'plain lines, as by --plain, when it is not empty.',
  VIVA_HOME: 'folder of the history.',
  NO_COLOR: 'no colours when it is not empty.',
  FORCE_COLOR: 'colours even where there is no terminal; 0 for none.',
  COLUMNS: 'how wide the screen is where there is no terminal.',
  'VISUAL, EDITOR': 'what an answer, or a question’s place in its sheet, is opened in.',
} as const;
const FILES = {
  './questions': 'sheets of commands that are given none.',
  '~/.local/share/viva': 'the history, in plain text; XDG_DATA_HOME moves it.',
  '~/.local/state/viva': 'which file of the history this machine writes.',
  '~/.cache/viva':
    'what saves time: a snapshot of the history, sheets as they were read. It may be deleted.',
} as const;

/**
 * @param pages of the program itself and of every command, outer before inner
 * @returns a manual page of section 1, as troff with the man macros
 */
export function renderManPage(
  pages: readonly HelpPage[],
  help: HelpMessages,
  { version, date }: ManPageFacts,
): string {
  const [program, ...commands] = pages;
  if (program === undefined) throw new Error('there is no program');
  const usages = [program, ...commands.filter(({ path }) => path.length === 2)];
  return [
    `.TH VIVA 1 ${date} "viva ${version}" "User Commands"`,
    ...section('NAME', [`viva \\- ${escapeText(lowerFirst(lookUpText(help, program.about)))}`]),
    ...section('SYNOPSIS', synopsis(usages, help)),
    ...section('DESCRIPTION', paragraphs(DESCRIPTION)),
    ...section(
      'COMMANDS',
      commands.flatMap((page) => command(page, help)),
    ),
    ...section(
      'OPTIONS OF EVERY COMMAND',
      program.options
        .flatMap(({ members }) => members)
        .flatMap((option) => tagged(writeOption(option, help), describeOption(option, help))),
    ),
    ...section('EXIT STATUS', list(help.words.codes)),
    ...section('ENVIRONMENT', list(ENVIRONMENT)),
    ...section('FILES', list(FILES)),
    ...section(
      'EXAMPLES',
      pages.flatMap((page) => examples(page, help)),
    ),
    '',
  ].join('\n');
}

const DESCRIPTION = [
  'viva is an oral exam in the terminal. It reads question sheets as people write them (Markdown, plain text, JSON and more), asks, takes an answer in your own words, and shows point by point what was said and what was missed. It remembers every answer and brings back what is about to be forgotten.',
  'Without a command it holds a quiz. Without a terminal it reads an answer a line. It has no network code.',
];

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`.SH ${title.includes(' ') ? `"${title}"` : title}`, ...lines];
}

function synopsis(pages: readonly HelpPage[], help: HelpMessages): readonly string[] {
  const usages = pages.flatMap((page) => writeUsages(page, help));
  return usages.flatMap((usage, index) => {
    const [name = '', ...rest] = usage.split(' [options]');
    const places = escapeText(`[options]${rest.join('')}`);
    return [...(index === 0 ? [] : ['.br']), `.B ${escapeText(name)}`, places];
  });
}

function paragraphs(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, index) => [...(index === 0 ? [] : ['.PP']), escapeText(text)]);
}

function command(page: HelpPage, help: HelpMessages): readonly string[] {
  const about = `${upperFirst(lookUpText(help, page.about))}.`;
  return [
    `.SS "${escapeText(writeUsages(page, help).at(-1) ?? '')}"`,
    escapeText([about, lookUpDetails(help, page.path)].join(' ').trimEnd()),
    ...page.arguments.flatMap((each) =>
      tagged(writeArgument(each, help), describeArgument(each, help)),
    ),
    ...page.options
      .flatMap(({ members }) => members)
      .filter(({ long }) => long !== '--help')
      .flatMap((each: HelpOption) => tagged(writeOption(each, help), describeOption(each, help))),
  ];
}

function list(table: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(table).flatMap(([term, about]) => tagged(term, about));
}

function examples(page: HelpPage, help: HelpMessages): readonly string[] {
  return lookUpExamples(help, page.path).flatMap(([line, about]) => tagged(line, about));
}

function tagged(term: string, about: string): readonly string[] {
  return ['.TP', `.B ${escapeText(term.trimStart())}`, escapeText(about)];
}

/** A backslash, a hyphen that is typed, a line that begins like a macro, and what is beyond ASCII. */
function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll(/(?<![\p{L}\p{N}])-|-(?![\p{L}])/gu, '\\-')
    .replaceAll('"', '\\(dq')
    .replaceAll(
      /[^\x20-\x7E]/gu,
      (character) =>
        `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^(?=[.'])/, '\\&');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '');
}
