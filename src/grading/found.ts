import type { Place } from './hearing/heard.ts';
import type { Element } from './match-term.ts';

/** An element with the place where it was found. */
export interface Found {
  readonly element: Element;
  readonly place: Place;
}
