import type { Argument, Command, Option } from 'commander';
import { defaultCommandOf, findCommand, listAncestors } from '../program/viva-command.ts';

/** What the word at the cursor can be. */
export type Slot =
  | { readonly kind: 'option'; readonly command: Command; readonly given: Given }
  | {
      readonly kind: 'value';
      readonly option: Option;
      /** What of the word comes before the value: `--tag=`. */
      readonly lead: string;
      readonly given: Given;
    }
  | {
      readonly kind: 'argument';
      /** Null where none can follow. */
      readonly argument: Argument | null;
      /** Commands that may stand here instead. */
      readonly commands: readonly Command[];
      readonly given: Given;
    };

/** What stands before the word at the cursor. */
export interface Given {
  /** Arguments of the command, without the command's own name. */
  readonly operands: readonly string[];
  /** Names of options, as they are given in full. */
  readonly options: ReadonlySet<string>;
}

/**
 * Follows the words of a command line to the place where the cursor is.
 * @param words those before the cursor, without the program's name
 * @param word the one at the cursor, as far as it is typed
 */
export function findSlot(program: Command, words: readonly string[], word: string): Slot {
  const reader = new WordReader(program);
  for (const each of words) reader.read(each);
  return reader.place(word);
}

class WordReader {
  #command: Command;
  /** An option whose value comes next. */
  #waiting: Option | null = null;
  /** Whether `--` was read: what follows are no options. */
  #isLiteral = false;
  #isHelp = false;
  readonly #operands: string[] = [];
  readonly #options = new Set<string>();

  constructor(program: Command) {
    this.#command = program;
  }

  read(word: string): void {
    if (this.#waiting !== null) this.#waiting = null;
    else if (this.#isLiteral || !word.startsWith('-') || word === '-') this.#readOperand(word);
    else if (word === '--') this.#isLiteral = true;
    else this.#readOption(word);
  }

  place(word: string): Slot {
    const given = { operands: this.#operands, options: this.#options };
    if (this.#waiting !== null) return { kind: 'value', option: this.#waiting, lead: '', given };
    if (!this.#isLiteral && word.startsWith('-')) return this.#placeOption(word, given);
    const isFirst = this.#operands.length === 0;
    const commands = isFirst ? this.#command.commands : [];
    const argument = this.#isHelp ? null : this.#findArgument();
    return { kind: 'argument', argument, commands, given };
  }

  #placeOption(word: string, given: Given): Slot {
    const [name = '', value] = word.split('=', 2);
    const option = value === undefined ? null : this.#findOption(name);
    return option === null
      ? { kind: 'option', command: this.#command, given }
      : { kind: 'value', option, lead: `${name}=`, given };
  }

  #readOperand(word: string): void {
    const isFirst = this.#operands.length === 0;
    const inner = isFirst ? findCommand(this.#command, word) : undefined;
    if (inner !== undefined) this.#command = inner;
    else if (isFirst && word === 'help' && this.#command.commands.length > 0) this.#isHelp = true;
    else {
      this.#command = isFirst ? (defaultCommandOf(this.#command) ?? this.#command) : this.#command;
      this.#operands.push(word);
    }
  }

  #readOption(word: string): void {
    const [name = ''] = word.split('=', 1);
    const option = this.#findOption(name);
    if (option?.long) this.#options.add(option.long);
    if (option !== null && option.required && !word.includes('=')) this.#waiting = option;
  }

  #findOption(name: string): Option | null {
    return (
      listOptions(this.#command).find(({ long, short }) => name === long || name === short) ?? null
    );
  }

  #findArgument(): Argument | null {
    const command = defaultCommandOf(this.#command) ?? this.#command;
    const list = command.registeredArguments;
    const last = list.at(-1);
    return list[this.#operands.length] ?? (last?.variadic ? last : null);
  }
}

/** @returns every option that may stand after a command: its own, its default command's, those of the whole program */
export function listOptions(command: Command): readonly Option[] {
  const inner = defaultCommandOf(command);
  return [...(inner === null ? [] : [inner]), ...listAncestors(command)].flatMap((each) =>
    each.options.filter(({ hidden }) => !hidden),
  );
}
