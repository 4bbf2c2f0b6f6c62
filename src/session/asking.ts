import type { Strictness } from '../deck/deck.ts';
import type { Aids, Asked, Escape, Replied } from './asked.ts';
import type { ReplyGrader } from './grade-reply.ts';
import { createHinter, hasHints } from './hints.ts';
import type { Prompter } from './prompter.ts';
import type { Recollections } from './recollections.ts';

/** What asking needs from outside. */
export interface AskSurroundings {
  readonly prompter: Prompter;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
  /** Overrides every deck's own strictness; null leaves it to the decks. */
  readonly strictness: Strictness | null;
}

/** What came of asking, with the time it took without pauses. */
export type Timed = Replied & { readonly milliseconds: number };

/** By then the prompt is drawn, and hardly a word is typed. */
const UNTIL_DRAWN = 200;

/** Asks the questions of a session, with hints, and knows how to grade what is replied. */
export class Asking {
  private readonly around: AskSurroundings;
  private readonly known: Recollections;

  constructor(around: AskSurroundings, known: Recollections) {
    this.around = around;
    this.known = known;
  }

  /** @returns the grader of a question, with all wordings that count by now; nothing is prepared yet */
  async loadGrader(asked: Asked): Promise<ReplyGrader> {
    const { wordings } = this.known.of(asked);
    const strictness = this.around.strictness ?? asked.deck.strictness;
    const { createReplyGrader } = await import('./grade-reply.ts');
    return createReplyGrader(asked.question, strictness, wordings);
  }

  /**
   * Asks a question. Its grader is prepared while the learner reads and types: the question is on screen sooner, and so is
   * the verdict.
   * @param grader on its way
   */
  async ask(
    asked: Asked,
    grader: Promise<ReplyGrader>,
    aids: Pick<Aids, 'draft' | 'missing' | 'may'>,
  ): Promise<Timed> {
    const { prompter, now } = this.around;
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
}

/** @returns what may be done instead of answering a question the first time */
export function listEscapes({ question }: Asked, hasAnswered: boolean): ReadonlySet<Escape> {
  const may = new Set<Escape>(['skip', 'give-up', 'pause']);
  if (hasHints(question)) may.add('hint');
  if (hasAnswered) may.add('undo');
  return may;
}
