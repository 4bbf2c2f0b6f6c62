import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { ChoiceQuestion } from '../deck/deck.ts';
import type { Asked, Refusal, Replied, Reply } from '../session/asked.ts';
import type { Prompter } from '../session/prompter.ts';
import { renderGrade } from './grade-view.ts';
import { StopError } from '../session/prompter.ts';
import { renderGreeting } from './greeting.ts';
import { createLineReader } from './line-reader.ts';
import { renderNotice } from './notice-view.ts';
import { readOptionAnswer } from './option-answer.ts';
import { renderOptions, renderQuestion } from './question-view.ts';
import { makeSafeLine } from './safe-text.ts';
import { renderScoreCard } from './score-card.ts';
import type { View } from './view.ts';
import { truncate, wrap } from './width.ts';

export interface LineStreams extends View {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

/** So often may a person mistype an option. A line of a script is taken as it is, or the answers would shift. */
const TRIES = 3;

/** Answers that decline, in either language, on either layout of the keyboard. */
const NO: ReadonlySet<string> = new Set(['n', 'no', 'т', 'н', 'нет']);

/**
 * A Prompter for no terminal: one answer per line, everything shown as plain lines that are never redrawn.
 * The end of the input ends the session.
 */
export function createLinePrompter({ input, output, ...view }: LineStreams): Prompter {
  const lines = createLineReader(input);
  const tries = input.isTTY ? TRIES : 1;
  const listen: Listen = () => stopOnInterrupt(lines.read());
  const say = (text: string): void => {
    output.write(`${text}\n`);
  };
  return {
    offerResume: async ({ left, total }) => {
      const { offerResume, resumeAnswers } = view.messages.study;
      say(`${offerResume(left, total)} ${resumeAnswers()}`);
      const typed = await listen();
      return !NO.has(typed?.trim().toLowerCase() ?? '');
    },
    begin: async (outline) => {
      say(`${renderGreeting(outline, view)}\n`);
      await Promise.resolve();
    },
    tell: async (notice) => {
      say(`${renderNotice(notice, view)}\n`);
      await Promise.resolve();
    },
    ask: async (asked) => {
      // heard before anything is shown: a Ctrl-C on seeing the question must find someone who listens
      const first = listen();
      say(renderQuestion(asked, view));
      const { question } = asked;
      const reply =
        question.kind === 'choice'
          ? await askChoice(question, asked, tries, { first, listen }, view, say)
          : await askOpen(
              first,
              input.isTTY ? `\n${view.messages.session.yourAnswer()}:` : '',
              say,
            );
      return { reply, hints: 0, paused: 0, timeUp: false } satisfies Replied;
    },
    showGrade: async (judged) => {
      say(`\n${renderGrade(judged, view)}\n`);
      return await Promise.resolve({ kind: 'next' as const });
    },
    showOutcome: () => Promise.resolve({ kind: 'next' as const }),
    showUndone: () => Promise.resolve(),
    finish: async (result) => {
      say(`${result.end === 'finished' ? '' : '\n'}${renderScoreCard(result, view)}`);
      await Promise.resolve();
    },
  };
}

type Say = (text: string) => void;
type Listen = () => Promise<string | null>;

/** Ctrl-C while a line is awaited ends the session with what there is; at other times it ends the program. */
async function stopOnInterrupt(line: Promise<string | null>): Promise<string | null> {
  const waiting = new AbortController();
  const interrupted = once(process, 'SIGINT', waiting).then((): never => {
    throw new StopError();
  });
  try {
    return await Promise.race([line, interrupted]);
  } finally {
    waiting.abort();
  }
}

/** @param invitation what to show before the answer; nothing where nobody types */
async function askOpen(
  first: Promise<string | null>,
  invitation: string,
  say: Say,
): Promise<Reply | Refusal> {
  if (invitation !== '') say(invitation);
  const text = await first;
  return text === null ? { kind: 'ended' } : { kind: 'typed', text };
}

async function askChoice(
  question: ChoiceQuestion,
  { order }: Asked,
  tries: number,
  ears: { readonly first: Promise<string | null>; readonly listen: Listen },
  view: View,
  say: Say,
): Promise<Reply | Refusal> {
  const { session } = view.messages;
  const several = question.correct.length > 1;
  const shown = order.map((position) => question.choices[position] ?? '');
  say(`\n${renderOptions(question, order, view)}\n\n${session.typeOption(several, order.length)}`);
  let typed: string | null = '';
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    typed = await (attempt === 1 ? ears.first : ears.listen());
    if (typed === null) return { kind: 'ended' };
    const places = readOptionAnswer(typed, shown, several);
    if (places !== null) return { kind: 'picked', picked: toPositions(places, order) };
    const complaint = session.notAnOption(truncate(makeSafeLine(typed), 40), order.length);
    say(wrap(complaint, view.width).join('\n'));
  }
  return typed.trim() === '' ? { kind: 'picked', picked: [] } : { kind: 'typed', text: typed };
}

function toPositions(places: readonly number[], order: readonly number[]): number[] {
  return places.map((place) => order[place] ?? 0).toSorted((one, other) => one - other);
}
