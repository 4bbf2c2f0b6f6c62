import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { KEYS } from './pseudo-terminal.ts';
import { answerOpen, closeTerminals, inTerminal, WHOLE_ANSWER } from './quiz-driver.ts';

jest.setTimeout(30_000);
afterEach(closeTerminals);

const ESCAPE = '\u001b';
const COLOUR = new RegExp(`${ESCAPE}\\[(?:\\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\\d+)*m`);

/** Runs part of a session. @returns everything that was written to the terminal */
async function show(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  let raw = '';
  await inTerminal(
    ['sorting.md', ...args],
    async (terminal) => {
      await answerOpen(terminal, WHOLE_ANSWER);
      terminal.type(KEYS.enter);
      await terminal.waitFor('Space or number: tick');
      terminal.type('1');
      await terminal.waitFor('› [x] 1.');
      terminal.type(KEYS.ctrlC);
      await terminal.exitCode;
      raw = terminal.raw();
    },
    { env },
  );
  return raw;
}

describe('colours', () => {
  test('are there in a terminal', async () => {
    expect(await show([])).toMatch(COLOUR);
  });

  test.each<[string, string[], Record<string, string>]>([
    ['NO_COLOR', [], { NO_COLOR: '1' }],
    ['--no-color', ['--no-color'], {}],
  ])(
    'are not there with %s; the words that counted are marked by brackets',
    async (_by, args, env) => {
      const raw = await show(args, env);
      expect(raw).not.toMatch(COLOUR);
      expect(raw).toContain('[pivot]');
    },
  );
});
