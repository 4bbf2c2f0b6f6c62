import type { Deck } from '../../deck/deck.ts';
import type { Candidate } from '../../scheduling/candidates.ts';
import { parseDay } from '../../scheduling/calendar.ts';
import type { Progress, QuestionProgress } from '../../scheduling/progress.ts';

/**
 * Makes candidates of what only the history knows: questions of sheets that lie elsewhere.
 * @param read base names of the sheets that were read: what they hold no longer is asked no longer
 * @param exam `YYYY-MM-DD`, or null
 */
export function recallQuestions(
  progress: Progress,
  read: ReadonlySet<string>,
  exam: string | null,
): readonly Candidate[] {
  return [...progress.questions.values()]
    .filter(({ memory, ref }) => memory !== null && !read.has(ref.sheet))
    .map((question) => toCandidate(question, parseDay(exam ?? '')));
}

function toCandidate({ key, ref }: QuestionProgress, exam: number | null): Candidate {
  const { id, sheet, prompt } = ref;
  const question = {
    kind: 'open',
    id,
    number: 1,
    label: null,
    prompt,
    answer: null,
    keyPoints: [],
    examples: [],
    hint: null,
    tags: [],
    section: [],
    line: 1,
  } as const;
  const deck: Deck = {
    source: sheet,
    title: null,
    lang: 'en',
    tags: [],
    strictness: 'normal',
    exam: null,
    extra: {},
    questions: [question],
    problems: [],
    account: [],
  };
  return { deck, question, sheet, key, exam };
}
