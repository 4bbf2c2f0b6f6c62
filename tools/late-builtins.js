// Node's own modules cost milliseconds at every start, used or not. This esbuild plugin loads those that few runs
// need when a function of theirs is called, and leaves out what no run needs.
import { resolve } from 'node:path';

const ABSENT = resolve('tools/absent.js');
/** The functions that viva uses of each; another one fails the build. */
const LATE = { 'node:crypto': ['createHash', 'hash', 'randomBytes'] };

export const lateBuiltins = {
  name: 'late-builtins',
  setup(build) {
    // commander can start programs of its own; viva has none
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: ABSENT } : undefined,
    );
    build.onResolve({ filter: /^node:crypto$/ }, ({ path, importer }) =>
      importer.startsWith(resolve('src')) ? { path, namespace: 'late' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
      contents: LATE[path]
        .map(
          (name) =>
            `export const ${name} = (...given) => process.getBuiltinModule('${path}').${name}(...given);`,
        )
        .join('\n'),
    }));
  },
};
