// Splitting gives a chunk of its own to every set of entries that share a module: some thirty small files for
// `viva list`, and each costs a moment at the start. This esbuild plugin lets every entry import what nearly all runs
// need, so that all of it lies in one chunk.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Modules of the core; what they import statically goes with them. */
const CORE = [
  'src/cli.ts',
  'src/commands/list.ts',
  'src/commands/quiz.ts',
  'src/commands/quiz/sitting.ts',
  'src/deck/front-matter/known-keys.ts',
  'src/deck/plain-data.ts',
  'src/files/history/locate.ts',
  'src/files/history/open-history.ts',
  'src/terminal/inquirer-prompter.ts',
  'src/terminal/messages/calendar-day.ts',
  'src/terminal/messages/mention.ts',
  'src/terminal/messages/moment.ts',
  'src/terminal/messages/percent.ts',
  'src/terminal/messages/plural.ts',
  'src/terminal/messages/sentence.ts',
];
const NAME = 'viva-core';

const LATE_IMPORT = /\bimport\(\s*'(\.[^']+\.ts)',?\s*\)(?!\.[A-Z])/g;

/** The modules that are loaded when they are needed. */
async function findEntries() {
  const names = await readdir('src', { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => resolve('src', name));
  const found = await Promise.all(
    files.map(async (file) =>
      Array.from((await readFile(file, 'utf8')).matchAll(LATE_IMPORT), ([, path]) =>
        join(dirname(file), path),
      ),
    ),
  );
  return new Set(found.flat());
}

export const oneCore = {
  name: 'one-core',
  setup(build) {
    // all of them are known before the first is loaded: one that the core holds too would else stay out of it
    let entries = new Set();
    build.onStart(async () => {
      entries = await findEntries();
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
