const REFERENCE = /\{\{([^{}]{1,500})\}\}/g;

/** Which fields a card shows, by name. */
export interface ShownFields {
  readonly asked: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

/**
 * Finds out from the templates of a card what it shows before the answer. A field that is to be typed, or that stands
 * behind a hint, is not shown.
 *
 * @param front template of the question
 * @param back template of the answer
 */
export function findShown(front: string, back: string): ShownFields {
  return { asked: findFields(front, true), answered: findFields(back, false) };
}

function findFields(template: string, isFront: boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, reference = ''] of template.matchAll(REFERENCE)) {
    if ('#^/!'.includes(reference.charAt(0))) continue;
    const parts = reference.split(':').map((part) => part.trim());
    const isHidden =
      isFront && parts.slice(0, -1).some((part) => part === 'type' || part === 'hint');
    if (!isHidden) names.add(parts.at(-1) ?? '');
  }
  return names;
}
