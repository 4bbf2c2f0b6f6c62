// The bundle carries other people's code: their licence texts go with it.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param inputs paths of the bundled files, as esbuild's metafile names them
 * @returns name, version and licence text of every bundled package
 */
export async function collectLicences(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) folders.add(found[1]);
  }
  const texts = await Promise.all(
    [...folders].toSorted((a, b) => (a < b ? -1 : 1)).map(readLicence),
  );
  return `viva contains code of these packages, under their own licences.\n\n${texts.join('\n')}`;
}

async function readLicence(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const files = await readdir(folder);
  const file = files.find((candidate) => /^licen[cs]e(\.(md|txt))?$/i.test(candidate));
  const text = file ? await readFile(join(folder, file), 'utf8') : `Licence: ${license}\n`;
  return `== ${name} ${version} (${license})\n\n${text.trim()}\n`;
}
