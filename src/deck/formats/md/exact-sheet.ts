import type { Question } from '../../deck.ts';
import { readExact } from '../../exact/read-exact.ts';
import type { Loss } from '../format.ts';
import { compareQuestions } from './compare-questions.ts';
import { writeExactQuestion } from './exact-question.ts';

/** Levels of headings there are; the last one is left for questions. */
const DEEPEST = 6;

/** Writes the body of an exact sheet, question by question, and tells what it cannot hold of each. */
export class ExactSheetWriter {
  private readonly lang: string;
  private readonly onLoss: (loss: Loss) => void;
  /** The sections the last question stands in. */
  private open: readonly string[] = [];
  private hasAny = false;

  /** @param lang language of the sheet, for its labels */
  constructor(lang: string, onLoss: (loss: Loss) => void) {
    this.lang = lang;
    this.onLoss = onLoss;
  }

  /**
   * @param section titles above the question; those of the question itself unless the sheet holds several decks
   * @returns the text of a question with the headings of sections that begin with it
   */
  write(question: Question, section: readonly string[] = question.section): string {
    const path = this.holdSection(section, question.number);
    const headings = this.openSections(path);
    const level = path.length > 0 || this.hasSections ? path.length + 1 : 2;
    this.open = path;
    const lines = writeExactQuestion(question, level, this.lang);
    this.verify(question, lines);
    const gap = this.hasAny ? '\n' : '';
    this.hasAny = true;
    return `${gap}${[...headings, ...lines].join('\n')}\n`;
  }

  private hasSections = false;

  private openSections(path: readonly string[]): readonly string[] {
    let shared = 0;
    while (shared < path.length && path[shared] === this.open[shared]) shared += 1;
    const titles = path.slice(shared);
    this.hasSections ||= titles.length > 0;
    return titles.flatMap((title, index) => [`${'#'.repeat(shared + index + 1)} ${title}`, '']);
  }

  /** Titles stand on one line each, and are no more than there are levels of headings above a question. */
  private holdSection(section: readonly string[], number: number): readonly string[] {
    const titles = section.map((title) => title.replaceAll(/\s+/g, ' ').trim());
    const plain = titles
      .filter((title) => title !== '')
      .map((title) => title.replace(/\{#(?=[^{}]*\}$)/, '{ #'));
    const held =
      plain.length < DEEPEST
        ? plain
        : [...plain.slice(0, DEEPEST - 2), plain.slice(DEEPEST - 2).join(' / ')];
    if (held.length !== section.length || held.some((title, at) => title !== section[at])) {
      this.onLoss({ code: 'section', question: number });
    }
    return held;
  }

  private verify(question: Question, lines: readonly string[]): void {
    const [read] = readExact(lines.join('\n').split('\n'), 0).questions;
    for (const code of compareQuestions(question, read ?? null)) {
      this.onLoss({ code, question: question.number });
    }
  }
}
