/**
 * Colours of the 256-colour cube that can be read on black and on white alike: each has a contrast
 * of at least 3.8 to 1 with both (WCAG 2, relative luminance). Yellow and bright tones never do.
 */
export const palette = {
  correct: 28,
  partial: 130,
  wrong: 160,
  code: 31,
  quiet: 243,
  plot: 31,
} as const;
