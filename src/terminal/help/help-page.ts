/**
 * What the help tells of one command, as data. The program itself is a command too.
 * What describes something (`about`, `heading`, `usual`) is the key of a sentence: see messages/help-messages.ts.
 */
export interface HelpPage {
  /** `['viva', 'history', 'show']`. */
  readonly path: readonly string[];
  readonly about: string;
  readonly arguments: readonly HelpArgument[];
  /** Arguments of the command that runs where none is named; null where there is none. */
  readonly unnamed: readonly HelpArgument[] | null;
  readonly options: readonly Group<HelpOption>[];
  /** Options that are those of the whole program. */
  readonly globals: readonly HelpOption[];
  readonly commands: readonly Group<HelpCommand>[];
}

/** What stands together under a heading. */
export interface Group<Member> {
  readonly heading: string;
  readonly members: readonly Member[];
}

export interface HelpArgument {
  /** As in `names` of the dictionaries. */
  readonly name: string;
  readonly required: boolean;
  /** True when there may be several. */
  readonly variadic: boolean;
  readonly about: string;
  /** What it can only be; empty when it can be anything. */
  readonly choices: readonly string[];
}

export interface HelpOption {
  readonly short: string | null;
  readonly long: string;
  /** What is to be put in: as in `names` of the dictionaries; null for a switch. */
  readonly value: string | null;
  readonly about: string;
  readonly choices: readonly string[];
  /** What goes without it, where that is told. */
  readonly usual: string | null;
}

export interface HelpCommand {
  readonly name: string;
  readonly arguments: readonly HelpArgument[];
  readonly about: string;
}
