import type { Candidate } from '../notations/candidate.ts';

import { foldCase, isLetter } from '../characters.ts';

/** `Part 2`, `Тема 3`: heads what stands below it by name and number. */
const DIVISIONS: ReadonlySet<string> = new Set(
  (
    'part chapter section unit module week lecture day level block topic ticket билет білет часть глава раздел модуль ' +
    'неделя лекция блок тема тиждень розділ частина teil kapitel abschnitt woche parte capítulo sección seccion tema ' +
    'unidad unidade semana partie chapitre semaine capitolo sezione część rozdział temat'
  ).split(' '),
);
const NUMBERED = /^(\S{1,10})\s{1,3}(?:\d|[ivxabc]{1,4}(?![\w])|№)/;
const WIDE_DIVISION = /^第.{1,4}[章节節部]/u;

/** Lists what the sheet holds. */
const CONTENTS: ReadonlySet<string> = new Set(
  (
    'content|contents|table of content|table of contents|toc|index|оглавление|содержание|зміст|índice|indice|inhalt|' +
    'inhaltsverzeichnis|sommaire|table des matières|spis treści|目录|目錄|目次'
  ).split('|'),
);

/** Stands at the edge of a sheet and asks nothing, in whatever shape its questions are. */
const EDGES: ReadonlySet<string> = new Set(
  (
    'reference|references|source|sources|bibliography|further reading|see also|links|useful links|resources|license|' +
    'licence|contributing|contributors|contributions|author|authors|maintainers|acknowledgments|acknowledgements|' +
    'install|installation|usage|getting started|quick start|quickstart|prerequisites|project structure|' +
    'screenshots|roadmap|built with|установка|использование|встановлення|використання|instalación|' +
    'verwendung|utilisation|instalação|' +
    'credits|changelog|disclaimer|conclusion|conclusions|заключение|выводы|висновки|fazit|conclusión|conclusão|' +
    'conclusione|wnioski|结论|источники|литература|ссылки|полезные ссылки|лицензия|авторы|благодарности|джерела|' +
    'література|посилання|quellen|literatur|lizenz|mitwirkende|fuentes|referencias|bibliografía|licencia|contribuir|' +
    'contribuyendo|enlaces|fontes|referências|licença|références|bibliographie|liens|fonti|riferimenti|licenza|' +
    'źródła|bibliografia|licencja|参考|参考资料|参考文献|許可|许可证|贡献'
  ).split('|'),
);
/** Signs and figures that may stand on either side of such a name. */
const MOST_SIGNS = 6;
/** No name is longer, with the signs around it. */
const LONGEST_NAME = 48;

/** `1.4.0`, `[v1.4.0](…) (2024-05-01)`: heads what is new in a version. */
const VERSION =
  /^\[?v?\d{1,6}\.\d{1,6}\.\d{1,6}[\w.+-]{0,40}\]?(?:\([^()\s]{0,400}\))?[\s\d().–—/-]{0,40}$/iu;

/** @returns whether a candidate is a heading that names a version, with its day at most */
export function namesVersion({ otherwise, label, prompt }: Candidate): boolean {
  return otherwise === 'section' && VERSION.test(`${label?.text ?? ''} ${prompt[0] ?? ''}`.trim());
}

/** @returns whether a heading says by its name that it numbers a part of the sheet */
export function isDivisionName(heading: string): boolean {
  const name = NUMBERED.exec(foldCase(heading))?.[1];
  return (name !== undefined && DIVISIONS.has(name)) || WIDE_DIVISION.test(heading);
}

/** @returns whether a heading says that a contents list follows */
export function isContentsName(heading: string): boolean {
  return CONTENTS.has(readName(heading));
}

/** @returns whether a heading is one of those that stand before or behind the questions of a sheet */
export function isEdgeName(heading: string): boolean {
  const name = readName(heading);
  return EDGES.has(name) || CONTENTS.has(name);
}

/** The words of a short heading in lower case, without the signs around them; `''` for any other. */
function readName(heading: string): string {
  if (heading.length > LONGEST_NAME) return '';
  const characters = Array.from(foldCase(heading));
  const first = characters.findIndex(isLetter);
  const last = characters.findLastIndex(isLetter);
  const isName = first <= MOST_SIGNS && characters.length - 1 - last <= MOST_SIGNS;
  return isName ? characters.slice(Math.max(0, first), last + 1).join('') : '';
}
