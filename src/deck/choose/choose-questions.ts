import { answerOnLine } from '../notations/answered-line.ts';
import { makeCandidate, LINE_LEVEL, type Candidate } from '../notations/candidate.ts';
import { NOTATIONS, LAST_RESORTS } from '../notations/registry.ts';
import type { SheetText } from '../sheet-text.ts';
import { comesAgain, findContents, findPlaces, type Stretch } from './contents-list.ts';
import { Chooser } from './chooser.ts';
import { gatherEvidence } from './evidence.ts';
import type { Part } from './part.ts';
import { dropRefrains, dropRepeatedLabels } from './repeated-labels.ts';
import { namesVersion } from './section-names.ts';
import { takeAlong } from './take-along.ts';
import { areDivisionsOfTopics, isTitleOfList } from './topic-lists.ts';
import { dropWrappers } from './wrappers.ts';

/**
 * Decides which candidates are questions and which headings are sections; all other candidates are text of the part
 * they stand in. The notations propose, the regularity of the document decides.
 */
export function chooseQuestions(sheet: SheetText): readonly Part[] {
  const proposed = settle(propose(sheet, NOTATIONS), sheet);
  const contents = findContents(sheet, proposed);
  const parts = choose(sheet, proposed, contents);
  const questions = parts.filter(({ kind }) => kind === 'question');
  const isFound =
    questions.length > 1
      ? !areDivisionsOfTopics(questions, sheet)
      : questions.some(({ candidate }) => !isTitleOfList(candidate, sheet));
  // a changelog has lists, and none of topics
  if (isFound || proposed.some(namesVersion)) return parts;
  const more = settle([...proposed, ...propose(sheet, LAST_RESORTS)], sheet);
  return choose(sheet, more, contents);
}

function propose(sheet: SheetText, notations: typeof NOTATIONS): readonly Candidate[] {
  const proposed = notations.flatMap((notation) => notation.propose(sheet));
  return answerOnLine(proposed).map(makeCandidate);
}

/** Puts candidates in the order of the sheet and leaves out those that are but repeated words. */
function settle(candidates: readonly Candidate[], sheet: SheetText): readonly Candidate[] {
  return dropRefrains(dropRepeatedLabels(candidates.toSorted(comparePlaces)), sheet);
}

/** Where several notations see a question on one line, the explicit one comes first. */
function comparePlaces(left: Candidate, right: Candidate): number {
  return left.start - right.start || Number(right.isExplicit) - Number(left.isExplicit);
}

function choose(
  sheet: SheetText,
  proposed: readonly Candidate[],
  contents: readonly Stretch[],
): readonly Part[] {
  const isListed = markLines(sheet, contents);
  const free = proposed.filter(({ start }) => isListed[start] !== 1);
  const candidates = keepOutermost(dropWrappers(free, isListed, sheet));
  const text = hideLines(sheet, isListed);
  const parts = new Chooser(gatherEvidence(candidates, text), text).choose();
  return takeAlong(insertContents(parts, contents), sheet);
}

function markLines(sheet: SheetText, contents: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(sheet.lines.length + 1);
  for (const { start, end } of contents) marks.fill(1, start, end);
  return marks;
}

/** Contents lists are no text that a heading above them could be asking for. */
function hideLines(sheet: SheetText, isListed: Uint8Array): SheetText {
  const counts = new Uint32Array(sheet.lines.length + 1);
  for (let line = 0; line < sheet.lines.length; line += 1) {
    const isText = isListed[line] !== 1 && sheet.hasText(line, line + 1);
    counts[line + 1] = (counts[line] ?? 0) + (isText ? 1 : 0);
  }
  const countText = (start: number, end: number): number =>
    end > start ? (counts[end] ?? 0) - (counts[start] ?? 0) : 0;
  return { ...sheet, countText, hasText: (start, end) => countText(start, end) > 0 };
}

/**
 * Nothing begins inside a question whose own marks tell its end, or on the lines of an explicit prompt. A numbered
 * heading stays a heading, whatever marks it has besides; they still tell where its answer begins.
 */
function keepOutermost(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  let end = 0;
  for (const candidate of candidates) {
    const { isExplicit, start, otherwise, label, close } = candidate;
    const last = kept.at(-1);
    const isNumberedHeading = otherwise === 'section' && label !== null;
    if (isNumberedHeading && last?.start === start && last.isExplicit) {
      const { answerMark, promptEnd } = last;
      kept.splice(-1, 1, { ...candidate, answerMark, promptEnd });
      end = start + 1;
    } else if (start >= end) {
      kept.push(candidate);
      if (isExplicit) end = close ?? candidate.end;
    }
  }
  return kept;
}

/**
 * A contents list ends the part above it. Inside a question it belongs to the answer, and so does a list of texts that
 * come again as no question and no section.
 */
function insertContents(parts: readonly Part[], contents: readonly Stretch[]): readonly Part[] {
  if (contents.length === 0) return parts;
  const places = findPlaces(parts.map(({ candidate }) => candidate));
  const merged: Part[] = [];
  let place = 0;
  for (const stretch of contents) {
    while (place < parts.length && (parts[place]?.candidate.start ?? 0) < stretch.start) {
      const part = parts[place];
      if (part !== undefined) merged.push(part);
      place += 1;
    }
    const isInAnswer = merged.at(-1)?.kind === 'question' || !stretch.isMarked;
    if (!isInAnswer || comesAgain(stretch, places)) {
      merged.push({ kind: 'contents', candidate: toCandidate(stretch) });
    }
  }
  return [...merged, ...parts.slice(place)];
}

function toCandidate({ start, end }: Stretch): Candidate {
  return makeCandidate({
    series: 'contents',
    level: LINE_LEVEL,
    otherwise: 'text',
    start,
    end,
    prompt: [],
    column: 1,
    run: start,
  });
}
