import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { refOf, review } from '../scheduling/histories.ts';
import { withFolder } from '../temporary-folder.ts';
import { homeBelow } from './program.ts';
import { openTerminal } from './pseudo-terminal.ts';

const DAY = 86_400_000;

/** Three weeks of answers to a question whose prompt would like to command the terminal. */
async function writeHistory(cwd: string): Promise<void> {
  const reviews = join(homeBelow(cwd)['VIVA_HOME'] ?? '', 'reviews');
  await mkdir(reviews, { recursive: true });
  const question = refOf('speed', 'physics.md', 'What is \u001b]0;owned\u0007\u001b[2Jspeed?');
  const lines = Array.from({ length: 21 }, (_, day) => {
    const at = Date.now() - (21 - day) * DAY;
    const verdict = day % 5 === 0 ? 'wrong' : 'correct';
    const rating = day % 5 === 0 ? 'again' : 'good';
    const missed = day % 5 === 0 ? ['unit \u001b[31mred'] : [];
    return `${JSON.stringify(review({ at, question, verdict, rating, missed }))}\n`;
  });
  await writeFile(join(reviews, 'one.jsonl'), lines.join(''));
}

async function show(columns: number, env: Record<string, string>) {
  return withFolder({}, async (cwd) => {
    await writeHistory(cwd);
    const terminal = openTerminal(['stats'], { columns, cwd, env });
    try {
      expect(await terminal.exitCode).toBe(0);
      return { text: terminal.text(), raw: terminal.raw() };
    } finally {
      terminal.close();
    }
  });
}

describe('viva stats in a terminal', () => {
  test.each([80, 60, 40])(
    'at %i columns, pictures stand where they were drawn',
    async (columns) => {
      const { text, raw } = await show(columns, {});
      expect(text).toContain('Answers by day');
      expect(text).toMatch(/^ +\d+ │.*█/m);
      expect(text).toMatch(/^ {5}0 └─+$/m);
      // a line that had to be broken by the terminal would be one more
      const drawn = raw.split('\n').length;
      expect(text.trimEnd().split('\n')).toHaveLength(drawn - 1);
    },
  );

  test('what a prompt holds does not reach the terminal', async () => {
    const { text, raw } = await show(80, {});
    expect(text).toContain('␛]0;owned␇␛[2Jspeed?');
    expect(text).toContain('unit ␛[31mred');
    // colours are all that is ever sent
    expect(raw.replaceAll(/\u001b\[[\d;]*m/g, '')).not.toContain('\u001b');
  });

  test('with NO_COLOR there is no escape sequence, and the same picture', async () => {
    const { raw } = await show(80, { NO_COLOR: '1' });
    expect(raw).not.toContain('\u001b');
    expect(raw).toContain('██');
  });

  test('in a dumb terminal it is numbers, in ASCII', async () => {
    const { raw } = await show(80, { TERM: 'dumb' });
    expect(raw.replaceAll(/[␛␇]/g, '')).toMatch(/^[\r\n\u0020-\u007e]*$/);
    expect(raw).toMatch(/^Week of: \d{4}-\d\d-\d\d; /m);
  });
});
