import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { BIN, cleanEnvironment } from './program.ts';

const README = readFileSync('README.md', 'utf8');

/** @returns the contents of every fenced block with this info string */
function blocks(info: string): string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${info}\n(.*?)^\`\`\`$`, 'gms'))].map(
    (block) => block[1] ?? '',
  );
}

const SHEET = blocks('markdown')[0] ?? '';
const FILES = {
  'sorting.md': SHEET,
  'answers.csv': 'id,question,answer,label\n1,1,"a pivot, then it splits in two parts",correct\n',
};

/** Runs a line of shell with `viva` meaning the program under test. */
function runShell(line: string, cwd: string) {
  const script = `viva() { '${process.execPath}' '${BIN}' "$@"; }\n${line}`;
  const run = spawnSync('bash', ['-c', script], { cwd, env: cleanEnvironment(cwd), input: '' });
  return { code: run.status, output: String(run.stdout), errors: String(run.stderr) };
}

describe('README', () => {
  const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));

  test('prints the two commands of a fresh clone', () => {
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  test.each(commands.filter((command) => command.startsWith('viva')))('%s', (command) =>
    withFolder(FILES, async (cwd) => {
      await Promise.resolve();
      const { code, output, errors } = runShell(command, cwd);
      // with --json the conversation goes to the error stream
      expect({ code, errors: command.includes('--json') ? '' : errors }).toEqual({
        code: 0,
        errors: '',
      });
      // a sheet in which nothing is wrong leaves viva check nothing to say
      const isQuiet = command.includes(' -o ') || /^viva check (?!.*--account)/.test(command);
      expect(output === '').toBe(isQuiet);
    }),
  );

  test('the session is what viva really prints', () =>
    withFolder(FILES, async (cwd) => {
      await Promise.resolve();
      const [prompt = '', ...shown] = (blocks('text')[0] ?? '').split('\n');
      const { output } = runShell(prompt.replace(/^\$ /, ''), cwd);
      expect(output.trimEnd()).toBe(shown.join('\n').trimEnd());
    }));

  test.each([...README.matchAll(/\]\(([^)#]+)\)/g)].map((link) => link[1] ?? ''))(
    'the link to %s leads to a file',
    (path) => {
      expect(readFileSync(path, 'utf8')).not.toBe('');
    },
  );
});
