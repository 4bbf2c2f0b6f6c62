import type { Argument, Command, Option } from 'commander';
import { lookUpText } from '../../terminal/help/look-up.ts';
import type { HelpMessages } from '../../terminal/messages/help-messages.ts';
import { describeCommand } from '../program/describe-command.ts';
import { listOptions, type Slot } from './find-slot.ts';
import { listValues, type Candidate, type Source, type Values } from './list-values.ts';

/** @returns what can stand where the cursor is, whatever is typed of it; each with what it means in the reader's language */
export async function listCandidates(
  slot: Slot,
  source: Omit<Source, 'operands'>,
  help: HelpMessages,
): Promise<Values> {
  const from = { ...source, operands: slot.given.operands };
  if (slot.kind === 'option') return { candidates: listFlags(slot, help), files: null };
  if (slot.kind === 'value') {
    const { candidates, files } = await listFor(slot.option, nameOfValue(slot.option), from);
    return { candidates: candidates.map((each) => addLead(each, slot.lead)), files };
  }
  const inner = slot.commands.length > 0 ? listCommands(slot.commands, help) : [];
  const { argument } = slot;
  if (argument === null) return { candidates: inner, files: null };
  const { candidates, files } = await listFor(argument, argument.name(), from);
  return { candidates: [...inner, ...candidates], files };
}

async function listFor(target: Option | Argument, name: string, source: Source): Promise<Values> {
  const choices = target.argChoices ?? [];
  if (choices.length === 0) return listValues(name, source);
  return { candidates: choices.map((value) => ({ value, about: '' })), files: null };
}

function nameOfValue({ flags }: Option): string {
  return /<([\w-]+)/.exec(flags)?.[1] ?? '';
}

function addLead({ value, about }: Candidate, lead: string): Candidate {
  return { value: lead + value, about };
}

/** An option that can be given once is not offered again. */
function listFlags(
  { command, given }: Extract<Slot, { kind: 'option' }>,
  help: HelpMessages,
): readonly Candidate[] {
  const options = listOptions(command)
    .filter(
      ({ long, defaultValue }) => !given.options.has(long ?? '') || Array.isArray(defaultValue),
    )
    .map(({ long, description }) => ({
      value: long ?? '',
      about: lookUpText(help, description),
    }));
  return [...options, { value: '--help', about: help.texts['viva.help'] }];
}

function listCommands(commands: readonly Command[], help: HelpMessages): readonly Candidate[] {
  const outer = commands[0]?.parent ?? null;
  if (outer === null) return [];
  return describeCommand(outer)
    .commands.flatMap(({ members }) => members)
    .map(({ name, about }) => ({ value: name, about: lookUpText(help, about) }));
}
