import { readTextLines, type TextLine } from '../delimited/text-lines.ts';
import { RecordScanner, type RecordRead } from '../delimited/record-scanner.ts';
import type { FormatPiece } from '../format.ts';
import { reportBadRecord } from '../format-problem.ts';
import { guessSeparator, HeaderReader } from './anki-header.ts';
import { DeckOpener } from './deck-opener.ts';
import { readNote } from './read-note.ts';
import { NoteRecords } from './note-records.ts';

/** UTF-16 units that are looked at to find out what parts the fields, and whether they are HTML. */
const SAMPLE = 2 ** 13;

/** Reads notes written for Anki as text. Memory is bounded by the longest record. */
export async function* readNotes(text: AsyncIterable<string>): AsyncGenerator<FormatPiece> {
  const reader = new NotesReader();
  for await (const lines of readTextLines(text)) yield* reader.add(lines);
  yield* reader.finish();
}

class NotesReader {
  private header: HeaderReader | null = new HeaderReader();
  private sample: TextLine[] | null = [];
  private size = 0;
  private scanner = new RecordScanner('\t', '#');
  private records: NoteRecords | null = null;
  private readonly decks = new DeckOpener();

  *add(lines: readonly TextLine[]): Generator<FormatPiece> {
    for (const line of lines) {
      if (this.header?.add(line.text ?? '', line.line) === true) continue;
      if (this.sample === null) yield* this.scan(line);
      else {
        this.sample.push(line);
        this.size += (line.text?.length ?? 0) + 1;
        yield* this.endHeader();
        if (this.size > SAMPLE) yield* this.open();
      }
    }
  }

  *finish(): Generator<FormatPiece> {
    yield* this.endHeader();
    yield* this.open();
    yield* this.read(this.scanner.finish());
    if (!this.decks.isOpen) yield this.decks.open([]);
  }

  private *endHeader(): Generator<FormatPiece> {
    if (this.header === null) return;
    for (const problem of this.header.problems) yield { kind: 'problem', problem };
    this.records = new NoteRecords(this.header.finish());
    this.header = null;
  }

  /** Reads what was held back to find out how the text is written. */
  private *open(): Generator<FormatPiece> {
    const { sample, records } = this;
    if (sample === null || records === null) return;
    this.sample = null;
    const text = sample.map((line) => line.text ?? '').join('\n');
    this.scanner = new RecordScanner(records.header.separator ?? guessSeparator(text), '#');
    records.guessHtml(text);
    for (const line of sample) yield* this.scan(line);
  }

  private *scan({ line, text }: TextLine): Generator<FormatPiece> {
    if (text === null) {
      yield* this.read(this.scanner.finish());
      yield { kind: 'problem', problem: reportBadRecord(line, 'too-long') };
    } else yield* this.read(this.scanner.add({ line, text }));
  }

  private *read(reads: Iterable<RecordRead>): Generator<FormatPiece> {
    for (const read of reads) {
      if (read.kind === 'broken-quote') {
        yield { kind: 'problem', problem: reportBadRecord(read.line, 'unclosed-quote') };
        continue;
      }
      const taken = this.records?.take(read);
      if (taken === undefined) continue;
      for (const problem of taken.problems) yield { kind: 'problem', problem };
      const { question, problems } = readNote(taken.note);
      for (const problem of problems) yield { kind: 'problem', problem };
      if (question === null) continue;
      if (!this.decks.isAt(taken.note.deck)) yield this.decks.open(taken.note.deck);
      yield { kind: 'question', question };
    }
  }
}
