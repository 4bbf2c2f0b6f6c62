import { makeSafe } from '../safe-text.ts';

/** Tags that people write in running text; anything else between angle brackets is text, such as `vector<int>`. */
const known = new Set(
  (
    'a abbr b bdi bdo big br center cite code del details dfn div em figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins ' +
    'kbd li mark ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th ' +
    'thead tr tt u ul var wbr'
  ).split(' '),
);

/** Text that a tag leaves behind when it goes. */
const traces: Readonly<Record<string, string>> = {
  br: '\n',
  p: '\n',
  div: '\n',
  li: '\n',
  tr: '\n',
  hr: '\n',
  sup: '^',
  sub: '_',
};

const longestTag = 2000;
// the name is bounded by what follows it, so nothing is tried twice
const opening = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])/y;
const altText = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** What stands at an angle bracket: how long it is, and the text it leaves. */
export interface HtmlPiece {
  readonly length: number;
  readonly text: string;
}

/** @returns the tag or comment that begins at the `<`, or null when it is text */
export function readHtml(text: string, at: number): HtmlPiece | null {
  if (text.startsWith('<!--', at)) return readComment(text, at);
  opening.lastIndex = at;
  const match = opening.exec(text);
  const name = match?.[2]?.toLowerCase() ?? '';
  if (match === null || !known.has(name)) return null;
  const end = text.slice(at, at + longestTag).indexOf('>');
  if (end < 0) return null;
  const tag = text.slice(at, at + end + 1);
  return { length: tag.length, text: findTrace(name, match[1] === '/', tag) };
}

function readComment(text: string, at: number): HtmlPiece | null {
  const end = text.indexOf('-->', at + 4);
  return end < 0 ? null : { length: end + 3 - at, text: '' };
}

function findTrace(name: string, closing: boolean, tag: string): string {
  if (name === 'img') {
    const alt = altText.exec(tag);
    return `[${alt?.[1] ?? alt?.[2] ?? ''}]`;
  }
  return closing ? '' : (traces[name] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  times: '×',
  minus: '−',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  ne: '≠',
  rarr: '→',
  larr: '←',
  deg: '°',
  middot: '·',
  bull: '•',
  copy: '©',
  infin: '∞',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
};

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;

/** @returns the character reference that begins at the `&` and its character, or null when it is text */
export function readEntity(text: string, at: number): HtmlPiece | null {
  entity.lastIndex = at;
  const match = entity.exec(text);
  if (match === null) return null;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const character = Object.hasOwn(entities, name) ? entities[name] : undefined;
    return character === undefined ? null : { length: whole.length, text: character };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return {
    length: whole.length,
    text: isCharacter ? makeSafe(String.fromCodePoint(code)) : '\ufffd',
  };
}
