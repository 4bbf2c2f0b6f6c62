import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FSRSAlgorithm, createEmptyCard, fsrs } from 'ts-fsrs';
import type { Rating } from '../../src/scheduling/event.ts';
import type { Memory } from '../../src/scheduling/memory.ts';
import { DAY, dueAt, intervalOf, remember, retrievability } from '../../src/scheduling/memory.ts';
import { START } from './histories.ts';

/** a: again, h: hard, g: good, e: easy. */
const RATINGS: Readonly<Record<string, Rating>> = { a: 'again', h: 'hard', g: 'good', e: 'easy' };

function answer(ratings: string, waits: readonly number[]): Memory {
  let memory: Memory | null = null;
  let at = START;
  for (const [index, letter] of ratings.split('').entries()) {
    at += (waits[index] ?? 0) * DAY;
    memory = remember(memory, RATINGS[letter] ?? 'again', at);
  }
  if (memory === null) throw new Error('no ratings');
  return memory;
}

describe('published values of FSRS-6 with its default weights', () => {
  // fsrs-rs, src/inference.rs, and ts-fsrs, packages/fsrs/__tests__/FSRS-6.test.ts: "memory state[long-term]"
  test('six answers end in stability 53.335106 and difficulty 6.3574867', () => {
    const memory = answer('aggggg', [0, 0, 1, 3, 8, 21]);
    expect(memory.stability).toBeCloseTo(53.335106, 4);
    expect(memory.difficulty).toBeCloseTo(6.3574867, 4);
    expect(memory).toMatchObject({ reps: 6, lapses: 0, last: START + 33 * DAY });
  });

  // ts-fsrs, FSRS-6.test.ts: "first repeat"
  test.each([
    ['a', 0.212, 6.4133],
    ['h', 1.2931, 5.11217071],
    ['g', 2.3065, 2.11810397],
    ['e', 8.2956, 1],
  ])('a first answer rated %s', (rating, stability, difficulty) => {
    expect(answer(rating, [0])).toMatchObject({ stability, difficulty, reps: 1, lapses: 0 });
  });

  // ts-fsrs, FSRS-6.test.ts: "return retrievability percentage for review cards": easy, after its 8 days
  test('recall 8 days after a first easy answer is 0.9024733', () => {
    expect(retrievability(answer('e', [0]), START + 8 * DAY)).toBeCloseTo(0.9024733, 7);
  });
});

/*
 * ts-fsrs, packages/fsrs/__tests__/impl/long-term_scheduler.test.ts, "test1" to "test5": short-term steps off as here,
 * but with weights of FSRS-5 (two more, as the library fills them in), so they are fed to the library as memory.ts calls it. The waits are the published ones.
 */
const LONG_TERM: readonly (readonly [
  string,
  readonly number[],
  readonly number[],
  readonly number[],
])[] = [
  [
    'ggggggaaggggg',
    [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773],
    [
      3.0412, 13.09130698, 48.15848988, 154.93732625, 445.05562739, 1158.07779739, 16.63063166,
      3.01732209, 11.42247264, 37.37521902, 111.8752758, 306.5974569, 772.94026648,
    ],
    [
      4.49094334, 4.26664289, 4.05746029, 3.86237659, 3.68044154, 3.51076891, 4.69833071,
      5.55956298, 5.26323756, 4.98688448, 4.72915759, 4.4888015, 4.26464541,
    ],
  ],
  [
    'ahgeahge',
    [1, 2, 6, 41, 4, 7, 21, 133],
    [0.4197, 1.0344317, 5.5356759, 41.0033667, 4.46605519, 6.67743292, 20.88868155, 132.81849454],
    [7.1434, 7.03653841, 6.64066485, 5.92312772, 6.44779861, 6.45995078, 6.10293922, 5.36588547],
  ],
  [
    'hgeahgea',
    [2, 7, 54, 5, 8, 26, 171, 8],
    [1.1869, 6.59167572, 53.76078737, 5.0853693, 8.09786749, 25.52991279, 171.16195166, 8.11072373],
    [6.23225985, 5.89059466, 5.14583392, 5.884097, 5.99269555, 5.667177, 4.91430736, 5.71619151],
  ],
  [
    'geahgeah',
    [3, 33, 4, 7, 26, 193, 9, 14],
    [
      3.0412, 32.65484522, 4.22256838, 7.2325009, 25.52681746, 193.36618775, 8.63899847,
      14.31323867,
    ],
    [4.49094334, 3.69538259, 4.83221448, 5.12078462, 4.85403286, 4.07165035, 5.1050878, 5.34697075],
  ],
  [
    'eahgeahg',
    [15, 3, 6, 27, 240, 10, 17, 60],
    [
      15.2441, 3.25621013, 6.32684549, 26.56339029, 239.70462771, 9.75621519, 17.06035531,
      59.59547542,
    ],
    [
      1.16304343, 2.99573557, 3.59851762, 3.43436666, 2.60045771, 4.03816348, 4.46259158,
      4.24020203,
    ],
  ],
];
const LONG_TERM_WEIGHTS = [
  0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225,
  0.0904, 0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468, 0, 0.5,
];

describe('published sequences without short-term steps', () => {
  test.each(LONG_TERM)('%s', (ratings, waits, stabilities, difficulties) => {
    const model = new FSRSAlgorithm({ w: LONG_TERM_WEIGHTS, enable_short_term: false });
    let state: { stability: number; difficulty: number } | null = null;
    for (const [index, letter] of ratings.split('').entries()) {
      state = model.next_state(
        state,
        index === 0 ? 0 : (waits[index - 1] ?? 0),
        'ahge'.indexOf(letter) + 1,
      );
      expect(state).toEqual({ stability: stabilities[index], difficulty: difficulties[index] });
      const interval = model.next_interval(state.stability, 0);
      // ts-fsrs keeps its four buttons a day apart, which lifts two of these intervals from 1 to 2
      expect(waits[index]).toBe(letter === 'h' && interval === 1 ? 2 : interval);
    }
  });
});

describe("ts-fsrs's own scheduler", () => {
  test('when answers come at whole days, its cards hold the same memory', () => {
    const scheduler = fsrs({ enable_short_term: false });
    const answers = fc.array(fc.record({ grade: fc.nat({ max: 3 }), wait: fc.nat({ max: 90 }) }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(answers, (list) => {
        let at = START;
        let card = createEmptyCard(at);
        let memory: Memory | null = null;
        for (const { grade, wait } of list) {
          at += wait * DAY;
          card = scheduler.next(card, at, grade + 1).card;
          memory = remember(
            memory,
            (['again', 'hard', 'good', 'easy'] as const)[grade] ?? 'good',
            at,
          );
        }
        const { stability, difficulty, reps, lapses } = card;
        expect(memory).toEqual({ stability, difficulty, reps, lapses, last: at });
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe('intervals', () => {
  test.each([
    [0.9, 100],
    [0.7, Math.round(100 * modifier(0.7))],
    [0.97, Math.round(100 * modifier(0.97))],
    [0.99, Math.round(100 * modifier(0.97))],
    [0.1, Math.round(100 * modifier(0.7))],
  ])('at retention %d it is %d days for a stability of 100', (retention, days) => {
    expect(intervalOf({ ...answer('g', [0]), stability: 100 }, retention)).toBe(days);
  });

  test.each([0.7, 0.8, 0.9, 0.95, 0.97])(
    'when due at retention %d, recall is near it',
    (retention) => {
      const memory = { ...answer('g', [0]), stability: 200 };
      expect(retrievability(memory, dueAt(memory, retention))).toBeCloseTo(retention, 2);
    },
  );

  test('when stability is a fraction of a day, it is due after a day; never after more than a century', () => {
    expect(dueAt(answer('a', [0]), 0.9)).toBe(START + DAY);
    expect(intervalOf({ ...answer('g', [0]), stability: 36_500 }, 0.7)).toBe(36_500);
  });
});

/** The curve of FSRS-6, R = (1 + f·t/S)^-0.1542 with f so that R(S) = 0.9, solved for t/S. */
function modifier(retention: number): number {
  const factor = 0.9 ** (1 / -0.1542) - 1;
  return (retention ** (1 / -0.1542) - 1) / factor;
}

describe('an answer soon after another', () => {
  test('when minutes lie between, stability hardly grows; when a night does, midnight or not, it does', () => {
    const first = answer('g', [0]);
    const minutes = remember(first, 'good', START + 5 * 60_000);
    const night = remember(first, 'good', START + 10 * 3_600_000);
    expect(minutes.stability).toBeLessThan(first.stability * 1.02);
    expect(night.stability).toBeGreaterThan(first.stability * 1.2);
  });

  test('when the clock was set back, it counts as the same moment', () => {
    const first = answer('g', [0]);
    expect(remember(first, 'good', START - DAY)).toEqual(remember(first, 'good', START));
  });

  test('when it is forgotten, that is a lapse, but not the first time', () => {
    expect(answer('aa', [0, 1])).toMatchObject({ reps: 2, lapses: 1 });
  });
});
