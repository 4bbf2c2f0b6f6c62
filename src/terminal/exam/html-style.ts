/** Looks of a report: for a screen, light or dark, and for paper. Signs and words tell what colours tell. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ground: #fff; --text: #1c2733; --quiet: #5b6875; --line: #cdd5dc;
  --panel: #f4f6f8; --right: #1b6e3c; --partly: #8a5a00; --wrong: #b3261e; --look: #fff3d6; }
@media (prefers-color-scheme: dark) { :root { --ground: #14191f; --text: #e6ebf0; --quiet: #9fadba; --line: #3b4754;
  --panel: #1d242c; --right: #6fcf97; --partly: #f0c060; --wrong: #ff8a80; --look: #3d3216; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 48rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
p { margin: .35rem 0; }
.outcome { font-size: 1.25rem; font-weight: 600; }
.correct { color: var(--right); } .partial { color: var(--partly); } .wrong { color: var(--wrong); }
.quiet { color: var(--quiet); }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .95rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; }
td:last-child, th:last-child { padding-inline-end: 0; width: 100%; }
td:nth-child(2) { white-space: nowrap; }
.number { text-align: end; white-space: nowrap; }
a { color: inherit; }
section { margin: 1.25rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; break-inside: avoid-page; }
h3 { font-size: .85rem; margin: .9rem 0 .2rem; color: var(--quiet); font-weight: 600; }
.prompt { font-weight: 600; }
.prompt pre, .prompt code { font-weight: 400; }
.answer, blockquote { margin: .35rem 0; padding: .5rem .75rem; background: var(--panel); border-inline-start: 3px solid var(--line); }
.answer { white-space: pre-wrap; }
.answer mark { background: none; color: inherit; text-decoration: underline 2px var(--right); text-underline-offset: .2em; }
.answer del { text-decoration-color: var(--wrong); }
.look { padding: .35rem .75rem; background: var(--look); border-radius: .25rem; font-weight: 600; }
pre { overflow-x: auto; white-space: pre-wrap; margin: .35rem 0; padding: .5rem .75rem; background: var(--panel);
  font: .875rem/1.4 ui-monospace, monospace; }
code { font: .9em ui-monospace, monospace; }
ul, ol { margin: .35rem 0; padding-inline-start: 1.5rem; }
.options { list-style: none; padding: 0; } .options p { display: inline; }
hr { border: 0; border-top: 1px solid var(--line); }
footer { margin-top: 2rem; color: var(--quiet); font-size: .85rem; }
@media print { :root { --ground: #fff; --text: #000; --quiet: #444; --line: #bbb; --panel: #f4f4f4; --right: #1b6e3c;
  --partly: #8a5a00; --wrong: #b3261e; --look: #fff3d6; }
  body { max-width: none; padding: 0; font-size: 11pt; } a { text-decoration: none; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;
