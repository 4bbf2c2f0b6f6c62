// Splitting gives a chunk of its own to every set of entries that share a module: some thirty small files for
// `viva list`, and each costs a moment at the start; so does every line that is read and not needed. This esbuild plugin
// lets every entry import what nearly all runs need, and every entry that has to do with sessions what those need, so
// that each of the two lies in one chunk.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Modules of each core; what they import statically goes with them. The first one goes with every entry. */
const CORES = {
  'viva-core': [
    'src/cli.ts',
    'src/commands/list.ts',
    'src/deck/front-matter/known-keys.ts',
    'src/deck/plain-data.ts',
    'src/terminal/messages/calendar-day.ts',
    'src/terminal/messages/mention.ts',
    'src/terminal/messages/moment.ts',
    'src/terminal/messages/percent.ts',
    'src/terminal/messages/plural.ts',
    'src/terminal/messages/sentence.ts',
    'src/terminal/messages/tell-of.ts',
  ],
  'viva-sessions': [
    'src/commands/quiz.ts',
    'src/commands/quiz/sitting.ts',
    'src/files/history/locate.ts',
    'src/files/history/open-history.ts',
    'src/terminal/inquirer-prompter.ts',
  ],
};

const STATIC_IMPORT = /^(?:import|export)\b(?! type\b)[^;]*?\bfrom '(\.[^']+\.ts)';/gm;
const LATE_IMPORT = /\bimport\(\s*'(\.[^']+\.ts)',?\s*\)(?!\.[A-Z])/g;

/** @returns for each module, by its path, what it imports */
async function readImports(pattern) {
  const names = await readdir('src', { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => resolve('src', name));
  const read = async (file) => {
    const found = (await readFile(file, 'utf8')).matchAll(pattern);
    return [file, Array.from(found, ([, path]) => join(dirname(file), path))];
  };
  return new Map(await Promise.all(files.map(read)));
}

/** @returns the modules and all that they import statically */
function reach(modules, imports) {
  const reached = new Set(modules);
  for (const module of reached) for (const next of imports.get(module) ?? []) reached.add(next);
  return reached;
}

/** @returns for each module that is loaded when it is needed, the cores it is to import */
async function planEntries() {
  const [late, imports] = await Promise.all([readImports(LATE_IMPORT), readImports(STATIC_IMPORT)]);
  const [first, ...others] = Object.entries(CORES).map(([name, paths]) => {
    return {
      name,
      modules: reach(
        paths.map((path) => resolve(path)),
        imports,
      ),
    };
  });
  const coresOf = (entry) => {
    const own = [...reach([entry], imports)].filter((module) => !first.modules.has(module));
    return [first, ...others.filter(({ modules }) => own.some((module) => modules.has(module)))];
  };
  const entries = new Set([...late.values()].flat());
  return new Map([...entries].map((entry) => [entry, coresOf(entry).map(({ name }) => name)]));
}

export const cores = {
  name: 'cores',
  setup(build) {
    // all of them are known before the first is loaded: one that a core holds too would else stay out of it
    let entries = new Map();
    build.onStart(async () => {
      entries = await planEntries();
    });
    const filter = new RegExp(`^(?:${Object.keys(CORES).join('|')})$`);
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'core' }));
    build.onLoad({ filter: /./, namespace: 'core' }, ({ path }) => ({
      contents: CORES[path].map((module) => `import './${module}';`).join('\n'),
      resolveDir: resolve('.'),
    }));
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const wanted = entries.get(path);
      if (wanted === undefined) return undefined;
      const contents = await readFile(path, 'utf8');
      const added = wanted.map((name) => `import '${name}';`).join('\n');
      return { contents: `${contents}\n${added}`, loader: 'ts' };
    });
  },
};
