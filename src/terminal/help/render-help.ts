import type { HelpMessages } from '../messages/help-messages.ts';
import { capitalise } from '../messages/sentence.ts';
import type { Style } from '../style.ts';
import { clampProse, measure, pad, wrap } from '../width.ts';
import type { HelpPage } from './help-page.ts';
import { lookUpDetails, lookUpExamples, lookUpText } from './look-up.ts';
import {
  describeArgument,
  describeOption,
  writeArgument,
  writeCommand,
  writeOption,
  writeUsages,
} from './terms.ts';

/** In which words and looks help is shown, and how wide. */
export interface HelpView {
  readonly help: HelpMessages;
  readonly style: Style;
  /** Cells of a line. */
  readonly width: number;
  /** A line for each thing instead of columns: for who has it read out. */
  readonly plain: boolean;
}

/** A term and what it means. */
type Entry = readonly [term: string, about: string];

/** Longer terms stand on a line of their own. */
const LONGEST_TERM = 34;
/** On a narrower screen every term does. */
const LEAST_ABOUT = 30;

/** @returns the help on a command, wrapped; with a line break at its end */
export function renderHelp(page: HelpPage, { help, style, width, plain }: HelpView): string {
  const cells = clampProse(width);
  const { words } = help;
  const usage = writeUsages(page, help).flatMap((line) =>
    wrap(line, cells - measure(words.usage) - 1),
  );
  const margin = ' '.repeat(measure(words.usage) + 1);
  const sections = listSections(page, help);
  const columns = measureColumns(sections);
  const isProgram = page.path.length === 1;
  return [
    usage.map((line, row) => (row === 0 ? `${style.heading(words.usage)} ${line}` : margin + line)),
    wrap(writeAbout(page, help), cells),
    ...sections.map(({ kind, heading, entries }) => [
      ...wrap(heading, cells).map((line) => style.heading(line)),
      ...entries.flatMap((entry) =>
        plain ? writePlainly(entry, cells) : layOutEntry(entry, columns[kind] ?? 0, cells),
      ),
    ]),
    ...(isProgram ? [wrap(words.moreHelp, cells)] : []),
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

interface Section {
  /** Sections of a kind keep their meanings in one column. */
  readonly kind: 'arguments' | 'commands' | 'options' | 'examples' | 'codes';
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** The line that a command has in the list of commands, as a sentence, and what there is to say beyond it. */
function writeAbout(page: HelpPage, help: HelpMessages): string {
  const line = lookUpText(help, page.about).replace(/\.$/, '');
  return [`${capitalise(line)}.`, lookUpDetails(help, page.path)].join(' ').trimEnd();
}

/** The sections of a page; those without entries are left out. The program itself begins with its commands. */
function listSections(page: HelpPage, help: HelpMessages): readonly Section[] {
  const { words } = help;
  const args = page.arguments.map((each): Entry => [
    writeArgument(each, help),
    describeArgument(each, help),
  ]);
  const options = page.options.map(({ heading, members }) => ({
    kind: 'options' as const,
    heading: lookUpText(help, heading),
    entries: members.map((each): Entry => [writeOption(each, help), describeOption(each, help)]),
  }));
  const commands = page.commands.map(({ heading, members }) => ({
    kind: 'commands' as const,
    heading: page.path.length > 1 ? words.commands : lookUpText(help, heading),
    entries: members.map((each): Entry => [writeCommand(each, help), lookUpText(help, each.about)]),
  }));
  const globals = page.globals.map((each): Entry => [
    writeOption(each, help),
    describeOption(each, help),
  ]);
  const codes = page.path.length > 1 ? [] : Object.entries(words.codes);
  const sections: readonly Section[] = [
    { kind: 'arguments', heading: words.arguments, entries: args },
    ...commands,
    ...options,
    { kind: 'options', heading: words.globals, entries: globals },
    { kind: 'examples', heading: words.examples, entries: lookUpExamples(help, page.path) },
    { kind: 'codes', heading: words.exitCodes, entries: codes },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

/** Cells of the widest term that stands beside its meaning, by kind of section. */
function measureColumns(sections: readonly Section[]): Partial<Record<Section['kind'], number>> {
  const columns: Partial<Record<Section['kind'], number>> = {};
  for (const { kind, entries } of sections) {
    const widths = entries.map(([term]) => measure(term)).filter((cells) => cells <= LONGEST_TERM);
    columns[kind] = Math.max(columns[kind] ?? 0, ...widths);
  }
  return columns;
}

function layOutEntry([term, about]: Entry, column: number, cells: number): readonly string[] {
  const isNarrow = cells - column - 4 < LEAST_ABOUT;
  const indent = isNarrow ? 6 : column + 4;
  const lines = wrap(about, cells - indent).map((line) => ' '.repeat(indent) + line);
  if (isNarrow || measure(term) > column) {
    return [...layOutTerm(isNarrow ? term.trimStart() : term, cells), ...lines];
  }
  const [first = '', ...rest] = lines;
  return [`  ${pad(term, column)}  ${first.trimStart()}`, ...rest];
}

function writePlainly([term, about]: Entry, cells: number): readonly string[] {
  return wrap(`${term.trimStart()} — ${about}`, cells);
}

function layOutTerm(term: string, cells: number): readonly string[] {
  return wrap(term, cells - 4).map((line, row) => (row === 0 ? `  ${line}` : `    ${line}`));
}
