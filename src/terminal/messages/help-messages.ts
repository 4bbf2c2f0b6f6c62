import type { details } from './english/help/details.ts';
import type { examples } from './english/help/examples.ts';
import type { generalTexts } from './english/help/general.ts';
import type { historyTexts } from './english/help/history.ts';
import type { names } from './english/help/names.ts';
import type { sheetTexts } from './english/help/sheets.ts';
import type { studyTexts } from './english/help/study.ts';

type EnglishTexts = typeof generalTexts &
  typeof studyTexts &
  typeof sheetTexts &
  typeof historyTexts;

/** What a command, an argument, an option or a group is described by: the dictionaries hold a sentence for each. */
export type TextKey = keyof EnglishTexts;

/** The same keys with the words of another language. */
export type Translated<English> = { readonly [Key in keyof English]: string };

/** The same commands and command lines with what they do in another language. */
export type TranslatedExamples = {
  readonly [Command in keyof typeof examples]: Translated<(typeof examples)[Command]>;
};

/** All that the help says, in one language. Loaded only when it is asked for, or a command line is wrong. */
export interface HelpMessages {
  readonly texts: Readonly<Record<TextKey, string>>;
  /** What the help on a single command says beyond its one line. */
  readonly details: Translated<typeof details>;
  readonly examples: TranslatedExamples;
  /** What stands in `<…>` and `[…]`. */
  readonly names: Translated<typeof names>;
  readonly words: HelpWords;
}

/** The help's own words. Arguments are safe text already (see safe-text.ts). */
export interface HelpWords {
  readonly usage: string;
  readonly arguments: string;
  readonly commands: string;
  readonly globals: string;
  readonly examples: string;
  readonly exitCodes: string;
  readonly moreHelp: string;
  readonly optionsPlace: string;
  readonly commandPlace: string;
  readonly choices: (list: readonly string[]) => string;
  readonly takesOneOf: (list: readonly string[]) => string;
  readonly usual: (value: string) => string;
  readonly codes: Readonly<Record<'0' | '1' | '2' | '70' | '130', string>>;
  readonly unknownOption: (flag: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly neitherFileNorCommand: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly missingOption: (option: string) => string;
  readonly invalidValue: (option: string, value: string) => string;
  readonly conflict: (one: string, other: string) => string;
  readonly tooMany: (expected: number, got: number) => string;
  readonly didYouMean: (list: readonly string[]) => string;
  readonly seeHelp: (command: string) => string;
}
