import type { Guard } from './guard.ts';

const CAP = 0.4;

/** What the reference says of one name, the answer says of another: more often than not. */
export const guardRolesSwapped: Guard = ({ ownership }) => {
  const { right, swapped } = ownership;
  return swapped > 0 && swapped > right ? { code: 'roles-swapped', cap: CAP } : null;
};
