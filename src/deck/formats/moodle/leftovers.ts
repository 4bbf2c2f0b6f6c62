import type { Problem } from '../../problem.ts';
import { reportNotCarried } from '../format-problem.ts';
import type { FormatPiece } from '../format.ts';
import { findChild, findChildren, readField, readText, type Element } from './element.ts';

const FEEDBACKS = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'];
/** What Moodle puts there itself. */
const USUAL_FEEDBACK =
  /^(?:your answer is (?:partially )?(?:in)?correct|ваш ответ (?:верный|неправильный|частично правильный))\.?$/i;
const TAG = /<[^<>]{0,1000}>/g;
const DEEPEST = 100;

/** @returns what a question says beside what is asked, and has no place in a sheet */
export function reportLeftovers(element: Element): readonly FormatPiece[] {
  const { line } = element;
  const found: Problem[] = [];
  const hasFeedback = FEEDBACKS.some((name) => isOwnFeedback(readText(findChild(element, name))));
  if (hasFeedback) found.push(reportNotCarried(line, 'feedback'));
  if (readField(element, 'usecase') === '1') found.push(reportNotCarried(line, 'case'));
  const grade = readField(element, 'defaultgrade');
  if (grade !== '' && Number(grade) !== 1) {
    found.push(reportNotCarried(line, 'settings', `defaultgrade ${Number(grade)}`));
  }
  if (findChildren(findChild(element, 'units'), 'unit').length > 0) {
    found.push(reportNotCarried(line, 'settings', 'units'));
  }
  if (readText(findChild(element, 'responsetemplate')) !== '') {
    found.push(reportNotCarried(line, 'settings', 'responsetemplate'));
  }
  found.push(...findFiles(element).map((file) => reportNotCarried(file.line, 'files', file.name)));
  return found.map((problem) => ({ kind: 'problem', problem }));
}

function isOwnFeedback(text: string): boolean {
  const plain = text.replaceAll(TAG, '').trim();
  return plain !== '' && !USUAL_FEEDBACK.test(plain);
}

interface NamedFile {
  readonly name: string;
  readonly line: number;
}

/** The tree is no deeper than the scanner of XML allows. */
function findFiles(element: Element, depth = 0): readonly NamedFile[] {
  if (depth > DEEPEST) return [];
  const own = element.children.flatMap((child): readonly NamedFile[] => {
    if (child.name === 'file') return [{ name: child.attributes['name'] ?? '', line: child.line }];
    if (child.name === 'image_base64')
      return [{ name: readField(element, 'image'), line: child.line }];
    return findFiles(child, depth + 1);
  });
  return own;
}
