/** Looks of the page: paper by day, dark by night, ink on paper; one column that is never wider than one reads well. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fdfcfa; --card: #fff; --text: #1f2328; --quiet: #5d6670; --line: #d9dcdf;
  --accent: #0b5cad; --code: #f3f2ef; --mark: #fff0b8; }
@media (prefers-color-scheme: dark) { :root { --ground: #14171a; --card: #1b1f24; --text: #e5e8eb; --quiet: #9ea8b3;
  --line: #363d45; --accent: #7fb8f2; --code: #252b32; --mark: #58480f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 46rem; background: var(--ground); color: var(--text);
  font: 1.05rem/1.6 Georgia, "Noto Serif", "DejaVu Serif", serif; overflow-wrap: anywhere; }
h1, h2, h3, .prompt, summary, nav, .tools, .tags { font-family: system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; } h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; color: var(--quiet); }
a { color: var(--accent); }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin: .75rem 0; font-size: .9rem; }
.tools button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: .4rem; padding: .3rem .8rem; cursor: pointer; }
nav { font-size: .95rem; margin: 0 0 1.5rem; } nav ol { margin: .5rem 0; padding-inline-start: 2.2rem; }
article { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .9rem 1.1rem;
  margin: 0 0 1rem; }
.prompt { font-weight: 600; display: flex; gap: .6rem; }
.prompt .number { color: var(--quiet); font-weight: 400; flex: none; } .prompt > div { min-width: 0; flex: 1; }
.prompt p, .answer > :first-child { margin-top: 0; } .prompt > div > :last-child { margin-bottom: 0; }
.options { list-style: upper-alpha; margin: .75rem 0 0; padding-inline-start: 2.2rem; } .options > li { margin: .2rem 0; }
.options p { margin: 0; }
details { margin-top: .7rem; } summary { cursor: pointer; color: var(--accent); font-size: .9rem; width: fit-content; }
.answer { margin-top: .6rem; padding-top: .6rem; border-top: 1px solid var(--line); }
.answer > :last-child { margin-bottom: 0; }
.points { font-size: .95rem; margin: .25rem 0 0; padding-inline-start: 1.4rem; }
.points-title { margin: .9rem 0 0; color: var(--quiet); font-size: .9rem; }
.role { color: var(--quiet); font-size: .85em; }
.tags { color: var(--quiet); font-size: .8rem; margin: .7rem 0 0; }
.blank { display: inline-block; min-width: 4em; border-bottom: 1.5px solid currentColor; }
mark { background: var(--mark); color: inherit; padding: 0 .15em; border-radius: .2em; }
code, pre, .formula { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .88em; }
code, pre { background: var(--code); border-radius: .3rem; } code { padding: .1em .3em; }
pre { padding: .7rem .9rem; overflow-x: auto; line-height: 1.45; } pre code { padding: 0; font-size: 1em; }
.formula { font-style: italic; } .formula.block { display: block; margin: .7rem 0; text-align: center; }
blockquote { margin: .8rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); color: var(--quiet); }
table { border-collapse: collapse; display: block; overflow-x: auto; font-size: .95rem; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; }
.picture { border: 1px dashed var(--line); border-radius: .3rem; padding: 0 .4em; color: var(--quiet); }
@media (max-width: 30rem) { body { padding: 1rem .6rem 3rem; font-size: 1rem; } article { padding: .75rem .8rem; } }
@media print {
  :root { --ground: #fff; --card: #fff; --text: #000; --quiet: #444; --line: #bbb; --accent: #000; --code: #f4f4f4;
    --mark: #eee; }
  @page { margin: 16mm 15mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; } .tools, nav, .answer-fold > summary, .hint { display: none; }
  article { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: 6pt 0; break-inside: avoid; }
  h2, h3 { break-after: avoid; } pre { white-space: pre-wrap; }
  details::details-content { content-visibility: visible; height: auto; display: block; }
  body:has(#bare:checked) .answer-fold { display: none; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;

/** All the page can do by itself: fold and unfold everything, and unfold it for print where the style cannot. */
export const SCRIPT = `
const folds = [...document.querySelectorAll('.answer-fold')];
const button = document.querySelector('#all');
button.hidden = false;
button.addEventListener('click', () => {
  const open = folds.some((fold) => !fold.open);
  for (const fold of folds) fold.open = open;
  button.textContent = open ? button.dataset.hide : button.dataset.show;
});
let closed = [];
addEventListener('beforeprint', () => {
  closed = folds.filter((fold) => !fold.open);
  for (const fold of closed) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of closed) fold.open = false;
});
`;
