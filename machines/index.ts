import type { AnyStateMachine } from 'xstate';
import { kriminalvarden } from './kriminalvarden.ts';
import { polis } from './polis.ts';
import { samtycke } from './samtycke.ts';

/** Every guide by id, in the order the home page lists them. */
export const machines: Record<string, AnyStateMachine> = {
  polis,
  kriminalvarden,
  samtycke,
};
