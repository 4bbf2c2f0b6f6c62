import { compileBlanks, type Blanks } from './blanks.ts';
import { countNegators, type NegatorCount } from './hearing/count-negators.ts';
import { compileGist } from './gist-term.ts';
import { compileOwners } from './owners.ts';
import { compilePoint } from './compile-point.ts';
import { derivePoints } from './derive.ts';
import { gapPoints } from './gap-points.ts';
import { plainText } from './plain-text.ts';
import { QuestionWords } from './question-words.ts';
import { readPassage } from './hearing/passage.ts';
import { readRuns } from './letter-runs.ts';
import { tokenise } from './words/tokenise.ts';
import { Vocabulary } from './vocabulary.ts';
import type { CompiledGist } from './gist-term.ts';
import type { AcceptedWording } from './accepted.ts';
import type { CompiledPoint } from './judgement.ts';
import type { Owners } from './owners.ts';
import type { Passage } from './hearing/passage.ts';
import type { KeyPoint } from '../deck/key-point.ts';
import type { ClozeQuestion, Question, Strictness } from '../deck/deck.ts';
import type { Token } from './words/token.ts';

/** One right answer, as points and as a whole. */
export interface CompiledReference {
  readonly points: readonly CompiledPoint[];
  /** The whole of it as one sentence. */
  readonly whole: CompiledGist;
  /** Its letters, to compare the wording by. */
  readonly runs: ReadonlySet<number>;
  readonly owners: Owners;
  /** What guards compare an answer with. */
  readonly shape: ReferenceShape;
  readonly model: ModelAnswer;
}

/** What a right answer looks like from far. */
export interface ReferenceShape {
  /** Different content words. */
  readonly size: number;
  /** Share of function words among all words, 0..1. */
  readonly smallShare: number;
  readonly negators: NegatorCount;
  /** Holds something that the question does not say. */
  readonly tellsNew: boolean;
}

/** The words of the sheet's own answer. */
export interface ModelAnswer {
  readonly words: ReadonlySet<string>;
  /** How many words, repeated ones counted. */
  readonly length: number;
  readonly negators: NegatorCount;
}

/** A question ready for grading answers. Compiled once; holds a memory of words already looked up. */
export interface Rubric {
  /** The author's key points, those derived from the answer, the gaps of a cloze, or nothing to go by. */
  readonly source: 'authored' | 'derived' | 'gaps' | 'none';
  readonly strictness: Strictness;
  /** In the order of the findings. */
  readonly keyPoints: readonly KeyPoint[];
  /** Authored points; empty when derived. */
  readonly points: readonly CompiledPoint[];
  /** The reference answer, then the sheet's examples marked correct. */
  readonly references: readonly CompiledReference[];
  readonly vocabulary: Vocabulary;
  readonly question: QuestionWords;
  /** The sheet's own answer beside authored points, to know a near copy of it by; null without one. */
  readonly model: ModelAnswer | null;
  /** Answers that are right as they stand, folded by {@link foldTokens}. */
  readonly exact: ReadonlySet<string>;
  /** How many words they have: an answer of another length is none of them. */
  readonly exactLengths: ReadonlySet<number>;
  /** A text to be filled in; null for other questions, and where the author gives key points. */
  readonly blanks: Blanks | null;
}

/** How a rubric is to be made. */
export interface RubricSettings {
  readonly strictness: Strictness;
  /** Wordings that the learner let count for key points. */
  readonly accepted?: readonly AcceptedWording[];
}

/** Right answers that others are compared with; an answer that is one of the rest, word for word, is right as well. */
const MOST_REFERENCES = 100;

/** @returns the question prepared for {@link gradeAnswer}. O(length of the question). */
export function compileRubric(question: Question, settings: RubricSettings): Rubric {
  if (question.kind === 'cloze' && question.keyPoints.length === 0) {
    return compileCloze(question, settings);
  }
  const { accepted = [] } = settings;
  const words = new QuestionWords(question.prompt);
  const asked = (token: Token): boolean => words.asks(token);
  const isAuthored = question.keyPoints.length > 0;
  const vocabulary = new Vocabulary({ synonyms: !isAuthored, isAsked: asked });
  const points = isAuthored
    ? question.keyPoints.map((keyPoint) => compilePoint(keyPoint, vocabulary, asked, accepted))
    : [];
  const texts = rightAnswers(question);
  const references = isAuthored
    ? []
    : texts
        .slice(0, MOST_REFERENCES)
        .map((text) => compileReference(text, words, vocabulary, accepted));
  return {
    source: isAuthored ? 'authored' : references.length > 0 ? 'derived' : 'none',
    strictness: settings.strictness,
    keyPoints: isAuthored
      ? question.keyPoints
      : (references[0]?.points.map((point) => point.keyPoint) ?? []),
    points,
    references,
    vocabulary,
    question: words,
    model: texts[0] === undefined ? null : modelOf(readPassage(plainText(texts[0]))),
    ...foldExact(texts),
    blanks: null,
  };
}

/** Each gap is a point. What the prompt says elsewhere may fill a gap as well, so no word counts as asked. */
function compileCloze(
  question: ClozeQuestion,
  { strictness, accepted = [] }: RubricSettings,
): Rubric {
  const vocabulary = new Vocabulary({ synonyms: false, isAsked: () => false });
  const keyPoints = gapPoints(question.gaps);
  const texts = rightAnswers(question);
  return {
    source: 'gaps',
    strictness,
    keyPoints,
    points: keyPoints.map((keyPoint) => compilePoint(keyPoint, vocabulary, () => false, accepted)),
    references: [],
    vocabulary,
    question: new QuestionWords(''),
    model: null,
    ...foldExact(texts),
    blanks: compileBlanks(question.prompt, question.gaps),
  };
}

function rightAnswers(question: Question): readonly string[] {
  const examples = question.examples.filter(({ verdict }) => verdict === 'correct');
  const texts = [question.answer ?? '', ...examples.map(({ text }) => text)];
  return texts.filter((text) => text.trim() !== '');
}

function compileReference(
  text: string,
  question: QuestionWords,
  vocabulary: Vocabulary,
  accepted: readonly AcceptedWording[],
): CompiledReference {
  const asked = (token: Token): boolean => question.asks(token);
  const points = derivePoints(text, question).map((point) =>
    compilePoint(point, vocabulary, asked, accepted),
  );
  const plain = plainText(text);
  const passage = readPassage(plain);
  const whole = compileGist(plain, vocabulary, asked);
  return {
    points,
    whole,
    runs: readRuns(passage),
    owners: compileOwners(plain, vocabulary),
    shape: shapeOf(passage, whole),
    model: modelOf(passage),
  };
}

function shapeOf({ words }: Passage, whole: CompiledGist): ReferenceShape {
  const small = words.filter(
    ({ kind }) => kind === 'filler' || kind === 'relation' || kind === 'negator',
  );
  return {
    size: whole.size,
    smallShare: words.length === 0 ? 0 : small.length / words.length,
    negators: countNegators(words),
    tellsNew: [...whole.terms.values()].some((term) => !term.asked && term.weight >= 1),
  };
}

function modelOf({ words }: Passage): ModelAnswer {
  return {
    words: new Set(words.map((word) => word.text)),
    length: words.length,
    negators: countNegators(words),
  };
}

function foldExact(texts: readonly string[]): Pick<Rubric, 'exact' | 'exactLengths'> {
  const all = texts.map((text) => tokenise(plainText(text)));
  const exact = new Set(all.map(foldTokens).filter((text) => text !== ''));
  return { exact, exactLengths: new Set(all.map(countWords)) };
}

/** @returns how many of the tokens are no marks */
export function countWords(tokens: readonly Token[]): number {
  let count = 0;
  for (const { kind } of tokens) if (kind !== 'mark') count += 1;
  return count;
}

const PUNCTUATION = new Set(['.', ',', ';', ':', '!', '?', '"', "'", '…', '-', '*', '_', '`']);

/** @returns a text as its tokens: two that differ in case, spacing and punctuation alone are equal */
export function foldTokens(tokens: readonly Token[]): string {
  let folded = '';
  for (const { text } of tokens) if (!PUNCTUATION.has(text)) folded += ` ${text}`;
  return folded;
}
