import type { Question } from './deck.ts';
import { assignIds, countEach, normalisePrompt } from './identity.ts';
import type { Problem } from './problem.ts';
import type { QuestionDraft } from './question/build-question.ts';
import type { SectionPath } from './sections.ts';

/** The questions of a deck and what is wrong with them. */
export interface Completed {
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/**
 * Numbers the questions of a sheet, gives each its id and says where two are the same.
 * @param sections for each question the titles it stands under; none where there is no entry
 */
export function completeQuestions(
  drafts: readonly QuestionDraft[],
  sections: readonly SectionPath[],
): Completed {
  const { owners, problems: takenIds } = settleOwnIds(drafts);
  const ids = assignIds(
    drafts.map((draft, index) => ({
      ownId: owners[index] === index ? draft.ownId : null,
      prompt: draft.prompt,
      describeAnswer: () => describeAnswer(draft),
    })),
  );
  return {
    questions: drafts.map((draft, index) =>
      toQuestion(draft, {
        id: ids[index] ?? '',
        number: index + 1,
        section: sections[index] ?? [],
      }),
    ),
    problems: [...drafts.flatMap(({ problems }) => problems), ...takenIds, ...findTwins(drafts)],
  };
}

/** @returns what tells a question from another one with the same prompt */
export function describeAnswer({ answer, options }: QuestionDraft): string {
  return [
    ...options.map(({ isTicked, text }) => `${isTicked ? '+' : '-'} ${text}`),
    answer ?? '',
  ].join('\n');
}

/** The first question with an id keeps it. */
function settleOwnIds(drafts: readonly QuestionDraft[]): {
  readonly owners: readonly (number | null)[];
  readonly problems: readonly Problem[];
} {
  const firsts = new Map<string, number>();
  const problems: Problem[] = [];
  const owners = drafts.map(({ ownId, line, column }, index) => {
    if (ownId === null) return null;
    const first = firsts.get(ownId) ?? index;
    firsts.set(ownId, first);
    if (first !== index) {
      const args = { id: ownId, line: drafts[first]?.line ?? 0 };
      problems.push({ code: 'duplicate-id', severity: 'warning', line, column, args });
    }
    return first;
  });
  return { owners, problems };
}

/** Answers are compared only where prompts are the same: few are, and answers are long. */
function findTwins(drafts: readonly QuestionDraft[]): readonly Problem[] {
  const firsts = new Map<string, number>();
  const prompts = drafts.map(({ prompt }) => normalisePrompt(prompt));
  const counts = countEach(prompts);
  return drafts.flatMap((draft, index): readonly Problem[] => {
    const prompt = prompts[index] ?? '';
    if (counts.get(prompt) === 1) return [];
    const key = `${prompt}\n${normalisePrompt(describeAnswer(draft))}`;
    const first = firsts.get(key);
    const { line, column } = draft;
    if (first === undefined) firsts.set(key, line);
    if (first === undefined || draft.ownId !== null) return [];
    const args = { line: first };
    return [{ code: 'duplicate-question', severity: 'warning', line, column, args }];
  });
}

/** What a question has by its place among the others. */
export interface Standing {
  readonly id: string;
  readonly number: number;
  readonly section: SectionPath;
}

/** @returns a draft as a question of its deck */
export function toQuestion(draft: QuestionDraft, { id, number, section }: Standing): Question {
  const { label, prompt, answer, keyPoints, examples, hint, tags, line, options, gaps } = draft;
  const base = {
    id,
    number,
    label: label?.text ?? null,
    prompt,
    answer,
    keyPoints,
    examples,
    hint,
    tags,
    section,
    line,
  };
  if (gaps.length > 0) return { kind: 'cloze', ...base, gaps };
  if (options.length === 0) return { kind: 'open', ...base };
  const correct = options.flatMap(({ isTicked }, index) => (isTicked ? [index] : []));
  return { kind: 'choice', ...base, choices: options.map(({ text }) => text), correct };
}
