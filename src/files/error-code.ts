/** @returns the code of a system error (`ENOENT`, …), or what the error says where it has none */
export function readErrorCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : String(error);
}
