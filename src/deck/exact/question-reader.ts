import type { LineOwner } from '../deck.ts';
import { tidyTags } from '../front-matter/values.ts';
import { readKeywords } from '../key-points/read-keywords.ts';
import { isOwnId, reportBadId } from '../own-id.ts';
import { placeText, type PlacedText } from '../placed-text.ts';
import type { Problem } from '../problem.ts';
import type { QuestionDraft } from '../question/build-question.ts';
import { judgeAnswer } from '../question/judge-answer.ts';
import type { Option } from '../question/options.ts';
import { ExampleLines } from './example-lines.ts';
import { readGaps } from './exact-gaps.ts';
import {
  passFence,
  readMark,
  unescapeLine,
  type ExactLabel,
  type ExactMark,
  type OpenFence,
} from './exact-lines.ts';
import { tidyLines } from './tidy-lines.ts';

type State = 'prompt' | 'options' | ExactLabel;

const OWNERS: Readonly<Record<State, LineOwner>> = {
  prompt: 'prompt',
  options: 'options',
  answer: 'answer',
  keywords: 'keywords',
  examples: 'examples',
  hint: 'hint',
  tags: 'tags',
};
/** Columns by which the lines of an option or example stand in below its first. */
const INDENT = '  ';

/** Reads one question of an exact sheet, line by line. */
export class QuestionReader {
  /** Level of its heading. */
  readonly level: number;
  private readonly start: number;
  private readonly heading: Extract<ExactMark, { kind: 'heading' }>;
  private readonly owners: LineOwner[] = [];
  private state: State = 'prompt';
  private fence: OpenFence | null = null;
  private hasAnswer = false;
  private readonly below: string[] = [];
  private readonly answer: string[] = [];
  private readonly hints: string[][] = [];
  private readonly options: { readonly isTicked: boolean; readonly lines: string[] }[] = [];
  private readonly keywords: PlacedText[][] = [];
  private readonly examples = new ExampleLines();
  private readonly tags: string[] = [];

  /** @param start line of the heading, from 0 */
  constructor(heading: Extract<ExactMark, { kind: 'heading' }>, start: number) {
    this.heading = heading;
    this.level = heading.level;
    this.start = start;
    this.owners.push('prompt');
  }

  /** @returns whether the next line stands in code, where nothing opens a part */
  get isInCode(): boolean {
    return this.fence !== null;
  }

  /** Takes the next line, which opens no other question and no section. */
  take(line: string, index: number): void {
    const mark = this.isInCode || this.isInside(line) ? null : readMark(line, this.level);
    if (mark?.kind === 'label') this.openBlock(mark.label, line.slice(mark.width), index);
    else if (mark?.kind === 'option' && (this.state === 'prompt' || this.state === 'options')) {
      this.state = 'options';
      this.options.push({ isTicked: mark.isTicked, lines: [line.slice(mark.width)] });
    } else this.takeText(line, index);
    this.owners.push(line.trim() === '' ? 'blank' : OWNERS[this.state]);
  }

  private isInside(line: string): boolean {
    const isBlock = this.state === 'options' || this.state === 'examples';
    return isBlock && line.startsWith(INDENT);
  }

  private openBlock(label: ExactLabel, rest: string, index: number): void {
    this.state = label;
    if (label === 'answer') {
      this.hasAnswer = true;
      if (this.answer.length > 0) this.answer.push('');
      this.answer.push(rest);
    } else if (label === 'hint') this.hints.push([rest]);
    else if (label === 'keywords') this.keywords.push([placeText(rest, index + 1, 1)]);
    else if (label === 'tags') this.takeTags(rest);
    else this.examples.addStray(rest, index);
  }

  private takeText(line: string, index: number): void {
    switch (this.state) {
      case 'options':
        return this.takeOptionLine(line);
      case 'keywords':
        this.keywords.at(-1)?.push(placeText(line, index + 1, 1));
        return undefined;
      case 'examples':
        return this.examples.take(line, index);
      case 'tags':
        if (line.startsWith('- ')) this.tags.push(line.slice(2));
        else this.takeTags(line);
        return undefined;
      default:
        return this.takeProse(line);
    }
  }

  private takeTags(list: string): void {
    for (const tag of list.split(',')) this.tags.push(tag);
  }

  private takeProse(line: string): void {
    const isCode = this.fence !== null;
    this.fence = passFence(line, this.fence);
    const lines =
      this.state === 'prompt'
        ? this.below
        : this.state === 'hint'
          ? this.hints.at(-1)
          : this.answer;
    lines?.push(isCode ? line : unescapeLine(line, this.level));
  }

  /** Text at the margin ends the options: it explains them. */
  private takeOptionLine(line: string): void {
    if (line.startsWith(INDENT) || line.trim() === '') {
      this.options.at(-1)?.lines.push(line.slice(INDENT.length));
      return;
    }
    this.state = 'answer';
    this.takeProse(line);
  }

  /** @returns the question with all that was taken */
  finish(): QuestionDraft {
    const options = this.options.map(({ isTicked, lines }): Option => ({
      isTicked,
      text: tidyLines(lines).trimStart(),
    }));
    const whole = readGaps(tidyLines([this.heading.text, ...this.below]));
    const isBelowPrompt =
      this.hasAnswer || options.length > 0 || this.heading.text === '' || whole.gaps.length > 0;
    const given = tidyLines(isBelowPrompt ? this.answer : this.below);
    if (!isBelowPrompt) this.giveToAnswer();
    const { prompt, filled, gaps } = isBelowPrompt ? whole : readGaps(this.heading.text);
    const hasGaps = gaps.length > 0 && options.length === 0;
    const answer = given === '' && hasGaps ? filled : given;
    const keywords = this.keywords.map(readKeywords);
    const { ownId, problems } = this.readId();
    const draft = {
      label: null,
      ownId,
      prompt: gaps.length > 0 && !hasGaps ? filled : prompt,
      answer: answer === '' ? null : answer,
      options,
      gaps: hasGaps ? gaps : [],
      keyPoints: keywords.flatMap(({ keyPoints }) => keyPoints),
      examples: this.examples.read(),
      hint:
        this.hints
          .map(tidyLines)
          .filter((hint) => hint !== '')
          .join('\n\n') || null,
      tags: tidyTags(this.tags),
      line: this.start + 1,
      column: this.heading.column,
      start: this.start,
      owners: this.owners,
    };
    const found = keywords.flatMap((one) => one.problems);
    return {
      ...draft,
      problems: [...problems, ...found, ...this.examples.report(), ...judgeAnswer(draft)],
    };
  }

  /** Without `Answer:` and options, what stands below the heading is the answer. */
  private giveToAnswer(): void {
    for (let place = 1; place < this.owners.length; place += 1) {
      if (this.owners[place] === 'prompt') this.owners[place] = 'answer';
    }
  }

  private readId(): { readonly ownId: string | null; readonly problems: readonly Problem[] } {
    const { id, column } = this.heading;
    if (id === null || isOwnId(id)) return { ownId: id, problems: [] };
    return { ownId: null, problems: [reportBadId(id, { line: this.start + 1, column })] };
  }
}
