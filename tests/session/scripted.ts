import type { ChoiceQuestion, Deck, OpenQuestion, Question } from '../../src/deck/deck.ts';
import type { Asked, Reply } from '../../src/session/asked.ts';
import { StopError, type Prompter } from '../../src/session/prompter.ts';
import type { Grade } from '../../src/grading/grade.ts';
import type { SessionResult } from '../../src/session/session-result.ts';

const bare = {
  label: null,
  keyPoints: [],
  examples: [],
  hint: null,
  tags: [],
  section: [],
  number: 1,
  line: 1,
} as const;

export function makeOpen(prompt: string, answer: string | null = null): OpenQuestion {
  return { ...bare, kind: 'open', id: prompt, prompt, answer };
}

export function makeChoice(
  prompt: string,
  choices: readonly string[],
  correct: readonly number[],
): ChoiceQuestion {
  return { ...bare, kind: 'choice', id: prompt, prompt, answer: null, choices, correct };
}

export function makeDeck(source: string, questions: readonly Question[]): Deck {
  return {
    source,
    title: null,
    lang: 'en',
    tags: [],
    strictness: 'normal',
    exam: null,
    extra: {},
    questions: questions.map((question, index) => ({ ...question, number: index + 1 })),
    problems: [],
    account: [],
  };
}

/** A learner who replies by script: text is typed, numbers are picked, `end` is Ctrl-D, `stop` Ctrl-C. */
export class ScriptedPrompter implements Prompter {
  readonly seen: string[] = [];
  readonly grades: Grade[] = [];
  result: SessionResult | null = null;
  readonly #script: (string | readonly number[])[];

  constructor(script: readonly (string | readonly number[])[]) {
    this.#script = [...script];
  }

  begin(total: number): Promise<void> {
    this.seen.push(`begin ${total}`);
    return Promise.resolve();
  }

  ask({ question, position }: Asked): Promise<Reply> {
    this.seen.push(`ask ${position} ${question.prompt}`);
    const next = this.#script.shift() ?? 'end';
    if (next === 'stop') return Promise.reject(new StopError());
    if (next === 'end') return Promise.resolve({ kind: 'ended' });
    if (typeof next === 'string') return Promise.resolve({ kind: 'typed', text: next });
    return Promise.resolve({ kind: 'picked', picked: next });
  }

  showGrade({ position }: Asked, _reply: Reply, grade: Grade): Promise<void> {
    this.seen.push(`grade ${position} ${grade.verdict}`);
    this.grades.push(grade);
    return Promise.resolve();
  }

  finish(result: SessionResult): Promise<void> {
    this.seen.push(`finish ${result.end}`);
    this.result = result;
    return Promise.resolve();
  }
}
