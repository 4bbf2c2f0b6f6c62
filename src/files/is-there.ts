import { stat } from 'node:fs/promises';

/** @returns whether something stands at an absolute path, be it a file or a folder */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
