import fc from 'fast-check';

/** Pieces of lines that decide about blocks, chosen so that they meet in unhappy ways. */
const indents = ['', ' ', '  ', '   ', '    ', '     ', '\t', ' \t', '  \t', '\t\t'];

// prettier-ignore
const marks = [
  '>', '> ', '>\t', '- ', '-', '-\t', '* ', '+ ', '1. ', '1.', '2. ', '1) ', '12. ',
  '123456789. ',
];

/** What may stand behind the containers' marks. */
// prettier-ignore
export const leaves: readonly string[] = [
  '# ', '## a #', '####### ', '#', '#a', '# #', '---', '- - -', '***', '* * *', '___', '==',
  '===', '=', '--', '-', '```', '``` a', '```` b', '~~~', '~~~ a`b', '``` a`b', '````', '``',
  '<!-- a', '-->', '<!-->', '<!-- a -->', '<div>', '</div', '<a href="b">', '<a b', '</a >',
  '<a/>', '<b c=d >', '<pre', '</pre>', '<SCRIPT>', '</script>', '<?a', '?>', '<!A', ']]>',
  '<![CDATA[', '<hr/>', '<hr/', "<x-y z:q='\"'>", '<a b = c/>', 'a', 'b ', 'c  ', 'd\t', 'e\\', 'ж',
  '*', '+', '1', '1)', '1234567890. ', '()', 'x\u00A0y', '\\#', '&', '"', '<', '>',
];

/** Parts of link reference definitions, whole and broken. */
// prettier-ignore
export const definitions: readonly string[] = [
  '[a]: /b', '[a]:', '[a]: <b c>', '[a]: <', '/b', '"c"', '"c', 'c"', "'d'", "'", '(e)', '(',
  '"c" d', '[a]: b "c"', '[', ']: b', '[a\\]: b', '[ ]: b', '[a]: (b', '[a]: ((b))', '\\"',
  '[a]: b\\', '[a]: <b\\>', '[a]: b(c', '[a] : b', '[a]:b', '[a]: <>', '[a]: b"c"', '(d(e)',
];

/**
 * @param pieces what stands behind the containers' marks, at most two of them on a line
 * @param ends what lines end with
 * @param tabs whether tabs may stand between marks, or only spaces
 */
export function documentOf(
  pieces: readonly string[],
  ends: readonly string[],
  tabs: boolean,
): fc.Arbitrary<string> {
  const isAllowed = (piece: string): boolean => tabs || !piece.includes('\t');
  const indent = fc.constantFrom(...indents.filter(isAllowed));
  const mark = fc.tuple(indent, fc.constantFrom(...marks.filter(isAllowed)));
  const parts = fc.array(fc.constantFrom(...pieces.filter(isAllowed)), { maxLength: 2 });
  const line = fc
    .tuple(fc.array(mark, { maxLength: 3 }), indent, parts, fc.constantFrom(...ends))
    .map((texts) => texts.flat(2).join(''));
  return fc.array(line, { maxLength: 9 }).map((lines) => lines.join('\n'));
}
