/** @returns the code of a system error (`ENOENT`, …), or what the error says where it has none */
export function readErrorCode(error: unknown): string {
  return hasErrorCode(error) ? error.code : String(error);
}

/** @returns whether the system, not viva, says what went wrong */
export function hasErrorCode(error: unknown): error is { readonly code: string } {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string';
}
