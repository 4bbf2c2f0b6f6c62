import type { LineMark } from './line-marks.ts';

/** What a line is to Markdown, as far as reading questions cares. */
export type LineKind =
  'blank' | 'text' | 'heading' | 'code' | 'html' | 'comment' | 'rule' | LineMark;
