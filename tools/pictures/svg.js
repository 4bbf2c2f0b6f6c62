// Draws the cells of a screen as SVG: the text stays text, and the colours fit light and dark pages.
const CELL = 8.4;
const LINE = 18;
const MARGIN = 16;
const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/** What a block fills of its cell: left, top, width, height, each 0..1; and how densely. */
const BLOCKS = new Map([
  ...Array.from('▁▂▃▄▅▆▇█', (sign, index) => [
    sign,
    [0, 1 - (index + 1) / 8, 1, (index + 1) / 8, 1],
  ]),
  ...Array.from('▏▎▍▌▋▊▉', (sign, index) => [sign, [0, 0, (index + 1) / 8, 1, 1]]),
  ['░', [0, 0, 1, 1, 0.25]],
  ['▒', [0, 0, 1, 1, 0.5]],
  ['▓', [0, 0, 1, 1, 0.75]],
]);

/**
 * @param rows as recordScreen returns them
 * @param title what the picture shows, for those who cannot see it
 * @param columns cells of a line
 */
export function drawSvg(rows, title, columns) {
  const width = Math.ceil(columns * CELL + 2 * MARGIN);
  const height = Math.ceil(rows.length * LINE + 2 * MARGIN);
  const used = new Set();
  const lines = rows.map((row, index) => drawRow(row, MARGIN + index * LINE, used));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escape(title)}</title>`,
    `<style>${style([...used].toSorted((a, b) => a - b))}</style>`,
    `<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...lines.flat(),
    '</svg>',
  ].join('\n')}\n`;
}

function style(colours) {
  return [
    `text{font-family:${FONT};font-size:14px;white-space:pre;fill:#1f2328}`,
    '.page{fill:#fff;stroke:#d1d9e0}',
    '.block{fill:#1f2328}',
    '.b{font-weight:700}.i{font-style:italic}.d{opacity:.6}.u{text-decoration:underline}.s{text-decoration:line-through}.h{fill-opacity:0}',
    '@media (prefers-color-scheme:dark){text,.block{fill:#e6edf3}.page{fill:#0d1117;stroke:#3d444d}}',
    // viva's own colours can be read on black and on white alike
    ...colours.map((colour) => `.c${colour}{fill:${hex(colour)}}`),
  ].join('');
}

function drawRow(row, top, used) {
  const runs = joinRuns(row);
  const blocks = row.filter(({ text }) => BLOCKS.has(text)).map((cell) => drawBlock(cell, top));
  for (const { cells } of runs) if (cells[0].colour !== null) used.add(cells[0].colour);
  const spans = runs.map(({ cells }) => drawRun(cells));
  if (spans.length === 0) return [];
  return [
    ...joinBlocks(blocks),
    `<text y="${top + 13}" xml:space="preserve">${spans.join('')}</text>`,
  ];
}

/** Cells that look the same stand in one run; spaces without a look are left out. */
function joinRuns(row) {
  const runs = [];
  for (const cell of row) {
    const look = lookOf(cell);
    const last = runs.at(-1);
    const before = last?.cells.at(-1);
    if (last?.look === look && before.column + before.width === cell.column) last.cells.push(cell);
    else runs.push({ look, cells: [cell] });
  }
  return runs.map(trimRun).filter(({ cells }) => cells.length > 0);
}

function trimRun({ look, cells }) {
  if (/[us]/.test(look)) return { look, cells };
  const first = cells.findIndex(({ text }) => text !== ' ');
  const last = cells.findLastIndex(({ text }) => text !== ' ');
  return { look, cells: first < 0 ? [] : cells.slice(first, last + 1) };
}

function lookOf({ text, colour, bold, dim, italic, underline, struck }) {
  return [
    BLOCKS.has(text) && 'h',
    colour !== null && `c${colour}`,
    bold && 'b',
    dim && 'd',
    italic && 'i',
    underline && 'u',
    struck && 's',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The run is as wide as its cells, whichever font there is. */
function drawRun(cells) {
  const look = lookOf(cells[0]);
  const width = cells.reduce((sum, cell) => sum + cell.width, 0) * CELL;
  const kind = look === '' ? '' : ` class="${look}"`;
  const text = escape(cells.map((cell) => cell.text).join(''));
  return `<tspan x="${place(cells[0].column)}" textLength="${round(width)}"${kind}>${text}</tspan>`;
}

/** Blocks are drawn, since the letters of a font leave gaps between lines; their text stays there, unseen. */
function drawBlock({ column, text, colour }, top) {
  const [left, from, width, height, density] = BLOCKS.get(text);
  return {
    x: MARGIN + (column + left) * CELL,
    y: top + from * LINE,
    width: width * CELL,
    height: height * LINE,
    look: `block${colour === null ? '' : ` c${colour}`}`,
    density,
  };
}

/** Blocks side by side become one, without seams. */
function joinBlocks(blocks) {
  const joined = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isNext =
      last &&
      Math.abs(last.x + last.width - block.x) < 0.01 &&
      ['y', 'height', 'look', 'density'].every((key) => last[key] === block[key]);
    if (isNext) last.width += block.width;
    else joined.push({ ...block });
  }
  return joined.map(
    ({ x, y, width, height, look, density }) =>
      `<rect class="${look}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${density < 1 ? ` opacity="${density}"` : ''}/>`,
  );
}

const place = (column) => round(MARGIN + column * CELL);
const round = (number) => Number(number.toFixed(2));

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The usual shades of the sixteen basic colours, where a terminal chooses them; then the cube and the greys. */
const BASIC =
  '24292f cf222e 116329 4d2d00 0969da 8250df 1b7c83 6e7781 57606a a40e26 1a7f37 633c01 218bff a475f9 3192aa 8c959f'.split(
    ' ',
  );
const STEPS = [0, 95, 135, 175, 215, 255];

function hex(colour) {
  if (colour < 16) return `#${BASIC[colour]}`;
  const parts =
    colour < 232
      ? [36, 6, 1].map((unit) => STEPS[Math.floor((colour - 16) / unit) % 6])
      : Array(3).fill(8 + (colour - 232) * 10);
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
