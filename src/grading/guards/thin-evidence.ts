import type { Guard } from './guard.ts';

const CAP = 0.5;
const LONG = 15;
const LOW_PRECISION = 0.25;

/** A long answer of which most is about something else: what was found in it may be there by chance. */
export const guardThinEvidence: Guard = ({ shape, size, precision }) => {
  if (shape === null || size < LONG || precision >= LOW_PRECISION) return null;
  return { code: 'thin-evidence', cap: CAP };
};
