// Bundles src/main.ts into dist/: one small entry and a chunk per command, each loaded when it is needed.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { collectLicences } from './licences.js';
import { renderMan } from './man.js';
import { lateBuiltins } from './late-builtins.js';
import { digestReader, writeBuiltInDecks } from './built-in-decks.js';
import { cores } from './cores.js';

// CommonJS dependencies call require() of Node's own modules
const REQUIRE =
  "import{createRequire as viaRequire}from'node:module';const require=viaRequire(import.meta.url);\n";

/** An import for the sake of its side effects: esbuild keeps the order of modules, but none of viva's has any. */
const BARE_IMPORT = /\bimport"\.\/[\w-]+\.js";/g;

function dropBareImports(text) {
  return text.replaceAll(BARE_IMPORT, '');
}

const reader = await digestReader();
const { metafile, outputFiles } = await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // comments and white space would be read at every start; names stay, for stacks
  minifyWhitespace: true,
  minifySyntax: true,
  // esbuild takes classes such as \p{L} for newer than they are, and would build them anew at each use
  supported: { 'regexp-unicode-property-escapes': true },
  metafile: true,
  legalComments: 'none',
  alias: {
    // gray-matter loads js-yaml 3 and esprima before anyone asks (12 ms); viva hands it js-yaml 4 as the engine
    'js-yaml': './node_modules/js-yaml/dist/js-yaml.mjs',
    esprima: './tools/absent.js',
  },
  define: { VIVA_READER: JSON.stringify(reader) },
  plugins: [lateBuiltins, cores],
  logLevel: 'warning',
});

// only now, so that a failed build leaves the old one in place
await rm('dist', { recursive: true, force: true });
await mkdir('dist');
for (const { path, text } of outputFiles) {
  // a require of its own costs each chunk a moment at every start: only those that use it get one
  const head = /\brequire\b/.test(text) ? REQUIRE : '';
  await writeFile(join('dist', basename(path)), head + dropBareImports(text));
}
await writeFile('dist/LICENCES.txt', await collectLicences(Object.keys(metafile.inputs)));
await writeFile('dist/viva.1', await renderMan());
await writeBuiltInDecks('dist/decks', reader);
