import type { AnyStateMachine } from 'xstate';
import { inomKommunen } from './inom-kommunen.ts';
import { polis } from './polis.ts';

/** Every guide by id, in the order the home page lists them. */
export const machines: Record<string, AnyStateMachine> = {
  polis,
  'inom-kommunen': inomKommunen,
};
