import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BIN, runViva } from './program.ts';
import { openProgram, type PseudoTerminal } from './pseudo-terminal.ts';

const SHEET = `# Algorithms

## Sorting

### What is a heap? {#heap}

A tree.

### What is quicksort?

A sort.

## Graphs and trees

### What is BFS?

A walk.

### What is DFS?

A walk.
`;
const FILES = { 'notes.md': SHEET, 'my notes/exam.txt': SHEET, 'picture.png': '' };

/** How each shell is started with nothing of the user's, and the completion loaded. */
const SHELLS = {
  bash: {
    file: '.bashrc',
    text: "PS1='ready> '\nsource <(viva completion bash)\n",
    args: ['--noprofile', '--rcfile', '.bashrc', '-i'],
  },
  zsh: {
    // as it is set up, zsh itself expands the word before it completes it, and so would run what stands in $(…)
    file: '.zshrc',
    text: "PS1='ready> '\nautoload -Uz compinit\ncompinit -u -d .dump\nbindkey '^I' complete-word\nsource <(viva completion zsh)\n",
    args: ['-i'],
  },
  fish: {
    file: 'fish/config.fish',
    text: "function fish_prompt; echo 'ready> '; end\nfunction fish_right_prompt; end\nset fish_greeting ''\nviva completion fish | source\n",
    args: ['-i'],
  },
} as const;

type Shell = keyof typeof SHELLS;

/** Ctrl-U. */
const CLEAR_LINE = '\x15';

function hasShell(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

/** What is typed, without what a tab is to add, and the line it becomes. */
const CASES = [
  ['a command', 'viva li', 'viva list'],
  ['an option', 'viva list --by', 'viva list --by-section'],
  ['a value', 'viva check --format=sa', 'viva check --format=sarif'],
  [
    'a sheet in a folder with a space',
    String.raw`viva list my\ notes/e`,
    String.raw`viva list my\ notes/exam.txt`,
  ],
  [
    'a section with spaces',
    'viva list notes.md -t Gr',
    String.raw`viva list notes.md -t Graphs\ and\ trees`,
  ],
  ['a section in quotes', 'viva list notes.md -t "Gr', 'viva list notes.md -t "Graphs and trees"'],
  ['a question', 'viva keys notes.md he', 'viva keys notes.md heap'],
] as const;

describe.each(['bash', 'zsh', 'fish'] as const)('in %s', (shell) => {
  const isThere = hasShell(shell);
  if (!isThere) console.log(`${CASES.length + 2} tests skipped: ${shell} is not installed`);
  const within = isThere ? test : test.skip;
  let open: OpenShell | null = null;

  beforeAll(async () => {
    if (isThere) open = await openShell(shell);
  });
  afterAll(() => open?.close());

  within.each(CASES)('a tab completes %s', async (_what, typed, wanted) => {
    const { terminal } = open ?? refuse();
    terminal.type(`${typed}\t`);
    await terminal.waitFor((text) => lastLine(text).startsWith(`ready> ${wanted}`));
    terminal.type(CLEAR_LINE);
    await terminal.waitFor((text) => lastLine(text).trimEnd() === 'ready>');
  });

  within('a tab runs nothing of what was typed', async () => {
    const { terminal, folder } = open ?? refuse();
    terminal.type('viva list -t "$(touch owned)`touch owned`\t');
    terminal.type(`${CLEAR_LINE}viva li\t`);
    await terminal.waitFor((text) => lastLine(text).startsWith('ready> viva list'));
    terminal.type(CLEAR_LINE);
    await terminal.waitFor((text) => lastLine(text).trimEnd() === 'ready>');
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });

  within('the script has nothing that the shell complains of', () => {
    const { status, stderr } = spawnSync(shell, ['-n', `completions/viva.${shell}`]);
    expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
  });
});

test.each(['bash', 'zsh', 'fish'])('viva completion %s prints the script', async (shell) => {
  const { code, output } = await runViva(['completion', shell]);
  expect(code).toBe(0);
  expect(output).toBe(readFileSync(`completions/viva.${shell}`, 'utf8'));
});

/** The prompt and what stands behind it. */
function lastLine(text: string): string {
  return text.split('\n').findLast((line) => line.startsWith('ready>')) ?? '';
}

interface OpenShell {
  readonly terminal: PseudoTerminal;
  readonly folder: string;
  close(): Promise<void>;
}

async function openShell(shell: Shell): Promise<OpenShell> {
  const { file, text, args } = SHELLS[shell];
  const folder = await mkdtemp(join(tmpdir(), 'viva-'));
  const viva = `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`;
  for (const [name, content] of Object.entries({ ...FILES, [file]: text, 'bin/viva': viva })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content, { mode: 0o755 });
  }
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
    HOME: folder,
    ZDOTDIR: folder,
    XDG_CONFIG_HOME: folder,
    LANG: 'C.UTF-8',
  };
  const terminal = openProgram(shell, args, { columns: 100, cwd: folder, env });
  await terminal.waitFor('ready>');
  return {
    terminal,
    folder,
    async close() {
      terminal.close();
      await terminal.exitCode;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function refuse(): never {
  throw new Error('the shell was not opened');
}
