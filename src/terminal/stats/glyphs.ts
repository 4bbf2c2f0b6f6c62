/** The characters that pictures are made of, each one cell wide. */
export interface Glyphs {
  /** From no answers to most, each darker than the one before. */
  readonly shades: readonly [string, string, string, string, string];
  /** A bar's end, from one eighth of a cell to a whole one. */
  readonly eighths: readonly string[];
  /** The second part of a bar. */
  readonly hatched: string;
  /** What is left of a bar up to the whole. */
  readonly track: string;
  readonly axis: { readonly side: string; readonly corner: string; readonly base: string };
  /** True where a screen may show nothing but ASCII. */
  readonly isPlain: boolean;
  /** A point of a line; null where lines are drawn in braille. */
  readonly point: string | null;
}

const unicode: Glyphs = {
  shades: ['·', '░', '▒', '▓', '█'],
  eighths: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  hatched: '░',
  track: '░',
  axis: { side: '│', corner: '└', base: '─' },
  isPlain: false,
  point: null,
};

const ascii: Glyphs = {
  shades: ['.', '-', '+', '*', '#'],
  eighths: ['_', '_', '_', '_', '#', '#', '#', '#'],
  hatched: ':',
  track: '.',
  axis: { side: '|', corner: '+', base: '-' },
  isPlain: true,
  point: '*',
};

/**
 * @param env TERM and the locale as POSIX reads it
 * @returns plain characters for a dumb terminal, the Linux console (whose font lacks most bars) and a locale that is
 *   set to another encoding than UTF-8; where no locale is set nothing speaks against UTF-8
 */
export function chooseGlyphs(env: Readonly<Record<string, string | undefined>>): Glyphs {
  const term = env['TERM'];
  if (term === 'dumb' || term === 'linux') return ascii;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale === '' || /utf-?8/i.test(locale) ? unicode : ascii;
}

const plainSigns: Readonly<Record<string, string>> = {
  '·': '-',
  '×': 'x',
  '–': '-',
  '—': '-',
  '…': '...',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '\u00a0': ' ',
};

/** @returns the text with typographic signs in ASCII; letters stay what they are */
export function replaceSigns(text: string): string {
  return text.replaceAll(/[·×–—…“”«»\u00a0]/g, (sign) => plainSigns[sign] ?? '');
}
