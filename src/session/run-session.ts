import type { Deck, Strictness } from '../deck/deck.ts';
import type { Asked, Reply } from './asked.ts';
import type { ReplyGrader } from './grade-reply.ts';
import { StopError, type Prompter } from './prompter.ts';
import type { AnsweredQuestion, SessionResult } from './session-result.ts';

/** What a session needs from outside. */
export interface SessionSurroundings {
  readonly prompter: Prompter;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
  /** Overrides every deck's own strictness; null leaves it to the decks. */
  readonly strictness: Strictness | null;
}

/**
 * Asks the questions one after another, grades each answer and shows what was said and missed.
 * Ctrl-C and the end of the input end it early, with what was answered so far.
 * @param plan the questions in order, as planSession gives them
 * @returns what the session came to; the prompter has shown it already
 */
export async function runSession(
  plan: readonly Asked[],
  surroundings: SessionSurroundings,
): Promise<SessionResult> {
  const { prompter, now } = surroundings;
  const began = now();
  const answered: AnsweredQuestion[] = [];
  const end = await askAll(plan, answered, surroundings);
  const result = { answered, total: plan.length, end, milliseconds: now() - began };
  await prompter.finish(result);
  return result;
}

/** @param answered is added to as answers come, so that nothing is lost when the session stops */
async function askAll(
  plan: readonly Asked[],
  answered: AnsweredQuestion[],
  { prompter, now, strictness }: SessionSurroundings,
): Promise<SessionResult['end']> {
  try {
    await prompter.begin(plan.length, distinctDecks(plan));
    for (const asked of plan) {
      const began = now();
      const [reply, grader] = await askAndPrepare(asked, prompter, strictness);
      if (reply.kind === 'ended') return 'ended';
      const milliseconds = now() - began;
      const grade = grader.grade(reply);
      answered.push({ asked, reply, grade, milliseconds });
      await prompter.showGrade(asked, reply, grade);
    }
    return 'finished';
  } catch (error) {
    if (error instanceof StopError) return 'stopped';
    throw error;
  }
}

/** By then the prompt is drawn, and hardly a word is typed. */
const UNTIL_DRAWN = 200;

/**
 * Loads the grader and prepares it while the learner reads and types: the question is on screen sooner, and so is
 * the verdict.
 */
async function askAndPrepare(
  asked: Asked,
  prompter: Prompter,
  strictness: Strictness | null,
): Promise<[Reply, ReplyGrader]> {
  const loading = import('./grade-reply.ts').then(({ createReplyGrader }) =>
    createReplyGrader(asked.question, strictness ?? asked.deck.strictness),
  );
  const timer = setTimeout(() => void loading.then(({ prepare }) => prepare()), UNTIL_DRAWN);
  try {
    return await Promise.all([prompter.ask(asked), loading]);
  } finally {
    clearTimeout(timer);
  }
}

function distinctDecks(plan: readonly Asked[]): readonly Deck[] {
  return [...new Set(plan.map(({ deck }) => deck))];
}
