// The pictures of the README, from real runs of the built program:
//   npm run pictures            makes them anew in docs/pictures/
//   npm run pictures -- --check tells which no longer show what viva prints; exit code 1 when some do not
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { recordScreen } from './pictures/screen.js';
import { SCENES } from './pictures/scenes.js';
import { drawSvg } from './pictures/svg.js';

const FOLDER = 'docs/pictures';
const isCheck = process.argv.includes('--check');

async function draw(scene) {
  const folder = await mkdtemp(join(tmpdir(), 'viva-picture-'));
  try {
    for (const [name, content] of Object.entries(scene.files())) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const rows = [promptRow(scene.args), ...(await recordScreen({ ...scene, folder }))];
    return drawSvg(rows, scene.title, scene.columns);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The line that was typed in the shell. */
function promptRow(args) {
  const line = `$ viva ${args.join(' ')}`;
  return Array.from(line, (text, column) => ({ column, width: 1, text, colour: null }));
}

await mkdir(FOLDER, { recursive: true });
for (const scene of SCENES) {
  const path = join(FOLDER, `${scene.name}.svg`);
  const svg = await draw(scene);
  if (!isCheck) await writeFile(path, svg);
  else if (svg !== (await readFile(path, 'utf8').catch(() => ''))) {
    console.error(`${path} is not what viva shows today: npm run pictures`);
    process.exitCode = 1;
  }
}
