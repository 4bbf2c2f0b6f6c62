import { describe, expect, jest, test } from '@jest/globals';
import { measure } from '../../src/terminal/width.ts';
import { withFolder } from '../temporary-folder.ts';
import { COMMANDS, SHEETS, show } from './screen.ts';

jest.setTimeout(120_000);

describe.each(['en_US.UTF-8', 'ru_RU.UTF-8'])('on a narrow screen, %s', (LANG) => {
  test.each([40, 24])('of %i columns no line is wider', async (columns) => {
    await withFolder(SHEETS, async (folder) => {
      await show(folder, '--plain quiz containers-and-trees.md стек.md --all', 80, { LANG });
      const wide: string[] = [];
      for (const plain of ['', '--plain ']) {
        for (const command of COMMANDS) {
          const { lines, code } = await show(folder, `${plain}${command}`, columns, { LANG });
          expect([0, 1, 2]).toContain(code);
          for (const line of lines) {
            // a problem is one line for editors
            const isPlaced = plain !== '' && /^\S+:\d+:\d+ /.test(line);
            if (!isPlaced && measure(line) > columns) wide.push(`${plain}${command}: ${line}`);
          }
        }
      }
      expect(wide).toEqual([]);
    });
  });
});
