import type { Guard } from './guard.ts';

const CAP = 0.5;
const MUCH = 0.3;

/** A good part of what was found is denied where the reference affirms it, or the other way round. */
export const guardDenied: Guard = ({ opposed }) =>
  opposed >= MUCH ? { code: 'said-and-denied', cap: CAP } : null;
