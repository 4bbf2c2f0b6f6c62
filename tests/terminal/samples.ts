import type {
  ChoiceQuestion,
  ClozeQuestion,
  Deck,
  OpenQuestion,
  Question,
} from '../../src/deck/deck.ts';
import type { Alternative, KeyPoint, Role } from '../../src/deck/key-point.ts';
import type { Conflict, Finding, Grade, Match, MatchTier } from '../../src/grading/grade.ts';
import type { Aids, Asked, Escape } from '../../src/session/asked.ts';
import type { Judged, Step } from '../../src/session/prompter.ts';
import type { AnsweredQuestion, SessionResult } from '../../src/session/session-result.ts';

/** Decks, questions and grades for tests, each complete and changed only where a test needs it. */

export function createOpen(changes: Partial<OpenQuestion> = {}): OpenQuestion {
  return {
    kind: 'open',
    id: 'hash-table',
    number: 2,
    label: '2',
    prompt: 'Что такое **хеш-таблица**?',
    answer: 'Структура данных, которая хранит пары «ключ — значение».',
    keyPoints: [],
    examples: [],
    hint: null,
    tags: ['структуры'],
    section: [],
    line: 7,
    ...changes,
  };
}

export function createCloze(changes: Partial<ClozeQuestion> = {}): ClozeQuestion {
  return {
    ...createOpen({ prompt: 'The [...] is in [...].', answer: 'The Volga is in Russia.' }),
    kind: 'cloze',
    gaps: ['Volga', 'Russia'],
    ...changes,
  };
}

export function createChoice(changes: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  return {
    kind: 'choice',
    id: 'stack',
    number: 3,
    label: null,
    prompt: 'Which structure is *last in, first out*?',
    answer: 'The item pushed last is popped first.',
    choices: ['queue', '`stack`', 'tree'],
    correct: [1],
    keyPoints: [],
    examples: [],
    hint: null,
    tags: [],
    section: [],
    line: 20,
    ...changes,
  };
}

export function createDeck(questions: readonly Question[], changes: Partial<Deck> = {}): Deck {
  return {
    source: 'notes/algorithms.md',
    title: 'Алгоритмы',
    lang: 'ru',
    tags: ['экзамен'],
    strictness: 'normal',
    exam: null,
    extra: {},
    questions,
    problems: [],
    account: [],
    ...changes,
  };
}

export function createAsked(question: Question, changes: Partial<Asked> = {}): Asked {
  const order = question.kind === 'choice' ? question.choices.map((_, position) => position) : [];
  const deck = createDeck([question]);
  const sheet = 'algorithms.md';
  return { deck, question, sheet, position: 2, total: 6, attempt: 1, order, ...changes };
}

/** Everything may be done, nothing is typed yet, and there is no help. */
export function createAids(changes: Partial<Aids> = {}): Aids {
  return {
    draft: '',
    missing: null,
    may: new Set<Escape>(['hint', 'skip', 'give-up', 'pause', 'undo']),
    deadline: null,
    hint: () => Promise.resolve(null),
    ...changes,
  };
}

/** @param text wordings parted by ` | ` */
export function createPoint(text: string, role: Role = 'ordinary'): KeyPoint {
  const alternatives = text.split(' | ').map((wording): Alternative => ({
    text: wording,
    steps: [[{ kind: 'words', text: wording }]],
  }));
  return { text, role, weight: 1, claim: { kind: 'said', alternatives }, derived: false, line: 3 };
}

export function createDerivedPoint(text: string): KeyPoint {
  return {
    text,
    role: 'ordinary',
    weight: 1,
    claim: { kind: 'gist', text },
    derived: true,
    line: null,
  };
}

/** @returns the match of some words where they first stand in the answer */
export function matchIn(answer: string, words: string, tier: MatchTier = 'exact'): Match {
  const start = answer.indexOf(words);
  return { term: words, words, start, end: start + words.length, tier };
}

export function conflictIn(
  answer: string,
  words: string,
  kind: Conflict['kind'],
  expected: string,
): Conflict {
  const start = answer.indexOf(words);
  return { kind, expected, words, start, end: start + words.length };
}

export function createFinding(
  keyPoint: KeyPoint,
  status: Finding['status'],
  changes: Partial<Finding> = {},
): Finding {
  const value = { hit: 1, part: 0.5, miss: 0, conflict: 0 }[status];
  return {
    keyPoint,
    status,
    value,
    alternative: null,
    matched: [],
    missing: [],
    conflict: null,
    ...changes,
  };
}

export function createGrade(changes: Partial<Grade> = {}): Grade {
  return { score: 1, verdict: 'correct', sure: true, findings: [], notes: [], ...changes };
}

export function createJudged(asked: Asked, changes: Partial<Judged> = {}): Judged {
  const reply = { kind: 'typed', text: 'a' } as const;
  const left = asked.total - asked.position;
  const grade = changes.grade ?? createGrade();
  const may = new Set<Step['kind']>(['next', 'undo']);
  const { verdict } = grade;
  return { asked, reply, grade, verdict, lastMisses: [], left, may, ...changes };
}

export function createAnswered(
  asked: Asked,
  changes: Partial<AnsweredQuestion> = {},
): AnsweredQuestion {
  const reply = { kind: 'typed', text: 'a' } as const;
  return {
    asked,
    reply,
    grade: createGrade(),
    override: null,
    milliseconds: 1000,
    hints: 0,
    second: null,
    ...changes,
  };
}

export function createResult(
  answered: readonly AnsweredQuestion[],
  changes: Partial<SessionResult> = {},
): SessionResult {
  const total = answered.length;
  return {
    answered,
    again: [],
    total,
    before: 0,
    skipped: 0,
    end: 'finished',
    milliseconds: 2000,
    ...changes,
  };
}
