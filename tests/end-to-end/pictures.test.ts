import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const pictures = readdirSync('docs/pictures');

test('the pictures show what viva prints today', () => {
  const run = spawnSync(process.execPath, ['tools/pictures.js', '--check'], { encoding: 'utf8' });
  expect({ code: run.status, errors: run.stderr }).toEqual({ code: 0, errors: '' });
}, 120_000);

describe.each(pictures)('%s', (name) => {
  const picture = readFileSync(`docs/pictures/${name}`, 'utf8');

  test('its words are text, with the command above them', () => {
    const first = picture.split('\n').find((line) => line.startsWith('<text'));
    expect(first).toMatch(/>\$ viva [^<]+</);
    expect(picture).toMatch(/<title id="title">[^<]{20,}<\/title>/);
  });

  test('the README shows it, with words for those who cannot see it', () => {
    const [, alternative = ''] =
      new RegExp(`!\\[([^\\]]*)\\]\\(docs/pictures/${name}\\)`).exec(
        readFileSync('README.md', 'utf8'),
      ) ?? [];
    expect(alternative.length).toBeGreaterThan(20);
  });

  test('nothing is loaded from elsewhere', () => {
    expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import/);
  });
});
