import { palette } from './palette.ts';
import type { ChalkInstance, ColorSupportLevel } from 'chalk';

/** 0: no escape sequences at all; 1: 16 colours; 2: 256; 3: 16 million. */
export type ColourLevel = 0 | 1 | 2 | 3;

/** Gives a text its look. The text must be safe already (see safe-text.ts) and hold no line break. */
export type Paint = (text: string) => string;

/** What a piece of text means on the screen. Where no look is at hand, the meaning is told by signs. */
export interface Style {
  readonly level: ColourLevel;
  readonly correct: Paint;
  readonly partial: Paint;
  readonly wrong: Paint;
  /** Words of an answer that met a key point. */
  readonly matched: Paint;
  /** Words of an answer that speak against a key point. */
  readonly conflicting: Paint;
  readonly heading: Paint;
  readonly strong: Paint;
  readonly emphasis: Paint;
  readonly struck: Paint;
  readonly code: Paint;
  readonly link: Paint;
  /** What may be passed over: progress, key help, places. */
  readonly quiet: Paint;
  /** What the eye should find first: the cursor of a list, the mark before an answer. */
  readonly accent: Paint;
  /** Bars and dots of a plot: one hue, since their shape and the numbers beside them tell. */
  readonly plot: Paint;
}

export interface ColourQuestion {
  /** False when `--no-color` was given, true for `--color`. */
  readonly flag: boolean | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}

const forced: Readonly<Record<string, ColourLevel>> = { '': 1, true: 1, '1': 1, '2': 2, '3': 3 };

/**
 * How much colour to write. `--no-color` wins; then `FORCE_COLOR` as Node reads it (empty, `true` and `1`
 * are level 1, `2` and `3` their own, anything else is none); then `NO_COLOR` when not empty (no-color.org)
 * and `CLICOLOR=0`; then `CLICOLOR_FORCE` when not `0` (bixense.com/clicolors); then whether there is a
 * terminal, and which (`WT_SESSION` is that of Windows, which sets no TERM).
 */
export function decideColour({ flag, env, isTTY }: ColourQuestion): ColourLevel {
  if (flag === false) return 0;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return forced[force] ?? 0;
  if (env['NO_COLOR'] || env['CLICOLOR'] === '0') return 0;
  if ((env['CLICOLOR_FORCE'] ?? '0') !== '0') return 1;
  const term = env['TERM'] ?? '';
  if (term === 'dumb' || !isTTY) return 0;
  if (env['CI']) return 1;
  if (/^(truecolor|24bit)$/i.test(env['COLORTERM'] ?? '') || env['WT_SESSION']) return 3;
  return term.includes('256') || /^(xterm-kitty|xterm-ghostty|alacritty)$/.test(term) ? 2 : 1;
}

const same: Paint = (text) => text;

const plain: Style = {
  level: 0,
  correct: same,
  partial: same,
  wrong: same,
  matched: (text) => `[${text}]`,
  conflicting: (text) => `[✗ ${text}]`,
  heading: same,
  strong: same,
  emphasis: same,
  struck: (text) => `~~${text}~~`,
  code: (text) => `\`${text}\``,
  link: same,
  quiet: same,
  accent: same,
  plot: same,
};

/**
 * @param level as decided by decideColour; chalk is not loaded for level 0
 * @returns the look of every meaning
 */
export async function createStyle(level: ColourLevel): Promise<Style> {
  if (level === 0) return plain;
  const { Chalk } = await import('chalk');
  return paintWith(new Chalk({ level: level as ColorSupportLevel }), level);
}

function paintWith(chalk: ChalkInstance, level: ColourLevel): Style {
  // of the 16 colours a terminal's theme decides: cyan is hardly seen on white in some
  const many = level > 1;
  const correct = many ? chalk.ansi256(palette.correct) : chalk.green;
  const wrong = many ? chalk.ansi256(palette.wrong) : chalk.red;
  return {
    level,
    correct: takeOne(correct),
    partial: takeOne(many ? chalk.ansi256(palette.partial) : chalk.magenta),
    wrong: takeOne(wrong),
    matched: takeOne(correct.underline),
    conflicting: takeOne(wrong.strikethrough),
    heading: takeOne(chalk.bold),
    strong: takeOne(chalk.bold),
    emphasis: takeOne(chalk.italic),
    struck: takeOne(chalk.strikethrough),
    code: many ? takeOne(chalk.ansi256(palette.code)) : same,
    link: takeOne(chalk.underline),
    quiet: takeOne(many ? chalk.ansi256(palette.quiet) : chalk.dim),
    accent: takeOne(chalk.bold),
    plot: many ? takeOne(chalk.ansi256(palette.plot)) : same,
  };
}

/** chalk joins all its arguments: handed to map, it would print positions and the whole list. */
function takeOne(chalk: ChalkInstance): Paint {
  return (text) => chalk(text);
}
