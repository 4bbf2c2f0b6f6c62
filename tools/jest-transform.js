// TypeScript to ESM for jest. ts-jest and babel need a compiler API that TypeScript 7 does not have.
import { createHash } from 'node:crypto';
import { transform, transformSync, version } from 'esbuild';

const optionsFor = (sourcefile) => ({
  loader: 'ts',
  format: 'esm',
  target: 'node20.19',
  sourcemap: 'inline',
  sourcefile,
});

export default {
  getCacheKey: (source, file) =>
    createHash('sha1')
      .update(`${version}\0${JSON.stringify(optionsFor(file))}\0${source}`)
      .digest('hex'),
  process: (source, file) => ({ code: transformSync(source, optionsFor(file)).code }),
  processAsync: async (source, file) => ({
    code: (await transform(source, optionsFor(file))).code,
  }),
};
