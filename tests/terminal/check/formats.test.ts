import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CHECK_CODES, PROBLEM_CODES } from '../../../src/deck/problem.ts';
import type { CheckedSheet } from '../../../src/terminal/check/checked.ts';
import { renderCheckGithub } from '../../../src/terminal/check/github.ts';
import { renderCheckJson } from '../../../src/terminal/check/json.ts';
import { renderCheckSarif } from '../../../src/terminal/check/sarif.ts';
import { renderCheck } from '../../../src/terminal/check/text.ts';
import { renderAccounts } from '../../../src/terminal/check/account.ts';
import type { Diagnostic } from '../../../src/terminal/diagnostic.ts';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';
import { createStyle } from '../../../src/terminal/style.ts';

const style = await createStyle(0);
const english = { messages: await loadMessages('en'), style, width: 60 };
const russian = { messages: await loadMessages('ru'), style, width: 60 };

const failing: Diagnostic = {
  source: 'a.md',
  code: 'example-fails',
  severity: 'error',
  line: 3,
  column: 3,
  endColumn: 10,
  args: { text: 'a\nstack', marked: 'correct', got: 'partial', score: 0.5 },
};
const warning: Diagnostic = {
  source: 'a.md',
  code: 'no-answer',
  severity: 'warning',
  line: 1,
  column: 4,
  endColumn: null,
  args: {},
};
const note: Diagnostic = {
  ...warning,
  code: 'numbering-gap',
  severity: 'note',
  args: { number: 7, after: 5 },
};

function sheetWith(
  diagnostics: readonly Diagnostic[],
  changes: Partial<CheckedSheet> = {},
): CheckedSheet {
  return {
    source: 'a.md',
    lines: ['## Stack?', '', '+ a stack'],
    account: [
      { owner: 'prompt', question: 1 },
      { owner: 'blank', question: null },
      { owner: 'examples', question: 1 },
    ],
    diagnostics,
    questions: 2,
    examples: 3,
    ...changes,
  };
}

describe('as text', () => {
  test('place, severity, code and sentence, then the line and a mark, then the sum', () => {
    expect(renderCheck([sheetWith([warning, failing])], english)).toBe(`a.md:1:4 warning no-answer the question has no answer. Write it below the question
    1 | ## Stack?
      |    ^
a.md:3:3 error example-fails the example “a stack” is marked correct, but viva says partly correct (50%). Change the key points, or the mark of the example
    3 | + a stack
      |   ^~~~~~~

1 sheet, 2 questions, 3 examples, 1 failed · 1 error, 1
warning
`); // prettier-ignore
  });

  test('in Russian, with its own plural forms', () => {
    expect(renderCheck([sheetWith([failing, note])], russian)).toBe(`a.md:3:3 ошибка example-fails пример «a stack» помечен как «верно», а viva оценивает его как «отчасти верно» (50\u00a0%). Исправьте ключевые мысли или пометку у примера
    3 | + a stack
      |   ^~~~~~~
a.md:1:4 примечание numbering-gap после номера 5 стоит 7. Проверьте, не потерян и не остался ли нераспознанным вопрос
    1 | ## Stack?
      |    ^

1 файл, 2 вопроса, 3 примера, не сошёлся 1 · 1 ошибка, 0
замечаний, 1 примечание
`); // prettier-ignore
  });

  test('nothing where nothing is wrong', () => {
    expect(renderCheck([sheetWith([])], english)).toBe('');
  });

  test('without the lines of the sheet, or on a blank one, there is nothing to mark', () => {
    const bare = sheetWith([warning], { lines: [] });
    const blank = sheetWith([{ ...warning, line: 2 }]);
    for (const sheet of [bare, blank]) expect(renderCheck([sheet], english)).not.toContain('^');
  });

  test('a long text is cut, a hostile one is shown', () => {
    const long = { ...failing, args: { ...failing.args, text: 'word '.repeat(100) } };
    expect(renderCheck([sheetWith([long])], english)).toContain('…” is marked');
    const hostile = {
      ...failing,
      source: 'a\u001b[2J.md',
      args: { ...failing.args, text: '\u001b]0;x\u0007' },
    };
    const sheet = sheetWith([hostile], { lines: ['', '', '+ \u001b[31mred'] });
    // oxlint-disable-next-line no-control-regex
    expect(renderCheck([sheet], english)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('errors, warnings and notes have their colours, and the file brings none', async () => {
    const painted = await createStyle(1);
    const text = renderCheck([sheetWith([failing, warning, note])], { ...english, style: painted });
    expect(text).toContain('\u001b[31merror\u001b[39m');
    expect(text).toContain('\u001b[31m^~~~~~~\u001b[39m');
    expect(text).toContain('\u001b[35mwarning\u001b[39m');
  });
});

describe('as the account', () => {
  test('ranges, then the lines of each owner', () => {
    expect(renderAccounts([sheetWith([])], english)).toBe(`a.md
            1  prompt of 1
            2  blank
            3  examples of 1

3 lines: prompt 1 + blank 1 + examples 1

`);
    expect(renderAccounts([sheetWith([])], russian)).toContain(
      '3 строки: текст вопроса 1 + пусто 1 + примеры 1',
    );
  });

  test('a deck that is no sheet has none', () => {
    expect(renderAccounts([sheetWith([], { account: [] })], english)).toBe('');
  });
});

describe('as JSON', () => {
  test('figures, and each diagnostic with its sentence', () => {
    const document: unknown = JSON.parse(
      renderCheckJson([sheetWith([failing, note])], english.messages, false),
    );
    expect(document).toEqual({
      format: 'viva-check', version: 1, sheets: 1, questions: 2, examples: 3, failed: 1, errors: 1, warnings: 0, notes: 1,
      diagnostics: [
        { ...failing, message: expect.stringContaining('the example “a stack” is marked correct') },
        { ...note, message: expect.stringContaining('number 7 comes after 5') },
      ],
    }); // prettier-ignore
  });

  test('the account when it is asked for', () => {
    const document: unknown = JSON.parse(renderCheckJson([sheetWith([])], english.messages, true));
    expect(document).toMatchObject({
      accounts: [
        {
          source: 'a.md',
          lines: 3,
          owners: { prompt: 1, blank: 1, examples: 1 },
          ranges: [
            { from: 1, to: 1, owner: 'prompt', question: 1 },
            { from: 2, to: 2, owner: 'blank', question: null },
            { from: 3, to: 3, owner: 'examples', question: 1 },
          ],
        },
      ],
    });
  });

  test('what a terminal would obey is escaped, and read back as it was', () => {
    const hostile = { ...failing, args: { text: '\u009b31m\u202e\u001b[2J' } };
    const text = renderCheckJson([sheetWith([hostile])], english.messages, false);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(JSON.parse(text)).toMatchObject({ diagnostics: [{ args: hostile.args }] });
  });
});

describe('as workflow commands of GitHub', () => {
  test('one line each', () => {
    expect(renderCheckGithub([sheetWith([failing, warning, note])], english.messages)).toBe(`::error file=a.md,line=3,col=3,title=example-fails::the example “a stack” is marked correct, but viva says partly correct (50%25). Change the key points, or the mark of the example
::warning file=a.md,line=1,col=4,title=no-answer::the question has no answer. Write it below the question
::notice file=a.md,line=1,col=4,title=numbering-gap::number 7 comes after 5. See whether a question is missing, or was not recognised
`); // prettier-ignore
  });

  test('commas and colons in a path are escaped, percent signs first', () => {
    const odd = { ...warning, source: 'c:\\50%,x\\a.md' };
    expect(renderCheckGithub([sheetWith([odd])], english.messages)).toMatch(
      /^::warning file=c%3A\/50%25%2Cx\/a\.md,line=1,/,
    );
  });
});

/** What the standard (OASIS SARIF 2.1.0, sections 3.13 to 3.52) asks of the properties that are used here. */
const text = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const uri = { type: 'string', pattern: "^[A-Za-z0-9._~:/@!$&'()*+,;=%-]+$" };
const count = { type: 'integer', minimum: 1 };
const SARIF = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', pattern: 'sarif-schema-2\\.1\\.0\\.json$' },
    version: { const: '2.1.0' },
    runs: { type: 'array', minItems: 1, items: {
      type: 'object',
      required: ['tool', 'results'],
      additionalProperties: false,
      properties: {
        language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        artifacts: { type: 'array', uniqueItems: true, items: {
          type: 'object', properties: { location: { type: 'object', properties: { uri } } } } },
        tool: { type: 'object', required: ['driver'], properties: { driver: {
          type: 'object', required: ['name', 'rules'],
          properties: { name: { type: 'string' }, rules: { type: 'array', uniqueItems: true, items: {
            type: 'object', required: ['id', 'shortDescription', 'help', 'defaultConfiguration'], additionalProperties: false,
            properties: {
              id: { type: 'string' }, shortDescription: text, fullDescription: text, help: text,
              defaultConfiguration: { type: 'object', properties: { level } },
            } } } } } } },
        results: { type: 'array', items: {
          type: 'object', required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations'], additionalProperties: false,
          properties: {
            ruleId: { type: 'string' }, ruleIndex: { type: 'integer', minimum: 0 }, level, message: text,
            locations: { type: 'array', minItems: 1, items: {
              type: 'object', required: ['physicalLocation'],
              properties: { physicalLocation: {
                type: 'object', required: ['artifactLocation', 'region'],
                properties: {
                  artifactLocation: { type: 'object', required: ['uri'], properties: { uri } },
                  region: {
                    type: 'object', required: ['startLine', 'startColumn'], additionalProperties: false,
                    properties: { startLine: count, startColumn: count, endLine: count, endColumn: count },
                  },
                } } } } },
          } } },
      } } },
  },
}; // prettier-ignore

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
  }[];
}

describe('as SARIF', () => {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(SARIF);

  test.each([
    ['English', english],
    ['Russian', russian],
  ])('has the structure the standard asks for, in %s', (_language, { messages }) => {
    const odd = { ...warning, source: '/мои заметки/a#1.md' };
    const sheets = [sheetWith([failing, warning, note]), sheetWith([odd], { source: odd.source })];
    const log: SarifLog = JSON.parse(renderCheckSarif(sheets, messages));
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    const [run] = log.runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual([...PROBLEM_CODES, ...CHECK_CODES]);
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  test('places, levels and regions', () => {
    const odd = { ...warning, source: 'мой лист.md' };
    const log: SarifLog = JSON.parse(
      renderCheckSarif([sheetWith([failing, odd, note])], english.messages),
    );
    expect(log.runs[0]?.results).toMatchObject([
      {
        ruleId: 'example-fails',
        level: 'error',
        message: { text: expect.stringContaining('is marked correct') },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a.md' },
              region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 10 },
            },
          },
        ],
      },
      {
        level: 'warning',
        locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI('мой лист.md') } } }],
      },
      { level: 'note' },
    ]);
  });

  test('a clean run is a run without results', () => {
    const log: SarifLog = JSON.parse(renderCheckSarif([sheetWith([])], english.messages));
    expect(log.runs[0]?.results).toEqual([]);
  });
});
