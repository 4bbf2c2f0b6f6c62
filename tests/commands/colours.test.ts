import { describe, expect, jest, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { COMMANDS, SHEETS, show } from './screen.ts';

jest.setTimeout(120_000);

/** Commands that ask nothing and change nothing: what is asked and judged is compared view by view. */
const SHOWING = COMMANDS.filter((command) => !/quiz|exam|--due|undo| -o |import/.test(command));

describe('colours add nothing to what is told', () => {
  test.each(['en_US.UTF-8', 'ru_RU.UTF-8'])('%s', (LANG) =>
    withFolder(SHEETS, async (folder) => {
      await show(folder, '--plain quiz containers-and-trees.md стек.md --all', 80, { LANG });
      for (const command of SHOWING) {
        const coloured = await show(folder, command, 80, { LANG });
        const bare = await show(folder, command, 80, { LANG, NO_COLOR: '1' });
        expect(coloured.lines).toEqual(bare.lines);
        expect(bare.raw).toBe(bare.lines.join('\n'));
      }
    }),
  );

  test('--no-color, NO_COLOR, FORCE_COLOR=0 and TERM=dumb write no code at all', () =>
    withFolder(SHEETS, async (folder) => {
      const command = 'list containers-and-trees.md --long';
      const { raw } = await show(folder, command, 80, {});
      expect(raw).toContain('\u001b[');
      for (const [flag, env] of [
        ['--no-color ', {}],
        ['', { NO_COLOR: '1' }],
        ['', { FORCE_COLOR: '0' }],
        ['', { TERM: 'dumb' }],
      ] as const) {
        expect((await show(folder, `${flag}${command}`, 80, env)).raw).not.toContain('\u001b');
      }
    }));
});
