// The bundle carries other people's code: their licence texts go with it.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What was counted over other people's word lists; their licence text stands beside the source. */
const COUNTED = [
  ['dictionary-ru 3.0.0 (BSD-3-Clause)', 'src/grading/words/russian/letter-triples-licence.txt'],
];

/**
 * @param inputs paths of the bundled files, as esbuild's metafile names them
 * @returns name, version and licence text of every bundled package, and of the lists counted for it
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
  const counted = await Promise.all(COUNTED.map(readCounted));
  return (
    `viva contains code of these packages, under their own licences.\n\n${texts.join('\n')}` +
    `\nIt contains letter counts, no words, taken from these lists.\n\n${counted.join('\n')}`
  );
}

async function readCounted([name, file]) {
  const text = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
  return `== ${name}\n\n${text.trim()}\n`;
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
