// Bundles src/main.ts into dist/: one small entry and a chunk per command, each loaded when it is needed.
import { rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { collectLicences } from './licences.js';

await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // comments and white space would be read at every start; names stay, for stacks
  minifyWhitespace: true,
  minifySyntax: true,
  keepNames: true,
  metafile: true,
  legalComments: 'none',
  alias: {
    // gray-matter loads js-yaml 3 and esprima before anyone asks (12 ms); viva hands it js-yaml 4 as the engine
    'js-yaml': './node_modules/js-yaml/dist/js-yaml.mjs',
    esprima: './tools/absent.js',
  },
  // CommonJS dependencies call require() of Node's own modules
  banner: {
    js: "import{createRequire as viaRequire}from'node:module';const require=viaRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
await writeFile('dist/LICENCES.txt', await collectLicences(Object.keys(metafile.inputs)));
