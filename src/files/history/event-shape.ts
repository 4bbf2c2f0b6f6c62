import type { HistoryEvent } from '../../scheduling/event.ts';

type Check = (value: unknown) => boolean;
type Shape<Value> = { readonly [Field in keyof Value]-?: Check };
type EventOf<Type extends HistoryEvent['type']> = Extract<HistoryEvent, { type: Type }>;

const LONGEST_ID = 200;
/** The last moment a Date can tell. */
const LAST_MOMENT = 8.64e15;

const isText: Check = (value) => typeof value === 'string';
const isId: Check = (value) =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
const isFlag: Check = (value) => typeof value === 'boolean';
const isMoment: Check = (value) => typeof value === 'number' && value >= 0 && value <= LAST_MOMENT;
const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const nullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const absentOr =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isQuestion: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  isId(value.id) &&
  'sheet' in value &&
  isText(value.sheet) &&
  'prompt' in value &&
  isText(value.prompt);

const isExam: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  'milliseconds' in value &&
  nullOr(isMoment)(value.milliseconds) &&
  'pass' in value &&
  isShare(value.pass);

const isVerdict = oneOf('correct', 'partial', 'wrong');
const isRating = oneOf('again', 'hard', 'good', 'easy');
const base = { v: isCount, id: isId, at: isMoment, type: isText };

const shapes: { readonly [Type in HistoryEvent['type']]: Shape<EventOf<Type>> } = {
  review: {
    ...base,
    session: nullOr(isId),
    question: isQuestion,
    verdict: isVerdict,
    sure: isFlag,
    score: isShare,
    rating: isRating,
    hit: listOf(isText),
    missed: listOf(isText),
    typed: nullOr(isText),
    picked: nullOr(listOf(isCount)),
    milliseconds: isMoment,
    hints: absentOr(isCount),
    elapsed: absentOr(isMoment),
  },
  'second-try': {
    ...base,
    review: isId,
    verdict: isVerdict,
    sure: isFlag,
    score: isShare,
    hit: listOf(isText),
    missed: listOf(isText),
    typed: isText,
    milliseconds: isMoment,
  },
  passed: { ...base, session: isId, question: isQuestion, elapsed: isMoment },
  override: { ...base, review: isId, verdict: isVerdict, rating: isRating },
  accept: { ...base, question: isQuestion, point: isText, wording: isText },
  retract: { ...base, event: isId },
  relink: { ...base, from: isQuestion, to: isQuestion },
  'session-begun': {
    ...base,
    sheets: listOf(isText),
    plan: listOf(isQuestion),
    exam: absentOr(isExam),
  },
  'session-ended': {
    ...base,
    session: isId,
    end: oneOf('finished', 'ended', 'stopped'),
    elapsed: absentOr(isMoment),
  },
};

const checks: ReadonlyMap<unknown, readonly (readonly [string, Check])[]> = new Map(
  Object.entries(shapes).map(([type, shape]) => [type, Object.entries(shape)]),
);

/**
 * Tells whether a value read from a line is an event of the version known here. Fields beyond those are let be.
 * @returns the name of the first field that is not as it must be; null when all are
 */
export function findBadField(value: Readonly<Record<string, unknown>>): string | null {
  const fields = checks.get(value['type']);
  if (fields === undefined) return 'type';
  for (const [name, check] of fields) if (!check(value[name])) return name;
  return null;
}
