// Splitting gives a chunk of its own to every set of entries that share a module: some thirty small files for
// `viva list`, and each costs a moment at the start. This esbuild plugin lets every entry import what nearly all runs
// need, so that all of it lies in one chunk.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Modules of the core; what they import statically goes with them. */
const CORE = [
  'src/cli.ts',
  'src/commands/list.ts',
  'src/commands/quiz.ts',
  'src/deck/front-matter/known-keys.ts',
  'src/deck/plain-data.ts',
  'src/terminal/inquirer-prompter.ts',
  'src/terminal/messages/plural.ts',
];
const NAME = 'viva-core';

export const oneCore = {
  name: 'one-core',
  setup(build) {
    const entries = new Set();
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ path, kind, resolveDir }) => {
      if (kind === 'dynamic-import') entries.add(resolve(resolveDir, path));
      return undefined;
    });
    build.onResolve({ filter: new RegExp(`^${NAME}$`) }, () => ({ path: NAME, namespace: NAME }));
    build.onLoad({ filter: /./, namespace: NAME }, () => ({
      contents: CORE.map((path) => `import './${path}';`).join('\n'),
      resolveDir: resolve('.'),
    }));
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      if (!entries.has(path)) return undefined;
      const contents = await readFile(path, 'utf8');
      return { contents: `${contents}\nimport '${NAME}';`, loader: 'ts' };
    });
  },
};
