/** `Part 2`, `Тема 3`: heads what stands below it by name and number. */
const DIVISION =
  /^(?:part|chapter|section|unit|module|week|lecture|day|level|block|topic|ticket|билет|білет|часть|глава|раздел|модуль|неделя|лекция|блок|тема|тиждень|розділ|частина|teil|kapitel|abschnitt|woche|parte|capítulo|sección|seccion|tema|unidad|unidade|semana|partie|chapitre|semaine|capitolo|sezione|część|rozdział|temat)\s{1,3}(?:\d|[ivxabc]{1,4}\b|№)|^第.{1,4}[章节節部]/iu;

/** Lists what the sheet holds. */
const CONTENTS =
  /^[^\p{L}]{0,6}(?:(?:table of )?contents?|toc|index|оглавление|содержание|зміст|índice|indice|inhalt|inhaltsverzeichnis|sommaire|table des matières|spis treści|目录|目錄|目次)[^\p{L}]{0,6}$/iu;

/** Stands at the edge of a sheet and asks nothing, in whatever shape its questions are. */
const EDGE =
  /^[^\p{L}]{0,6}(?:references?|sources?|bibliography|further reading|see also|(?:useful )?links|resources|licen[sc]e|contributing|contributors|contributions|authors?|maintainers|acknowledge?ments|credits|changelog|disclaimer|conclusions?|заключение|выводы|висновки|fazit|conclusión|conclusão|conclusione|wnioski|结论|источники|литература|ссылки|полезные ссылки|лицензия|авторы|благодарности|джерела|література|посилання|quellen|literatur|lizenz|mitwirkende|fuentes|referencias|bibliografía|licencia|contribuir|contribuyendo|enlaces|fontes|referências|licença|références|bibliographie|licence|liens|fonti|riferimenti|licenza|źródła|bibliografia|licencja|参考|参考资料|参考文献|許可|许可证|贡献)[^\p{L}]{0,6}$/iu;

/** @returns whether a heading says by its name that it numbers a part of the sheet */
export function isDivisionName(heading: string): boolean {
  return DIVISION.test(heading);
}

/** @returns whether a heading says that a contents list follows */
export function isContentsName(heading: string): boolean {
  return CONTENTS.test(heading);
}

/** @returns whether a heading is one of those that stand before or behind the questions of a sheet */
export function isEdgeName(heading: string): boolean {
  return EDGE.test(heading) || CONTENTS.test(heading);
}
