import { describe, expect, jest, test } from '@jest/globals';
import type { Judged, Outcome, Step } from '../../../src/session/prompter.ts';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';
import { createStyle } from '../../../src/terminal/style.ts';
import { VerdictScreen } from '../../../src/terminal/verdict/verdict-screen.ts';
import { UserError } from '../../../src/user-error.ts';
import {
  createAsked,
  createChoice,
  createFinding,
  createGrade,
  createJudged,
  createOpen,
  createPoint,
  matchIn,
} from '../samples.ts';
import { createTerminalDouble, keys, type TerminalDouble } from '../terminal-double.ts';

// a loaded machine takes its time to load Inquirer
jest.setTimeout(30_000);

const style = await createStyle(0);
const messages = await loadMessages('en');
const asked = createAsked(createOpen(), { position: 1 });
const all: ReadonlySet<Step['kind']> = new Set<Step['kind']>([
  'next',
  'override',
  'accept',
  'try-again',
  'undo',
  'edit',
]);

const answer = 'keeps pairs in buckets';
const [pairs, hash] = [
  createPoint('key and value | pairs', 'essential'),
  createPoint('hash function'),
];
const partial = createGrade({
  score: 0.5,
  verdict: 'partial',
  findings: [
    createFinding(pairs, 'hit', { matched: [matchIn(answer, 'pairs')] }),
    createFinding(hash, 'miss'),
  ],
});
const judged = createJudged(asked, {
  reply: { kind: 'typed', text: answer },
  grade: partial,
  may: all,
});

interface Shown {
  readonly terminal: TerminalDouble;
  readonly step: Promise<Step | string>;
}

function open(columns = 110, rows = 30): { terminal: TerminalDouble; screen: VerdictScreen } {
  const terminal = createTerminalDouble(columns, rows);
  const { input, output } = terminal;
  const screen = new VerdictScreen({ input, output, style, messages, now: Date.now, env: {} });
  return { terminal, screen };
}

function show(what: Judged, columns?: number): Shown {
  const { terminal, screen } = open(columns);
  const step = screen.showGrade(what).catch((error: Error) => error.name);
  return { terminal, step };
}

function showOutcome(what: Judged, outcome: Outcome): Shown {
  const { terminal, screen } = open();
  const step = screen.showOutcome(what, outcome).catch((error: Error) => error.name);
  return { terminal, step };
}

describe('keys at a verdict', () => {
  test.each([
    [keys.enter, { kind: 'next' }],
    [' ', { kind: 'next' }],
    ['t', { kind: 'try-again' }],
    ['е', { kind: 'try-again' }],
    ['+', { kind: 'override', verdict: 'correct' }],
    ['=', { kind: 'override', verdict: 'correct' }],
    ['-', { kind: 'override', verdict: 'wrong' }],
    ['_', { kind: 'override', verdict: 'wrong' }],
    ['U', { kind: 'undo' }],
    ['г', { kind: 'undo' }],
    ['e', { kind: 'edit' }],
    ['у', { kind: 'edit' }],
    ['q', { kind: 'ended' }],
    ['й', { kind: 'ended' }],
    [keys.ctrlD, { kind: 'ended' }],
    [keys.ctrlC, 'ExitPromptError'],
  ])('%j gives %p', async (pressed, expected) => {
    const { terminal, step } = show(judged);
    await terminal.press(pressed);
    expect(await step).toEqual(expected);
    expect(await terminal.look()).not.toContain('Enter: next');
    expect(terminal.input.listenerCount('keypress')).toBe(0);
  });

  test('only those are told and taken that may be', async () => {
    const may = new Set<Step['kind']>(['next', 'undo']);
    const { terminal, step } = show({ ...judged, may, left: 0 });
    expect(await terminal.look()).toMatch(
      /\nEnter: results · U: undo the answer · Q: quit · \?: all keys$/,
    );
    for (const pressed of ['t', '+', '-', 'w', 'e', 'r', 'x', '\u001b[200~t\u001b[201~']) {
      await terminal.press(pressed);
    }
    await terminal.press(keys.enter);
    expect(await step).toEqual({ kind: 'next' });
  });

  test('of a narrow screen tell the most needed ones, and all of them at a question mark', async () => {
    const { terminal, step } = show(judged, 40);
    expect(await terminal.look()).toMatch(/\nEnter: next · \?: all keys$/);
    await terminal.press('?');
    expect(await terminal.look()).toMatch(
      /\nEnter: next · T: second try\n\+: was right · W: accept my wording\n-: was wrong · U: undo the answer\nE: edit the question · Q: quit\nCtrl-C: stop$/,
    );
    await terminal.press('?');
    expect(await terminal.look()).toMatch(/\nEnter: next · \?: all keys$/);
    await terminal.press(keys.enter);
    await step;
  });
});

describe('accepting a wording', () => {
  test('begins with the words that met nothing, and takes what is left in the field', async () => {
    const { terminal, step } = show(judged);
    await terminal.press('w');
    await terminal.waitFor('Words that count for “hash function” from now on\n│ in buckets\n');
    await terminal.press(`${keys.backspace.repeat(10)}by its bucket${keys.enter}`);
    expect(await step).toEqual({ kind: 'accept', keyPoint: hash, wording: 'by its bucket' });
  });

  test.each([
    ['Esc', keys.esc],
    ['an empty field', `\u0015${keys.enter}`],
    ['Ctrl-D on an empty field', `\u0015${keys.ctrlD}`],
  ])('%s leaves it, and the verdict waits for another key', async (_what, pressed) => {
    const { terminal, step } = show(judged);
    await terminal.press('ц');
    await terminal.waitFor('Esc: leave it');
    await terminal.press(pressed);
    await terminal.waitFor('Enter: next');
    await terminal.press(keys.enter);
    expect(await step).toEqual({ kind: 'next' });
  });

  test('a wording of nothing but signs is refused, with the reason, and can be mended', async () => {
    const { terminal, step } = show(judged);
    await terminal.press('w');
    await terminal.waitFor('Esc: leave it');
    await terminal.press(`\u0015—${keys.enter}`);
    expect(await terminal.look()).toMatch(
      /\n│ —\nThere is no word in it: no answer could say that\.$/,
    );
    await terminal.press(' hash');
    expect(await terminal.look()).toContain('│ — hash\nEnter: accept');
    await terminal.press(keys.enter);
    expect(await step).toEqual({ kind: 'accept', keyPoint: hash, wording: '— hash' });
  });

  test('asks which point is meant where several are missing', async () => {
    const missed = [createFinding(pairs, 'miss'), createFinding(hash, 'miss')];
    const grade = createGrade({ score: 0, verdict: 'wrong', findings: missed });
    const { terminal, step } = show({ ...judged, grade });
    await terminal.press('w');
    await terminal.waitFor(
      'Which point did you say?\n› key and value\n  hash function\n  none of them',
    );
    await terminal.press(keys.down);
    await terminal.press(keys.enter);
    await terminal.waitFor('count for “hash function”');
    await terminal.press(keys.enter);
    expect(await step).toEqual({ kind: 'accept', keyPoint: hash, wording: answer });
  });

  test.each([
    ['none of them', `${keys.down}${keys.down}${keys.enter}`],
    ['Esc', keys.esc],
    ['Ctrl-D', keys.ctrlD],
  ])('%s in that list leaves it', async (_what, pressed) => {
    const missed = [createFinding(pairs, 'miss'), createFinding(hash, 'miss')];
    const { terminal, step } = show({ ...judged, grade: createGrade({ findings: missed }) });
    await terminal.press('w');
    await terminal.waitFor('none of them');
    await terminal.press(pressed);
    await terminal.waitFor('Enter: next');
    await terminal.press(keys.enter);
    expect(await step).toEqual({ kind: 'next' });
  });
});

describe('what came of a step', () => {
  const now = createGrade({
    findings: [createFinding(hash, 'hit', { matched: [matchIn(answer, 'buckets')] })],
  });
  const outcomes: readonly (readonly [string, Judged, Outcome, string])[] = [
    [
      'an own verdict',
      { ...judged, verdict: 'correct' },
      { kind: 'overridden' },
      '✓ Counted as correct, on your word.\n',
    ],
    [
      'a wording that counts',
      { ...judged, grade: now, verdict: 'correct' },
      { kind: 'accepted', keyPoint: hash, wording: 'in buckets' },
      'From now on “in buckets” counts for “hash function”.\n\nYour answer\n  keeps pairs in [buckets]\n\n✓ Correct · 100%\n',
    ],
    [
      'a second try',
      { ...judged, grade: now, verdict: 'correct' },
      { kind: 'tried-again', first: partial },
      'First try 50%, second try 100%. The first one is scored.\n',
    ],
    [
      'a sheet as it was',
      judged,
      { kind: 'edited', change: 'same' },
      'The question stands in its sheet as before.\n',
    ],
    [
      'a question mended',
      judged,
      { kind: 'edited', change: 'changed' },
      'The question was read anew from its sheet, and the answer checked by it.\n\nYour answer\n',
    ],
    [
      'a question taken out',
      judged,
      { kind: 'edited', change: 'gone' },
      'not in its sheet any more. This answer is kept.\n',
    ],
    [
      'no editor',
      judged,
      { kind: 'not-edited', error: new UserError('no-editor', { editor: 'vim' }) },
      'vim',
    ],
    [
      'an editor that fails',
      judged,
      { kind: 'not-edited', error: new UserError('editor-failed', { editor: 'vim', code: 3 }) },
      'The editor',
    ],
  ];

  test.each(outcomes)('%s is told, and the keys wait below', async (_what, then, outcome, told) => {
    const { terminal, step } = showOutcome(then, outcome);
    const screen = await terminal.look();
    expect(screen).toContain(told);
    expect(screen).toMatch(/\n\nEnter: next · /);
    await terminal.press(keys.enter);
    expect(await step).toEqual({ kind: 'next' });
  });
});

test('a prompt that was reworded at a verdict is shown with the new verdict', async () => {
  const { terminal, screen } = open();
  const first = screen.showGrade(judged);
  await terminal.press('e');
  await first;
  const reworded = createAsked(createOpen({ prompt: 'What does a hash table keep?' }));
  const outcome = { kind: 'edited', change: 'changed' } as const;
  const step = screen.showOutcome({ ...judged, asked: reworded }, outcome);
  expect(await terminal.look()).toMatch(
    /answer checked by it\.\n\n.*\n\nWhat does a hash table keep\?\n\nYour answer\n/,
  );
  await terminal.press(keys.enter);
  await step;
});

test.each([
  [
    'an open question',
    asked,
    'Here is the answer. The question will come back.\n\nReference answer\n',
  ],
  [
    'a choice',
    createAsked(createChoice()),
    '  ○ 2. `stack` — right, not picked\n    3. tree\n\nHere is the answer.',
  ],
])('who does not know is shown the answer without a verdict: %s', async (_what, question, told) => {
  const grade = createGrade({ score: 0, verdict: 'wrong', notes: [{ code: 'empty', args: {} }] });
  const { terminal, step } = show(createJudged(question, { reply: { kind: 'gave-up' }, grade }));
  const screen = await terminal.look();
  expect(screen).toContain(told);
  expect(screen).not.toMatch(/Wrong|0%|nothing|empty/);
  await terminal.press(keys.enter);
  await step;
});
