import { describe, expect, test } from '@jest/globals';
import { describeCommand } from '../../../src/commands/program/describe-command.ts';
import type { HelpPage } from '../../../src/terminal/help/help-page.ts';
import { renderHelp } from '../../../src/terminal/help/render-help.ts';
import { loadHelpMessages } from '../../../src/terminal/messages/load-messages.ts';
import { createStyle } from '../../../src/terminal/style.ts';
import { measure } from '../../../src/terminal/width.ts';
import { everyCommand } from '../../commands/program/every-command.ts';

const style = await createStyle(0);
const english = await loadHelpMessages('en');
const russian = await loadHelpMessages('ru');
const pages = everyCommand.map(describeCommand);

const SAMPLE: HelpPage = {
  path: ['viva', 'keys'],
  about: 'keys',
  unnamed: null,
  arguments: [
    { name: 'sheet', required: true, variadic: false, about: 'keys.sheet', choices: [] },
    { name: 'question', required: false, variadic: false, about: 'keys.question', choices: [] },
  ],
  options: [
    {
      heading: 'group.options',
      members: [
        {
          short: null,
          long: '--write',
          value: null,
          about: 'keys.write',
          choices: [],
          usual: null,
        },
        { short: '-h', long: '--help', value: null, about: 'viva.help', choices: [], usual: null },
      ],
    },
  ],
  globals: [
    {
      short: null,
      long: '--ui',
      value: 'language',
      about: 'viva.ui',
      choices: ['en', 'ru'],
      usual: null,
    },
  ],
  commands: [],
};

test('a page stands in columns', () => {
  expect(renderHelp(SAMPLE, { help: english, style, width: 72, plain: false })).toBe(
    `Usage: viva keys [options] <sheet> [question]

Show what answers are checked by. Key points are the author’s or, where
the sheet has none, derived from the answer. --write puts the derived
ones into the sheet.

Arguments:
  <sheet>     the sheet
  [question]  only this question: its number, id or prompt

Options:
      --write          put derived key points into the sheet, for
                       editing
  -h, --help           show help

Options of every command:
      --ui <language>  language of viva itself (one of: en, ru)

Examples:
  viva keys notes.md 3        what answers to question 3 are checked by
  viva keys notes.md --write  put derived key points into the sheet
`,
  );
});

test('on a narrow screen what is told stands below', () => {
  const help = renderHelp(SAMPLE, { help: russian, style, width: 36, plain: false });
  expect(help).toContain(`Параметры:
  --write
      записать выведенные ключевые
      мысли в файл, чтобы их править
  -h, --help
      показать справку
`);
});

test('where there are commands, it is told how to do with and without them', () => {
  const { commands } = describeCommand(everyCommand[0] ?? refuse());
  const page = { ...SAMPLE, commands, unnamed: SAMPLE.arguments };
  const help = renderHelp(page, { help: english, style, width: 72, plain: false });
  expect(help.split('\n').slice(0, 3)).toEqual([
    'Usage: viva keys [options] <sheet> [question]',
    '       viva keys [options] [command]',
    '',
  ]);
});

test('plain lines have no columns', () => {
  const help = renderHelp(SAMPLE, { help: english, style, width: 80, plain: true });
  expect(help).toContain(`Options:
--write — put derived key points into the sheet, for editing
-h, --help — show help
`);
});

test('headings are marked where there is colour', async () => {
  const coloured = await createStyle(2);
  const help = renderHelp(SAMPLE, { help: english, style: coloured, width: 80, plain: false });
  expect(help).toContain('\u001b[1mOptions:\u001b[22m');
});

describe.each([
  ['English', english],
  ['Russian', russian],
])('in %s', (_language, help) => {
  test.each([20, 40, 60, 80, 200])('no line of any page is wider than %i cells', (width) => {
    const lines = pages.flatMap((page) =>
      renderHelp(page, { help, style, width, plain: false }).split('\n'),
    );
    expect(lines.filter((line) => measure(line) > Math.min(width, 100))).toEqual([]);
  });

  test('no page has a hole', () => {
    for (const page of pages) {
      const told = renderHelp(page, { help, style, width: 80, plain: false });
      expect(told).not.toMatch(/undefined|null|\[object|\(\)|\$\{/);
    }
  });
});

test('Russian pages hold no English words but what is typed, files, formats and names', () => {
  const allowed =
    /^ {2}(viva|source) .*?(?= {2}|$)|\bviva( [a-z]+)*|--?[a-z][\w-]*|[\w./~-]*\.(md|json|jsonl|csv|tsv|html|txt|bashrc|zshrc|fish|apkg)\b|~\/[\w./]*|\.\/questions|\((одно из|обычно): [^)]*\)|\b(JSON Lines|JSON|CSV|Markdown|HTML|Anki|id|VIVA_HOME|Ctrl[+-]C|Enter|compinit|question|answer|label|show|relink|orphans|json)\b|^ {2}[a-z]+/gm;
  const mixed = pages
    .map((page) => renderHelp(page, { help: russian, style, width: 100, plain: false }))
    // what an option can be is told in brackets, over several lines if need be
    .map((page) => page.replaceAll(/(?<=\S)\n {7,}/g, ' '))
    .flatMap((page) => page.split('\n'))
    .filter((line) => /[a-z]{3,}/i.test(line.replaceAll(allowed, '')));
  expect(mixed).toEqual([]);
});

function refuse(): never {
  throw new Error('there is no program');
}
