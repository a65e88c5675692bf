import type { Outcome } from '../../schemas/guide.ts';
import type { Knowledge } from '../knowledge.ts';
import { conditionFindings } from './conditions.ts';
import { kindFindings } from './kind-of-answer.ts';
import type { Finding, Law } from './law.ts';
import { secrecyFindings } from './secrecy.ts';

export type { Finding, Law };

/**
 * Does the cited law carry this outcome, given what is known where it is reached?
 * Returns nothing when it does. Rules 3, 4 and 5 of the README's section on proofs.
 */
export function proveOutcome(outcome: Outcome, known: Knowledge, law: Law): Finding[] {
  const kind = kindFindings(outcome, known, law);
  const weighed = ['ska', 'far', 'bedom'].includes(outcome.besked);
  if (!weighed) return kind;
  return [...kind, ...conditionFindings(outcome, known, law), ...secrecyFindings(outcome, known, law)];
}
