import type { AnyStateMachine } from 'xstate';
import { kriminalvarden } from './kriminalvarden.ts';
import { denEnskilde } from './den-enskilde.ts';
import { halsoOchSjukvard } from './halso-och-sjukvard.ts';
import { polis } from './polis.ts';

/** Every guide by id, in the order the home page lists them. */
export const machines: Record<string, AnyStateMachine> = {
  polis,
  kriminalvarden,
  'den-enskilde': denEnskilde,
  'halso-och-sjukvard': halsoOchSjukvard,
};
