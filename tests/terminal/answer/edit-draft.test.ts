import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { withFolder } from '../../temporary-folder.ts';
import { createAsked, createOpen } from '../samples.ts';
import { createTerminalDouble, keys } from '../terminal-double.ts';
import { startAsking } from './asking.ts';

jest.setTimeout(20_000);

/** An editor that tells what it was given and adds a line. */
const EDITOR = `#!/bin/sh
for file do :; done
stat -c '%a' "$file" > "$0.seen"
cat "$file" >> "$0.seen"
echo "$file" >> "$0.seen"
printf 'one more\\n' >> "$file"
`;

describe('an answer in an editor', () => {
  test('comes back as it was left, from a file that only the learner can read and that is gone then', () =>
    withFolder({}, async (folder) => {
      const editor = join(folder, 'editor.sh');
      await writeFile(editor, EDITOR);
      await chmod(editor, 0o700);
      const terminal = createTerminalDouble(70);
      const env = { EDITOR: editor, PATH: process.env['PATH'] };
      const answer = startAsking(terminal, createAsked(createOpen()), {}, { env });
      await terminal.press('first');
      await terminal.press(`${keys.esc}e`);
      await terminal.waitFor('│ first\n│ one more\n');
      await terminal.press(`!${keys.enter}`);
      expect(await answer).toMatchObject({ reply: { text: 'first\none more!' } });
      const [mode, text, path = ''] = (await readFile(`${editor}.seen`, 'utf8')).split('\n');
      expect([mode, text]).toEqual(['600', 'first']);
      await expect(stat(path)).rejects.toThrow('ENOENT');
    }));

  test('without an editor stays as it is, and says so', async () => {
    const terminal = createTerminalDouble(100);
    const env = { EDITOR: 'no-such-editor-here', PATH: '/nowhere' };
    void startAsking(terminal, createAsked(createOpen()), {}, { env });
    await terminal.press(`kept${keys.esc}e`);
    await terminal.waitFor('no-such-editor-here');
    expect(await terminal.look()).toContain('Your answer\n│ kept\n');
    await terminal.press(keys.ctrlC);
  });
});
