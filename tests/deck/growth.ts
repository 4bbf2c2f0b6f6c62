/** Four times the size takes linear work four times as long, and quadratic work sixteen times. */
const STEP = 4;
/** So much longer is still taken for linear. */
const MOST = 9;
const ATTEMPTS = 6;
/** Milliseconds of the processor: what takes no longer at the larger size is too quick to compare. */
const QUICK = 25;

/** What four times the size costs. */
export interface Growth {
  /** How many times as long it takes; 0 for what is too quick to tell. */
  readonly factor: number;
  /** The largest factor of linear work. */
  readonly most: number;
}

/**
 * Compares what work costs at a size and at four times that, in time of the processor and by the best of several
 * attempts each: load on the machine makes single runs slower, but hardly all of them.
 * @param work does what is measured, at a size
 */
export async function measureGrowth(
  work: (size: number) => Promise<unknown>,
  size: number,
): Promise<Growth> {
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  let factor = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    small = Math.min(small, await measure(() => work(size)));
    large = Math.min(large, await measure(() => work(size * STEP)));
    factor = large <= QUICK ? 0 : large / small;
    if (factor <= MOST) break;
  }
  return { factor, most: MOST };
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
