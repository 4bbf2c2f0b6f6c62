// 100,000 cards through the built program: export to each format, and import of what was written, with megabytes a
// second of processor time, the most memory each run ever held, and how many questions came back.
import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CARDS = 100_000;
const PROJECT = new URL('../', import.meta.url).pathname;
const FORMATS = [
  { format: 'md', name: 'deck.md' },
  { format: 'json', name: 'deck.json' },
  { format: 'jsonl', name: 'deck.jsonl' },
  { format: 'csv', name: 'deck.csv' },
  { format: 'tsv', name: 'deck.tsv' },
  { format: 'anki', name: 'anki.txt' },
  { format: 'apkg', name: 'deck.apkg' },
  { format: 'gift', name: 'deck.gift' },
  { format: 'aiken', name: 'deck.aiken' },
  { format: 'moodle', name: 'deck.xml' },
  { format: 'html', name: 'deck.html', isRead: false },
];

/** Of ten cards seven are open, two have options and one has gaps; the prompts are all different. */
function makeCard(number) {
  const tags = [`tag${number % 50}`];
  const said = `It is the thing with the number ${number}: "cheap", *easy* to make & good for ${number % 97} uses.`;
  if (number % 10 === 9) {
    const prompt = `Thing ${number} is made of [...] and comes in [...] sizes.`;
    return { prompt, gaps: [`part ${number % 13}`, `${(number % 7) + 2}`], tags };
  }
  if (number % 10 >= 7) {
    const choices = [`thing(${number})`, `thing(${number + 1})`, `other(${number})`];
    return { prompt: `Which call makes thing ${number}?`, choices, correct: [0], tags };
  }
  return { prompt: `What is thing ${number}, and what is it good for?`, answer: said, tags };
}

function writeCards(path) {
  const file = openSync(path, 'w');
  let part = '';
  for (let number = 0; number < CARDS; number += 1) {
    part += `${JSON.stringify(makeCard(number))}\n`;
    if (number % 5000 !== 4999 && number !== CARDS - 1) continue;
    writeSync(file, part);
    part = '';
  }
  closeSync(file);
}

const TELL = `process.on('exit', () => process.stderr.write('\\n' + JSON.stringify(process.resourceUsage())));`;

/** A copy of the program, so that building it anew meanwhile does no harm. */
function copyProgram(folder) {
  for (const part of ['bin', 'dist', 'questions', 'package.json']) {
    cpSync(join(PROJECT, part), join(folder, 'program', part), { recursive: true });
  }
}

/** Runs viva in a folder of its own, and tells how much processor time it took and how much memory it held. */
function run(args, folder) {
  const ran = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(TELL)}`,
      join(folder, 'program/bin/viva.js'),
      ...args,
    ],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      cwd: folder,
      env: { ...process.env, LANG: 'en_US.UTF-8', VIVA_HOME: folder, XDG_CACHE_HOME: folder },
    },
  );
  const usage = /\{[^{}]*\}$/.exec(ran.stderr)?.[0];
  const { maxRSS, userCPUTime, systemCPUTime } = usage === undefined ? {} : JSON.parse(usage);
  const questions = /^([\d,]+) questions? from/m.exec(ran.stderr)?.[1] ?? '–';
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  return { code: ran.status, seconds, resident: maxRSS / 1024, questions };
}

function describe(size, { code, seconds, resident }) {
  const speed = (size / seconds).toFixed(1).padStart(5);
  const failed = code === 0 || code === 1 ? '' : `  exit ${code}`;
  return `${seconds.toFixed(1).padStart(5)} s ${speed} MB/s ${resident.toFixed(0).padStart(5)} MiB${failed}`;
}

export async function benchFormats() {
  const folder = mkdtempSync(join(tmpdir(), 'viva-bench-'));
  try {
    copyProgram(folder);
    writeCards(join(folder, 'cards.jsonl'));
    console.log(
      `Formats, ${CARDS.toLocaleString('en')} cards: processor time, speed and most memory of a run`,
    );
    console.log(
      '  format      size   export (reads JSON Lines)       import (writes a sheet)       questions',
    );
    for (const { format, name, isRead = true } of FORMATS) {
      const exported = run(
        ['export', 'cards.jsonl', '--format', format, '-o', name, '--force'],
        folder,
      );
      const size = statSync(join(folder, name)).size / 1e6;
      const imported = isRead
        ? run(['import', name, '--format', format, '-o', 'back.md', '--force'], folder)
        : null;
      console.log(
        `  ${format.padEnd(8)} ${size.toFixed(1).padStart(5)} MB  ${describe(size, exported)}  ${imported === null ? '' : `${describe(size, imported)}  ${imported.questions}`}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
