import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openEditor } from '../../src/terminal/open-editor.ts';
import { withFolder } from '../temporary-folder.ts';

/** Writes what it was called with into the file that it is to edit. */
const EDITOR = `
import { appendFileSync } from 'node:fs';
const [path] = process.argv.slice(2);
appendFileSync(path, JSON.stringify(process.argv.slice(2)));
if (path.includes('bad')) process.exit(3);
`;

const run = (name: string, editor: (folder: string) => string) =>
  withFolder({ 'edit.mjs': EDITOR, 'a $(ls).md': '', 'bad.md': '' }, async (folder) => {
    const path = join(folder, name);
    const env = { PATH: process.env['PATH'], EDITOR: editor(folder) };
    const error: unknown = await openEditor(path, 7, env).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return { path, error, text: readFileSync(path, 'utf8') };
  });

describe('openEditor', () => {
  const node = (folder: string): string => `"${process.execPath}" ${join(folder, 'edit.mjs')}`;

  test('runs the editor with its arguments and the file, without a shell, and waits for it', async () => {
    const { path, error, text } = await run('a $(ls).md', node);
    expect(error).toBeNull();
    expect(JSON.parse(text)).toEqual([path]);
  });

  test('one that ends with an error is told by its name and code', async () => {
    const { error } = await run('bad.md', node);
    expect(error).toMatchObject({
      name: 'UserError',
      code: 'editor-failed',
      args: { editor: process.execPath, reason: '3' },
    });
  });

  test('one that is not there is told by its name', async () => {
    const { error } = await run('bad.md', () => 'no-such-editor-here --x');
    expect(error).toMatchObject({ code: 'no-editor', args: { editor: 'no-such-editor-here' } });
  });

  test('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGINT');
    await run('bad.md', node);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
