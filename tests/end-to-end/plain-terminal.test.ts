import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { KEYS, openTerminal, type PseudoTerminal } from './pseudo-terminal.ts';
import { closeTerminals, inTerminal, openFolder } from './quiz-driver.ts';

jest.setTimeout(60_000);
afterEach(closeTerminals);

/** Types a line and waits for what it brings. */
async function say(terminal: PseudoTerminal, line: string, wanted: string | RegExp): Promise<void> {
  terminal.type(`${line}\r`);
  await terminal.waitFor(wanted);
}

/** Everything a program can tell a terminal besides text and looks: moving, erasing, modes, titles. */
// eslint-disable-next-line no-control-regex
const REDRAWN = /\u001b(?!\[[\d;]*m)|\r(?!\n)|[\u0008\u0007]/;

const WAYS: readonly [string, string[], Record<string, string>][] = [
  ['--plain', ['--plain', 'sorting.md'], {}],
  ['VIVA_PLAIN', ['sorting.md'], { VIVA_PLAIN: '1' }],
  ['TERM=dumb', ['sorting.md'], { TERM: 'dumb' }],
];

describe('plain lines in a terminal', () => {
  test.each(WAYS)('%s: a session without a single redrawing', (_how, args, env) =>
    inTerminal(
      args,
      async (terminal) => {
        await terminal.waitFor('Your answer, or :help:');
        await say(terminal, ':?', ':hint — a hint');
        await say(terminal, 'it picks a pivot', 'Verdict: partly correct, ');
        await terminal.waitFor('Enter: next question');
        await say(terminal, 'and then', 'That is no command.');
        await say(terminal, ':again', 'Second try: 2 points are missing.');
        await say(terminal, 'splits in two parts, recursion', 'Verdict on the second try: correct');
        await say(terminal, '', 'Which of these are stable?');
        await say(terminal, '1,3', 'Verdict: correct, 100 percent');
        await say(terminal, '', 'Which is fastest on sorted input?');
        await say(terminal, ':undo', 'Taken back. Here is the question again.');
        await say(terminal, '1,3', 'Enter: next question');
        await say(terminal, '', /fastest[^]*fastest/);
        await say(terminal, ':quit', 'Score card');
        expect(await terminal.exitCode).toBe(0);
        expect(terminal.text()).toContain('Score: ');
        expect(terminal.raw()).not.toMatch(REDRAWN);
        expect(terminal.text()).not.toMatch(/[✓✗◐█░│─·]/);
      },
      { env },
    ),
  );

  test('an editor has the keyboard for itself', () =>
    openFolder(async (cwd) => {
      const editor = join(cwd, 'editor.sh');
      writeFileSync(editor, 'echo ready; read words; sed -i "s/| FIFO/| $words/" "$1"\n');
      const terminal = openTerminal(['--plain', 'queues.md', '-n', '1'], {
        cwd,
        env: { VISUAL: '', EDITOR: `sh ${editor}` },
      });
      await terminal.waitFor('Your answer');
      await say(terminal, 'whoever came sooner leaves sooner', 'Enter: results');
      await say(terminal, ':edit', /^ready$/m);
      await say(terminal, 'came sooner leaves sooner', 'The question was read anew.');
      await terminal.waitFor('Verdict: correct');
      await say(terminal, '', 'Score card');
      expect(await terminal.exitCode).toBe(0);
    }));

  test('Ctrl-C ends it with what there is', () =>
    inTerminal(['--plain', 'sorting.md'], async (terminal) => {
      await terminal.waitFor('Your answer');
      await say(terminal, 'it picks a pivot', 'Enter: next question');
      terminal.type(KEYS.ctrlC);
      expect(await terminal.exitCode).toBe(130);
      expect(terminal.text()).toContain('Score: ');
    }));

  test('Ctrl-D ends it like the end of a script', () =>
    inTerminal(['--plain', 'sorting.md'], async (terminal) => {
      await terminal.waitFor('Your answer');
      terminal.type(KEYS.ctrlD);
      expect(await terminal.exitCode).toBe(0);
    }));

  test('at 40 columns no line is cut by the terminal', () =>
    inTerminal(
      ['--plain', '--ui', 'ru', 'память.md'],
      async (terminal) => {
        await terminal.waitFor('Ваш ответ или :помощь:');
        await say(terminal, ':помощь', 'обратную косую черту');
        await say(terminal, 'последним положен, первым взят', 'Enter — следующий вопрос');
        terminal.type(KEYS.ctrlC);
        expect(await terminal.exitCode).toBe(130);
        const lines = stripVTControlCharacters(terminal.raw()).split(/\r?\n/);
        expect(lines.filter((line) => line.length > 40)).toEqual([]);
      },
      { columns: 40 },
    ));
});

test.each([
  [['list', 'sorting.md'], 'Kind: open; tags: algorithms'],
  [['stats'], 'Nothing was answered yet'],
  [['keys', 'sorting.md'], 'essential, weight 1: pivot'],
])('--plain %j draws nothing', (args, wanted) =>
  openFolder(async (cwd) => {
    const terminal = openTerminal(['--plain', ...args], { cwd });
    expect(await terminal.exitCode).toBe(0);
    expect(terminal.text()).toContain(wanted);
    expect(terminal.raw()).not.toMatch(REDRAWN);
    expect(terminal.text()).not.toMatch(/[✓✗◐█░│─]/);
  }),
);
