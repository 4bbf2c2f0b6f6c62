// Tools measure the source itself: bundled into memory, loaded as a module.
import { build } from 'esbuild';

/**
 * @param wanted exported names by file below src/
 * @param plugins of esbuild
 * @returns those exports
 */
export async function bundleSource(wanted, plugins = []) {
  const lines = Object.entries(wanted).map(
    ([file, names]) => `export { ${names.join(', ')} } from './src/${file}';`,
  );
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins,
    target: 'node20.19',
    banner: {
      js: `import{createRequire as viaRequire}from'node:module';const require=viaRequire(${JSON.stringify(import.meta.url)});`,
    },
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
