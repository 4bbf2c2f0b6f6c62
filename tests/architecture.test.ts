import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFolder } from './temporary-folder.ts';

const CRUISER = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const RULES = resolve('.dependency-cruiser.js');

function cruise(folder: string): string {
  const run = spawnSync(process.execPath, [CRUISER, 'src', '--config', RULES], { cwd: folder });
  return run.stdout.toString() + run.stderr.toString();
}

const chalk = {
  'node_modules/chalk/package.json': '{"name":"chalk","type":"module","exports":"./index.js"}',
  'node_modules/chalk/index.js': 'export default 1;',
};

describe('import rules', () => {
  test('the project itself keeps them', () => {
    expect(cruise(process.cwd())).toContain('no dependency violations found');
  });

  test.each([
    [
      'deck-looks-down',
      {
        'src/deck/a.ts': "import type { B } from '../grading/b.ts';\nexport const a: B = 1;",
        'src/grading/b.ts': 'export type B = number;',
      },
    ],
    [
      'session-looks-down',
      {
        'src/session/a.ts': "export const a = () => import('../terminal/b.ts');",
        'src/terminal/b.ts': 'export const b = 1;',
      },
    ],
    [
      'pure-is-pure',
      {
        'src/grading/a.ts':
          "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
      },
    ],
    [
      'one-owner-chalk',
      { ...chalk, 'src/commands/a.ts': "import chalk from 'chalk';\nexport const a = chalk;" },
    ],
    [
      'nothing-imports-the-top',
      {
        'src/commands/a.ts': "import { b } from '../cli.ts';\nexport const a = b;",
        'src/cli.ts': 'export const b = 1;',
      },
    ],
    [
      'no-circles',
      {
        'src/files/a.ts': "import { b } from './b.ts';\nexport const a = () => b;",
        'src/files/b.ts': "import { a } from './a.ts';\nexport const b = () => a;",
      },
    ],
  ])('a planted violation of %s is reported', (rule, files) =>
    withFolder({ 'package.json': '{"type":"module"}', ...files }, async (folder) => {
      expect(cruise(folder)).toContain(`error ${rule}:`);
    }),
  );
});

describe('docs/architecture.md', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const picture = page.split('```')[1] ?? '';

  /** Paths of the code map, with the folder that indentation puts them in. */
  function* mapPaths(): Generator<string> {
    const folders: string[] = [];
    for (const line of picture.split('\n')) {
      const entry = /^( *)(\S+)(?: {2,}|$)/.exec(line);
      if (!entry?.[2]) continue;
      const depth = (entry[1] ?? '').length / 2;
      folders.length = depth;
      yield folders.join('') + entry[2];
      folders[depth] = entry[2];
    }
  }

  test.each([...mapPaths()])('%s is there', (path) => {
    expect(existsSync(path)).toBe(true);
  });

  test.each(
    Object.keys(
      (JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: object })
        .devDependencies,
    ).filter(
      (name) => !name.startsWith('@types/') && !/^(oxlint-tsgolint|@jest\/globals)$/.test(name),
    ),
  )('the dependency %s is named with its reason', (name) => {
    expect(page.toLowerCase()).toContain(name.toLowerCase());
  });
});
