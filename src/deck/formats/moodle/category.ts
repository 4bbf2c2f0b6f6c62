import { writeGiftMark } from '../gift/comments.ts';

/** The context that Moodle puts before a path (`$course$`). */
const CONTEXT = /^\$[a-z]+\$$/;
const TOP = 'top';
/** A slash between names; two of them are one that belongs to a name. */
const SLASHES = /\/+/g;

/**
 * @param path of a category, as Moodle writes it: `$course$/top/Algebra/Groups`
 * @returns the names of the categories, the outermost first
 */
export function readCategory(path: string): readonly string[] {
  const names: string[] = [];
  let name = '';
  let at = 0;
  for (const { 0: slashes, index } of path.matchAll(SLASHES)) {
    name += path.slice(at, index) + '/'.repeat(Math.floor(slashes.length / 2));
    at = index + slashes.length;
    if (slashes.length % 2 === 0) continue;
    names.push(name);
    name = '';
  }
  names.push(name + path.slice(at));
  const own = names.map((one) => one.trim()).filter((one) => one !== '');
  const first = CONTEXT.test(own[0] ?? '') ? 1 : 0;
  return own.slice(own[first] === TOP ? first + 1 : first);
}

/** @returns the path of a category under the course it is read into */
export function writeCategory(names: readonly string[]): string {
  const doubled = names.map((name) => tidyName(name).replaceAll('/', '//'));
  return ['$course$', TOP, ...doubled].join('/');
}

/** Whether a path holds the names as they are, but for white space. */
function holdsCategory(names: readonly string[]): boolean {
  const back = readCategory(writeCategory(names));
  return JSON.stringify(back) === JSON.stringify(names.map(tidyName));
}

/** @returns whether the sections of a question come back the same below the category of its deck */
export function holdsSection(root: readonly string[], section: readonly string[]): boolean {
  return holdsCategory([...root, ...section]) && section.every((name) => tidyName(name) === name);
}

/** @returns the name of a category as a path holds it */
export function tidyName(name: string): string {
  return name.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** @returns the category of a deck as a whole: its title, where a comment and a path can hold it; else none */
export function findRoot(title: string | null): readonly string[] {
  if (title === null || writeGiftMark('deck', title) === null) return [];
  return holdsCategory([title]) ? [title] : [];
}
