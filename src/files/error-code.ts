/** @returns the code of a system error (`ENOENT`, …), or what the error says where it has none */
export function readErrorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
