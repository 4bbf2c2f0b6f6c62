import { guessLanguage } from '../../language/guess-language.ts';
import { reportBadRecord, reportNotCarried } from '../format-problem.ts';
import type { FormatPiece, TextReader } from '../format.ts';
import { sampleText } from '../sample-text.ts';
import { readCategory, tidyName } from './category.ts';
import { readDeckComment } from './deck-comment.ts';
import { findChild, readText, type Element } from './element.ts';
import { readQuestion } from './read-question.ts';
import { scanXml, type XmlItem } from './scan-xml.ts';
import { nameTrueFalse } from './true-false.ts';

const TAG = /<[^<>]{0,1000}>/g;

/**
 * Reads Moodle XML question by question. What cannot be asked is reported by line.
 * @throws UserError `broken-file` like scanXml
 */
export const readMoodle: TextReader = async function* readMoodle(text, source) {
  const { sample, text: whole } = await sampleText(text);
  const reader = new MoodleReader(() => guessLanguage(sample.replaceAll(TAG, ' ')));
  for await (const item of scanXml(whole, source)) yield* reader.read(item);
};

class MoodleReader {
  private section: readonly string[] = [];
  private title: string | null = null;
  private lang: string | null = null;
  private readonly guess: () => string;

  constructor(guess: () => string) {
    this.guess = guess;
  }

  read(item: XmlItem): readonly FormatPiece[] {
    if (item.kind === 'comment') return this.readComment(item.text);
    if (item.kind === 'too-long') {
      return [{ kind: 'problem', problem: reportBadRecord(item.line, 'too-long') }];
    }
    const { element } = item;
    if (element.attributes['type'] === 'category') return this.enter(element);
    this.lang ??= this.guess();
    return readQuestion(element, { section: this.section, words: nameTrueFalse(this.lang) });
  }

  private readComment(text: string): readonly FormatPiece[] {
    const head = readDeckComment(text);
    if (head === null) return [];
    this.title = head.title;
    this.lang = head.lang;
    this.section = [];
    return [{ kind: 'deck', head }];
  }

  /** The title of a deck is its outermost category. */
  private enter(element: Element): readonly FormatPiece[] {
    const names = readCategory(readText(findChild(element, 'category')));
    const isRoot = this.title !== null && names[0] === tidyName(this.title);
    this.section = isRoot ? names.slice(1) : names;
    if (readText(findChild(element, 'info')) === '') return [];
    return [{ kind: 'problem', problem: reportNotCarried(element.line, 'header', 'info') }];
  }
}
