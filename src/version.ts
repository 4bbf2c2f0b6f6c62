import { readFileSync } from 'node:fs';

/** The version stands in package.json only; src/ and dist/ lie equally deep below it. */
export function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}
