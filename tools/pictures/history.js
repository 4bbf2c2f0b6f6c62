// Three months of answers that a learner might have given, the same ones every time.
const DAY = 86_400_000;
const TOPICS = ['sorting', 'graphs', 'trees', 'hashing', 'strings'];
const POINTS = ['running time', 'worst case', 'when it is chosen', 'memory', 'an example'];

/** A die that falls the same way every time (a linear congruential generator, Numerical Recipes' constants): 0..1. */
function createDie(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * @param questions prompts in the order in which they are begun
 * @param sheet base name of the sheet they stand in
 * @param end milliseconds since 1970: the moment the picture is of
 * @returns lines of a history, the oldest first
 */
export function inventHistory(questions, sheet, end) {
  const roll = createDie(17);
  const lines = [];
  const known = new Map();
  let begun = 0;
  for (let day = 84; day >= 1; day -= 1) {
    const isRest = roll() < (day % 7 === 2 ? 0.9 : 0.15);
    if (isRest) continue;
    const noon = end - day * DAY;
    const due = [...known].filter(([, next]) => next <= noon).map(([index]) => index);
    const fresh = roll() < 0.6 && begun < questions.length ? 1 + Math.floor(roll() * 2) : 0;
    const added = Array.from({ length: fresh }, (_, place) => begun + place).filter(
      (index) => index < questions.length,
    );
    begun += added.length;
    for (const [place, index] of [...due, ...added].entries()) {
      const hard = index % 7 === 3 ? 0.3 : 0;
      const chance = roll() + hard;
      const verdict = chance < 0.68 ? 'correct' : chance < 0.86 ? 'partial' : 'wrong';
      lines.push(answer({ questions, sheet, index, at: noon + place * 70_000, verdict }, roll));
      const gap = verdict === 'correct' ? 2 + Math.floor(roll() * 24) : 1 + Math.floor(roll() * 3);
      known.set(index, noon + gap * DAY);
    }
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function answer({ questions, sheet, index, at, verdict }, roll) {
  const missed = verdict === 'correct' ? [] : [POINTS[index % POINTS.length]];
  const hit = verdict === 'wrong' ? [] : [TOPICS[index % TOPICS.length]];
  return {
    v: 1,
    type: 'review',
    id: `picture-${at}`,
    at,
    session: null,
    question: { id: `q${index + 1}`, sheet, prompt: questions[index] },
    verdict,
    sure: true,
    score: { correct: 1, partial: 0.5, wrong: 0 }[verdict],
    rating: { correct: 'good', partial: 'hard', wrong: 'again' }[verdict],
    hit,
    missed,
    typed: 'an answer',
    picked: null,
    milliseconds: 20_000 + Math.floor(roll() * 40_000),
  };
}
