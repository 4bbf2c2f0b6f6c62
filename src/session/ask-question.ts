import type { Aids, Asked, Replied } from './asked.ts';
import type { ReplyGrader } from './grade-reply.ts';
import { createHinter } from './hints.ts';
import type { Prompter } from './prompter.ts';

/** What asking needs from outside. */
export interface AskSurroundings {
  readonly prompter: Prompter;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
  /** Of the question, on its way. */
  readonly grader: Promise<ReplyGrader>;
}

/** What came of asking, with the time it took without pauses. */
export type Timed = Replied & { readonly milliseconds: number };

/** By then the prompt is drawn, and hardly a word is typed. */
const UNTIL_DRAWN = 200;

/**
 * Asks a question. The grader is prepared while the learner reads and types: the question is on screen sooner, and so is
 * the verdict.
 */
export async function askQuestion(
  asked: Asked,
  aids: Pick<Aids, 'draft' | 'missing' | 'may'>,
  { prompter, now, grader }: AskSurroundings,
): Promise<Timed> {
  const hint = createHinter(
    asked.question,
    async (text) => (await grader).grade({ kind: 'typed', text }).findings,
  );
  const timer = setTimeout(() => void grader.then(({ prepare }) => prepare()), UNTIL_DRAWN);
  const began = now();
  try {
    const replied = await prompter.ask(asked, { ...aids, deadline: null, hint });
    return { ...replied, milliseconds: Math.max(0, now() - began - replied.paused) };
  } finally {
    clearTimeout(timer);
  }
}
