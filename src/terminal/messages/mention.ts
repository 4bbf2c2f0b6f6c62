/** @returns the phrase for an argument that is there and not empty, else nothing */
export function mention(
  value: string | number | undefined,
  phrase: (value: string | number) => string,
): string {
  return value === undefined || value === '' ? '' : phrase(value);
}
