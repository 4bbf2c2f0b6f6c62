/** Stands in a prompt where its answer belongs, until it is known how it is asked; Unicode never assigns it to a character. */
export const GAP_SIGN = '\uFDD7';
