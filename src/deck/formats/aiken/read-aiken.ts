import { LONGEST_LINE, readTextLines, type TextLine } from '../delimited/text-lines.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { reportBadRecord, type RecordReason } from '../format-problem.ts';
import type { FormatPiece, TextReader } from '../format.ts';
import { EMPTY_QUESTION } from '../moodle/feedback.ts';

const OPTION = /^([A-ZА-ЯЁ])[).]\s*/;
const ANSWER = /^ANSWER\s*:\s*(.{0,200})$/i;
const LETTER = /[A-ZА-ЯЁ]/gi;

/**
 * Reads Aiken: a question, its options as `A. …` or `A) …`, and `ANSWER: B` below them. Blank lines say nothing, but
 * that a question does not go on behind one. Where Moodle refuses a question, so that its lines would be lost, it is
 * reported, and reading goes on.
 */
export const readAiken: TextReader = async function* readAiken(text) {
  const reader = new AikenReader();
  for await (const lines of readTextLines(text)) {
    for (const line of lines) yield* reader.add(line);
  }
  yield* reader.finish();
};

/** A question as far as it has come in. */
interface Begun {
  readonly line: number;
  readonly prompt: string[];
  readonly letters: string[];
  readonly options: string[];
  /** UTF-16 units of it that are held. */
  size: number;
}

class AikenReader {
  private begun: Begun | null = null;
  private isBehindBlank = false;
  /** Whether a question that is too long goes on, up to a blank line or its answer. */
  private isPassing = false;

  *add({ text, line }: TextLine): Iterable<FormatPiece> {
    if (text === null) {
      yield* this.finish();
      yield report(line, 'too-long');
      return;
    }
    const trimmed = text.trim();
    const answer = ANSWER.exec(trimmed);
    if (this.isPassing) {
      this.isPassing = trimmed !== '' && answer === null;
      return;
    }
    if (this.begun !== null && this.begun.size + trimmed.length > LONGEST_LINE) {
      yield report(this.begun.line, 'too-long');
      this.begun = null;
      this.isPassing = true;
      return;
    }
    const isBehindBlank = this.isBehindBlank;
    this.isBehindBlank = trimmed === '';
    if (trimmed === '') return;
    if (this.begun !== null) this.begun.size += trimmed.length + 1;
    const option = OPTION.exec(trimmed);
    if (option !== null) yield* this.addOption(option, trimmed, line);
    else if (answer !== null) yield* this.end(answer[1] ?? '', line);
    else yield* this.addText(trimmed, line, isBehindBlank);
  }

  /** Reports a question that nothing ends. */
  *finish(): Iterable<FormatPiece> {
    const { begun } = this;
    this.begun = null;
    if (begun === null) return;
    yield report(begun.line, begun.options.length === 0 ? 'no-options' : 'no-answer-line');
  }

  private *addOption(option: RegExpExecArray, text: string, line: number): Iterable<FormatPiece> {
    if (this.begun === null) {
      yield report(line, 'no-prompt');
      return;
    }
    this.begun.letters.push(option[1] ?? '');
    this.begun.options.push(text.slice(option[0].length));
  }

  /** A further line goes on with the question or the option above it, where no blank line parts them. */
  private *addText(text: string, line: number, isBehindBlank: boolean): Iterable<FormatPiece> {
    if (this.begun !== null && !isBehindBlank) {
      const { options, prompt } = this.begun;
      const last = options.pop();
      if (last === undefined) prompt.push(text);
      else options.push(`${last}\n${text}`);
      return;
    }
    yield* this.finish();
    this.begun = { line, prompt: [text], letters: [], options: [], size: text.length };
  }

  private *end(answer: string, line: number): Iterable<FormatPiece> {
    const { begun } = this;
    this.begun = null;
    if (begun === null) {
      yield report(line, 'no-prompt');
      return;
    }
    const named = Array.from(answer.matchAll(LETTER), ([letter]) => letter.toUpperCase());
    const places = named.map((letter) => findLetter(letter, begun.letters));
    const correct = [...new Set(places)].toSorted((left, right) => left - right);
    if (begun.options.length < 2) yield report(begun.line, 'no-options');
    else if (correct.length === 0 || correct.includes(-1)) yield report(line, 'bad-answer');
    else yield { kind: 'question', question: build(begun, correct) };
  }
}

/** Cyrillic letters that look like Latin ones, and slip in where the keyboard was not switched. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X',
}; // prettier-ignore

/** @returns the place of the option that is lettered so, or else of one whose letter looks so; -1 for none */
function findLetter(letter: string, letters: readonly string[]): number {
  const place = letters.indexOf(letter);
  if (place >= 0) return place;
  return letters.findIndex((one) => lookOf(one) === lookOf(letter));
}

function lookOf(letter: string): string {
  return LOOKALIKES[letter] ?? letter;
}

function build({ line, prompt, options }: Begun, correct: readonly number[]) {
  const choices = options.map((option) => escapeMarkdown(option));
  const text = escapeMarkdown(prompt.join('\n'));
  return { ...EMPTY_QUESTION, kind: 'choice', prompt: text, choices, correct, line } as const;
}

function report(line: number, reason: RecordReason): FormatPiece {
  return { kind: 'problem', problem: reportBadRecord(line, reason) };
}
