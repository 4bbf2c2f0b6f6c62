import { describe, expect, test } from '@jest/globals';
import { palette } from '../../src/terminal/palette.ts';
import { createStyle, decideColour } from '../../src/terminal/style.ts';

const env256 = { TERM: 'xterm-256color' };

describe('decideColour', () => {
  test.each([
    ['a terminal of 256 colours', {}, env256, true, 2],
    ['a terminal that says truecolor', {}, { ...env256, COLORTERM: 'truecolor' }, true, 3],
    ['a plain terminal', {}, { TERM: 'xterm' }, true, 1],
    ['no terminal', {}, env256, false, 0],
    ['TERM=dumb', {}, { TERM: 'dumb' }, true, 0],
    ['CI with a terminal', {}, { ...env256, CI: 'true' }, true, 1],
    ['CI without a terminal', {}, { CI: 'true' }, false, 0],
    ['NO_COLOR', {}, { ...env256, NO_COLOR: '1' }, true, 0],
    ['an empty NO_COLOR', {}, { ...env256, NO_COLOR: '' }, true, 2],
    ['FORCE_COLOR without a terminal', {}, { FORCE_COLOR: '1' }, false, 1],
    ['an empty FORCE_COLOR', {}, { FORCE_COLOR: '' }, false, 1],
    ['FORCE_COLOR=true', {}, { FORCE_COLOR: 'true' }, false, 1],
    ['FORCE_COLOR=2', {}, { FORCE_COLOR: '2' }, false, 2],
    ['FORCE_COLOR=3', {}, { FORCE_COLOR: '3' }, false, 3],
    ['FORCE_COLOR=0', {}, { ...env256, FORCE_COLOR: '0' }, true, 0],
    ['FORCE_COLOR=false', {}, { ...env256, FORCE_COLOR: 'false' }, true, 0],
    ['FORCE_COLOR over NO_COLOR', {}, { NO_COLOR: '1', FORCE_COLOR: '1' }, false, 1],
    ['FORCE_COLOR over TERM=dumb', {}, { TERM: 'dumb', FORCE_COLOR: '1' }, true, 1],
    ['CLICOLOR=0', {}, { ...env256, CLICOLOR: '0' }, true, 0],
    ['CLICOLOR=1', {}, { CLICOLOR: '1' }, false, 0],
    ['CLICOLOR_FORCE without a terminal', {}, { CLICOLOR_FORCE: '1' }, false, 1],
    ['CLICOLOR_FORCE=0', {}, { CLICOLOR_FORCE: '0' }, false, 0],
    ['NO_COLOR over CLICOLOR_FORCE', {}, { NO_COLOR: '1', CLICOLOR_FORCE: '1' }, true, 0],
    ['in tmux over ssh', {}, { TERM: 'tmux-256color', TMUX: '1', SSH_TTY: '/dev/pts/1' }, true, 2],
    ['Windows Terminal', {}, { WT_SESSION: 'x' }, true, 3],
    ['in screen', {}, { TERM: 'screen' }, true, 1],
    ['--no-color over FORCE_COLOR', { flag: false }, { FORCE_COLOR: '3' }, true, 0],
  ])('%s', (_situation, { flag }: { flag?: boolean }, env, isTTY, level) => {
    expect(decideColour({ flag, env, isTTY })).toBe(level);
  });
});

describe('createStyle', () => {
  test('without colours, meanings that have a sign keep it and no escape is written', async () => {
    const style = await createStyle(0);
    expect(style.correct('Верно')).toBe('Верно');
    expect(style.matched('ключ')).toBe('[ключ]');
    expect(style.conflicting('выход')).toBe('[✗ выход]');
    expect(style.code('x = 1')).toBe('`x = 1`');
  });

  test('with 16 colours, correct, partial and wrong are three colours', async () => {
    const style = await createStyle(1);
    expect(style.correct('a')).toBe('\u001b[32ma\u001b[39m');
    expect(style.partial('a')).toBe('\u001b[35ma\u001b[39m');
    expect(style.wrong('a')).toBe('\u001b[31ma\u001b[39m');
  });

  test('what counted is underlined besides its colour', async () => {
    const style = await createStyle(2);
    expect(style.matched('a')).toBe('\u001b[38;5;28m\u001b[4ma\u001b[24m\u001b[39m');
  });

  test('a look handed to map paints each text and nothing else', async () => {
    const style = await createStyle(1);
    expect(['a', 'b'].map(style.strong)).toEqual(['a', 'b'].map((text) => style.strong(text)));
  });
});

describe('palette', () => {
  test.each(Object.entries(palette))('%s reads well on black and on white', (_name, colour) => {
    const light = luminance(colour);
    expect((light + 0.05) / 0.05).toBeGreaterThanOrEqual(3.8);
    expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(3.8);
  });
});

test('a look handed to map paints each text and nothing else', async () => {
  const { quiet } = await createStyle(2);
  const painted = ['one', 'two'].map(quiet);
  expect(painted).toEqual([quiet('one'), quiet('two')]);
});

/** Relative luminance of a colour of the 256-colour table, as WCAG 2 defines it. */
function luminance(colour: number): number {
  const [red = 0, green = 0, blue = 0] = toRgb(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toRgb(colour: number): number[] {
  if (colour >= 232) return Array.from({ length: 3 }, () => 8 + 10 * (colour - 232));
  const steps = [0, 95, 135, 175, 215, 255];
  const cube = colour - 16;
  return [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(
    (step) => steps[step] ?? 0,
  );
}
