/** What is wrong with a piece of YAML, as far as viva tells it apart. */
export type YamlReason =
  | 'tab'
  | 'quote'
  | 'bracket'
  | 'indentation'
  | 'duplicate-key'
  | 'colon'
  | 'comma'
  | 'escape'
  | 'alias'
  | 'stray-text'
  | 'too-large'
  | 'other';

/** How js-yaml begins its complaints, and viva's own about limits. */
const beginnings: readonly (readonly [RegExp, YamlReason])[] = [
  [/^tab characters/, 'tab'],
  [/within a (?:single|double) quoted scalar/, 'quote'],
  [/within a flow collection/, 'bracket'],
  [/^bad indentation/, 'indentation'],
  [/^duplicated mapping key/, 'duplicate-key'],
  [/^can ?not read|a colon is missed|^a whitespace character is expected after/, 'colon'],
  [/^missed comma/, 'comma'],
  [/^unknown escape|^expected hexadecimal/, 'escape'],
  [/alias/, 'alias'],
  [/is expected$/, 'stray-text'],
  [/^too-/, 'too-large'],
];

/** @returns the kind of trouble that the YAML parser's own words are about */
export function readYamlReason(reason: string | number | undefined): YamlReason {
  const text = String(reason ?? '');
  return beginnings.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
