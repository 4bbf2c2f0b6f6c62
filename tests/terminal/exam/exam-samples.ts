import type { Question } from '../../../src/deck/deck.ts';
import type { Reply } from '../../../src/session/asked.ts';
import { markItem, type ExamResult } from '../../../src/session/exam/exam-result.ts';
import { createReplyGrader } from '../../../src/session/grade-reply.ts';
import { planExam } from '../../session/exam/scripted-exam.ts';
import { makeChoice, makeOpen } from '../../session/sample-decks.ts';

/** A question with the reply to it; null for none. */
export type Answered = readonly [question: Question, reply: Reply | null];

const typed = (text: string): Reply => ({ kind: 'typed', text });

/** What one would rather not find in a report. */
export const HOSTILE = '</pre><script>alert("1")</script> & \u001b[31m\u202e ```';

/** An exam of all kinds of questions and answers. */
export const SAMPLE: readonly Answered[] = [
  [
    makeOpen('What is a **stack**? (2 marks)', 'A list: last in, first out.'),
    typed('last in, first out'),
  ],
  [
    makeChoice('Which are stable?', ['merge sort', '`quick` sort', 'insertion sort'], [0, 2]),
    { kind: 'picked', picked: [0, 1] },
  ],
  [makeChoice('Which is a tree?', ['heap', 'list'], [0]), null],
  [makeOpen('What does this print?\n\n```js\n  f(1,  2);\n```', '```text\n    3\n```'), typed('3')],
  [makeOpen(`Is ${HOSTILE} a risk?`, `No: ${HOSTILE}`), typed(`I say ${HOSTILE}\n  second line`)],
  [makeOpen('What is a queue?', 'A list: first in, first out.'), null],
];

/** @returns what these answers come to, graded as in an exam */
export function resultOf(
  answered: readonly Answered[],
  changes: Partial<ExamResult> = {},
): ExamResult {
  const plan = planExam(answered.map(([question]) => question));
  const items = plan.map((asked, place) => {
    const reply = answered[place]?.[1] ?? null;
    if (reply === null) return markItem(asked, null);
    const grade = createReplyGrader(asked.question, 'normal').grade(reply);
    const rest = { override: null, milliseconds: 61_000, hints: 0, second: null };
    return markItem(asked, { asked, reply, grade, ...rest });
  });
  const terms = { milliseconds: 1_200_000, pass: 0.6 };
  return { terms, end: 'handed-in', elapsed: 300_000, items, ...changes };
}
