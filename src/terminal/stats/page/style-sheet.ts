/**
 * Looks of the page. One hue in steps of lightness for what is more and less, so that nobody needs to tell colours
 * apart; blue and orange (Okabe and Ito's, safe for colour-blind eyes) with hatching for the two parts of a bar.
 */
export const STYLE_SHEET = `
:root { color-scheme: light dark; --ground: #fff; --text: #1c2733; --quiet: #5b6875; --line: #cdd5dc;
  --one: #a9cfe8; --two: #63a5d2; --three: #2372ae; --four: #0b3c6b; --bar: #0072b2; --other: #c65d00; }
@media (prefers-color-scheme: dark) { :root { --ground: #14191f; --text: #e6ebf0; --quiet: #9fadba; --line: #3b4754;
  --one: #1f4a6e; --two: #2f78ae; --three: #62afe2; --four: #c3e3f9; --bar: #4ba3dc; --other: #f0a04b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 44rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; }
svg { display: block; width: 100%; height: auto; margin: .5rem 0; }
svg text { font: 10px system-ui, sans-serif; fill: var(--quiet); stroke: var(--ground); stroke-width: 3px; paint-order: stroke; }
.none { fill: var(--line); } .one { fill: var(--one); } .two { fill: var(--two); }
.three { fill: var(--three); } .four { fill: var(--four); }
.bar { fill: var(--bar); } .track { fill: none; stroke: var(--line); }
.hatch path { stroke: var(--other); stroke-width: 2; }
.fresh { stroke: var(--other); }
.axis { stroke: var(--line); fill: none; }
.goal { stroke: var(--quiet); stroke-dasharray: 4 3; fill: none; }
.curve { stroke: var(--bar); stroke-width: 2; fill: none; stroke-linejoin: round; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; overflow-wrap: normal; }
.number { text-align: end; white-space: nowrap; }
details { margin: .25rem 0; } summary { cursor: pointer; color: var(--quiet); font-size: .9rem; }
footer { margin-top: 2.5rem; color: var(--quiet); font-size: .85rem; }
@media print { :root { --ground: #fff; --text: #000; --quiet: #444; --line: #bbb; --one: #a9cfe8; --two: #63a5d2;
  --three: #2372ae; --four: #0b3c6b; --bar: #0072b2; --other: #c65d00; }
  body { max-width: none; padding: 0; } section { break-inside: avoid; } details:not([open]) { display: none; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;
