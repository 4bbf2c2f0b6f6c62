import { Command, InvalidArgumentError, type Argument, type Option } from 'commander';
import { UsageError, type UsageMistake } from '../../usage-error.ts';
import { findSimilar } from './find-similar.ts';

/** Thrown instead of printing help: the texts are loaded only now. */
export class HelpWanted extends Error {
  readonly command: Command;

  constructor(command: Command) {
    super('help wanted');
    this.command = command;
  }
}

/** Thrown where `--version` stands behind other words; as the first one it is answered without any of this. */
export class VersionWanted extends Error {}

/**
 * A command that prints nothing and ends nothing: commander would write its own English sentences and exit.
 * Mistakes are thrown as UsageErrors, the wish for help as HelpWanted. The methods that commander calls for
 * that are not among its types; tests/end-to-end/usage.test.ts holds each of them to a sentence in both languages.
 */
export class VivaCommand extends Command {
  override createCommand(name?: string): VivaCommand {
    return new VivaCommand(name);
  }

  override outputHelp(): void {
    throw new HelpWanted(this);
  }

  /** `viva help history show`: commander itself goes one command deep. */
  _dispatchHelpCommand(): never {
    const names = this.args.slice(1).filter((name) => name !== 'help');
    const found = names.reduce<Command>((command, name) => {
      const inner = findCommand(command, name);
      if (inner === undefined) throw refuseCommand(command, name, false);
      return inner;
    }, this);
    throw new HelpWanted(found);
  }

  missingArgument(name: string): never {
    throw this.#refuse({ kind: 'missing-argument', argument: name });
  }

  optionMissingArgument({ flags }: Option): never {
    throw this.#refuse({ kind: 'missing-value', option: flags });
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    throw this.#refuse({ kind: 'missing-option', option: flags });
  }

  _conflictingOption(option: Option, other: Option): never {
    const options = [this.#nameGiven(option), this.#nameGiven(other)] as const;
    throw this.#refuse({ kind: 'conflict', options });
  }

  unknownOption(flag: string): never {
    const name = flag.replace(/=.*/s, '');
    const known = listAncestors(this).flatMap((command) => command.options);
    const flags = [
      '--help',
      ...known.flatMap(({ long, hidden }) => (long && !hidden ? [long] : [])),
    ];
    const bare = flags.map((candidate) => candidate.slice(2));
    const typed = name.replace(/^--?/, '');
    const similar = typed.length > 1 ? findSimilar(typed, bare) : [];
    const suggestions = similar.map((candidate) => `--${candidate}`);
    throw this.#refuse(
      { kind: 'unknown-option', flag: name },
      suggestions.length > 0 ? suggestions : findOwners(this, name),
    );
  }

  _excessArguments(got: readonly string[]): never {
    const expected = this.registeredArguments.length;
    throw this.#refuse({ kind: 'too-many-arguments', expected, got: got.length });
  }

  unknownCommand(): never {
    throw refuseCommand(this, this.args[0] ?? '', false);
  }

  _callParseArg(target: Option | Argument, value: string, previous: unknown): unknown {
    try {
      return target.parseArg?.(value, previous);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      const choices = target.argChoices ?? [];
      throw this.#refuse(
        {
          kind: 'invalid-value',
          target: 'flags' in target ? target.flags : `<${target.name()}>`,
          value,
          expected: choices.length > 0 ? null : error.message,
          choices,
        },
        findSimilar(value.toLowerCase(), choices),
      );
    }
  }

  #refuse(mistake: UsageMistake, suggestions: readonly string[] = []): UsageError {
    return new UsageError(mistake, nameCommand(this), suggestions);
  }

  /** Of an option and its negation, which share a name, the one that was given. */
  #nameGiven(option: Option): string {
    const name = option.attributeName();
    const isOff = this.getOptionValue(name) === false;
    const twins = this.options.filter((twin) => twin.attributeName() === name);
    return (twins.find(({ negate }) => negate === isOff) ?? option).flags;
  }
}

/** @returns the commands that do have an option, as they would be typed with it */
function findOwners(command: Command, flag: string): readonly string[] {
  const program = listAncestors(command).at(-1) ?? command;
  return program.commands
    .filter(({ options }) => options.some(({ long, short }) => flag === long || flag === short))
    .map((owner) => `${nameCommand(owner)} ${flag}`);
}

/** @returns that a command has no such command in it, with those that may have been meant */
export function refuseCommand(command: Command, name: string, mayBeFile: boolean): UsageError {
  const path = nameCommand(command);
  const suggestions = findSimilar(name, listNames(command)).map((found) => `${path} ${found}`);
  return new UsageError({ kind: 'unknown-command', name, mayBeFile }, path, suggestions);
}

/** @returns `viva history show` */
export function nameCommand(command: Command): string {
  return listAncestors(command)
    .map((each) => each.name())
    .toReversed()
    .join(' ');
}

/** @returns the command and all it stands in, from the inside out */
export function listAncestors(command: Command): readonly Command[] {
  const found: Command[] = [];
  for (let each: Command | null = command; each !== null; each = each.parent) found.push(each);
  return found;
}

function listNames(command: Command): readonly string[] {
  return command.commands.flatMap((inner) => [inner.name(), ...inner.aliases()]);
}

/** @returns the command that runs where none is named; null where there is none */
export function defaultCommandOf(command: Command): Command | null {
  // commander knows it, and its types do not tell
  const name: unknown = Reflect.get(command, '_defaultCommandName');
  return command.commands.find((inner) => inner.name() === name) ?? null;
}

/** @returns the command of this name within another */
export function findCommand(command: Command, name: string): Command | undefined {
  return command.commands.find((inner) => inner.name() === name || inner.aliases().includes(name));
}
