import { readFile, writeFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import type { PseudoTerminal } from './pseudo-terminal.ts';

/** How a screen ends that is drawn to its end: with keys, or with the last line of the score card. */
const LAST_LINE =
  /(?:menu|back|all keys|stop|Q: quit|Time: .*|меню|назад|все клавиши|прервать|выйти|Время: .*)$/;

/** Screens of a session, one below the other, to be compared with those in a file. */
export class Screens {
  private readonly shots: string[] = [];

  /** Waits until the text is there, and the line of keys below it, and keeps the screen as it is then. */
  async take(terminal: PseudoTerminal, title: string, wanted: string | RegExp): Promise<void> {
    await terminal.waitFor(wanted);
    await terminal.waitFor((text) => LAST_LINE.test(text.trimEnd()));
    const seen = terminal.screen().replaceAll(/ *\d+ (?=[sс](?!\p{L}))/gu, ' 0 ');
    this.shots.push(`=== ${title}\n${seen}\n`);
  }

  /** Compares with `tests/end-to-end/screens/NAME.txt`; with UPDATE_SCREENS set, writes it anew. */
  async expectAs(name: string): Promise<void> {
    const path = new URL(`screens/${name}.txt`, import.meta.url);
    const text = this.shots.join('\n');
    if (process.env['UPDATE_SCREENS']) await writeFile(path, text);
    expect(text).toBe(await readFile(path, 'utf8'));
  }
}
