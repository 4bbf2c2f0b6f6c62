import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeCommand } from '../../../src/commands/program/describe-command.ts';
import { findSlot, listOptions } from '../../../src/commands/completion/find-slot.ts';
import { splitLine } from '../../../src/commands/completion/split-line.ts';
import type { HelpPage } from '../../../src/terminal/help/help-page.ts';
import { loadHelpMessages } from '../../../src/terminal/messages/load-messages.ts';
import { everyCommand, program } from './every-command.ts';

const english = await loadHelpMessages('en');
const pages = everyCommand.map(describeCommand);
const nameOf = ({ path }: HelpPage): string => path.slice(1).join(' ') || 'viva';

function listKeys(page: HelpPage): readonly string[] {
  return [
    page.about,
    ...page.arguments.map(({ about }) => about),
    ...page.globals.map(({ about }) => about),
    ...[...page.options, ...page.commands].flatMap(({ heading, members }) => [
      heading,
      ...members.map(({ about }) => about),
    ]),
    ...page.options.flatMap(({ members }) => members.flatMap(({ usual }) => usual ?? [])),
  ];
}

function listNames(page: HelpPage): readonly string[] {
  return [
    ...page.arguments.map(({ name }) => name),
    ...page.options.flatMap(({ members }) => members.flatMap(({ value }) => value ?? [])),
    ...page.commands.flatMap(({ members }) =>
      members.flatMap((command) => command.arguments.map(({ name }) => name)),
    ),
  ];
}

describe.each(pages.map((page) => [nameOf(page), page] as const))('%s', (_name, page) => {
  test('everything it takes is told by a sentence of the dictionaries', () => {
    expect(listKeys(page).filter((key) => !Object.hasOwn(english.texts, key))).toEqual([]);
  });

  test('what is to be put in has a name in the dictionaries', () => {
    expect(listNames(page).filter((name) => !Object.hasOwn(english.names, name))).toEqual([]);
  });
});

test('no sentence is left over', () => {
  const used = new Set(pages.flatMap(listKeys));
  const left = Object.keys(english.texts).filter((key) => !used.has(key));
  // what a value must be is told only when it is not
  const source = readSources('src');
  expect(left.filter((key) => !source.includes(`text('${key}')`) && key !== 'viva.help')).toEqual(
    [],
  );
});

test('no name is left over', () => {
  const used = new Set(pages.flatMap(listNames));
  expect(Object.keys(english.names).filter((name) => !used.has(name))).toEqual([]);
});

test.each([
  ['examples', english.examples],
  ['details', english.details],
])('the %s are those of commands', (_what, table) => {
  const names = new Set(pages.map(nameOf));
  expect(Object.keys(table).filter((name) => !names.has(name))).toEqual([]);
});

test('every command has an example', () => {
  const missing = pages.map(nameOf).filter((name) => !Object.hasOwn(english.examples, name));
  expect(missing).toEqual([]);
});

describe('the examples', () => {
  const lines = Object.values(english.examples).flatMap((examples) => Object.keys(examples));

  test.each(lines)('%s', (line) => {
    for (const call of line.split(/&&|<\(|[<>)]|\|\|/).map((part) => part.trim())) {
      if (!call.startsWith('viva')) continue;
      const { words, word } = splitLine(call, '');
      const given = [...words, word].slice(1);
      const slot = findSlot(program, given, '-');
      if (slot.kind !== 'option') throw new Error(`the last option of ${call} has no value`);
      const known = new Set(listOptions(slot.command).flatMap(({ long, short }) => [long, short]));
      const options = given.filter((each) => /^-./.test(each));
      expect(options.filter((option) => !known.has(option))).toEqual([]);
    }
  });
});

function readSources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? readSources(path) : readFileSync(path, 'utf8');
    })
    .join('\n');
}
