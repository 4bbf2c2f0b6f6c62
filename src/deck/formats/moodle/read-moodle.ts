import { guessLanguage } from '../../language/guess-language.ts';
import { reportBadRecord, reportNotCarried } from '../format-problem.ts';
import type { FormatPiece, TextReader } from '../format.ts';
import { sampleText } from '../sample-text.ts';
import { readDeckComment } from './deck-comment.ts';
import { DeckPlace } from './deck-place.ts';
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
  const reader = new MoodleReader(new DeckPlace(() => guessLanguage(sample.replaceAll(TAG, ' '))));
  for await (const item of scanXml(whole, source)) yield* reader.read(item);
};

class MoodleReader {
  private readonly place: DeckPlace;

  constructor(place: DeckPlace) {
    this.place = place;
  }

  read(item: XmlItem): readonly FormatPiece[] {
    if (item.kind === 'comment') return this.readComment(item.text);
    if (item.kind === 'too-long') {
      return [{ kind: 'problem', problem: reportBadRecord(item.line, 'too-long') }];
    }
    const { element } = item;
    if (element.attributes['type'] === 'category') return this.enter(element);
    const { section, language } = this.place;
    return readQuestion(element, { section, words: nameTrueFalse(language) });
  }

  private readComment(text: string): readonly FormatPiece[] {
    const head = readDeckComment(text);
    if (head === null) return [];
    this.place.openDeck(head);
    return [{ kind: 'deck', head }];
  }

  private enter(element: Element): readonly FormatPiece[] {
    this.place.enter(readText(findChild(element, 'category')));
    if (readText(findChild(element, 'info')) === '') return [];
    return [{ kind: 'problem', problem: reportNotCarried(element.line, 'header', 'info') }];
  }
}
