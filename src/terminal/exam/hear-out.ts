import type { Readable } from 'node:stream';

/** So long without a key is nobody typing, in milliseconds. */
const QUIET = 800;
const CTRL_C = '\u0003';

/**
 * Takes keys that were meant for a prompt that is gone, and shows nothing of them, until no key has come for a while.
 * @param input a terminal's
 * @returns `stopped` as soon as Ctrl-C is pressed
 */
export async function hearOut(
  input: Readable & { readonly setRawMode?: (isRaw: boolean) => unknown },
): Promise<'quiet' | 'stopped'> {
  return await new Promise((resolve) => {
    const leave = (end: 'quiet' | 'stopped'): void => {
      clearTimeout(timer);
      input.off('data', hear);
      input.off('end', hang);
      input.pause();
      input.setRawMode?.(false);
      resolve(end);
    };
    const hang = (): void => leave('quiet');
    let timer = setTimeout(hang, QUIET);
    const hear = (keys: unknown): void => {
      if (String(keys).includes(CTRL_C)) return leave('stopped');
      clearTimeout(timer);
      timer = setTimeout(hang, QUIET);
    };
    input.setRawMode?.(true);
    input.on('data', hear);
    input.on('end', hang);
    input.resume();
  });
}
