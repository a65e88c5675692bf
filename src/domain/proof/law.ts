import type { Outcome } from '../../schemas/guide.ts';
import type { Provision } from '../../schemas/provision.ts';
import { covers, type Actors } from '../actors.ts';
import type { Knowledge } from '../knowledge.ts';

/** The law that a proof is made against. */
export type Law = {
  provisions: ReadonlyMap<string, Provision>;
  actors: Actors;
  /** A provision as the reader sees it. */
  cite: (id: string) => string;
};

/** Why an outcome does not follow from what is known. */
export type Finding = {
  code: string;
  /** The field of the outcome to mend; `grund` where nothing is said. */
  field?: keyof Outcome;
  fel: string;
  atgard: string;
};

const duties = ['uppgiftsskyldighet', 'anmalningsskyldighet'];

/** Does the provision oblige someone to tell? */
export const isDuty = (provision: Provision) => duties.includes(provision.typ);

/** Can the provision open for a disclosure? */
export const opens = (provision: Provision) => provision.typ === 'sekretessbrytande' || isDuty(provision);

/**
 * Can the provision carry an outcome? Beside what opens, rules of procedure that say what an authority shall
 * or may do, such as handing out what is public (2 kap. 15 § TF). They lift no secrecy.
 */
export const carries = (provision: Provision) =>
  opens(provision) || (provision.typ === 'handlaggning' && ['ska', 'far'].includes(provision.effekt));

/** Conditions of a provision that no answer has confirmed and that are not left to a weighing. */
export const untested = (id: string, provision: Provision, known: Knowledge) =>
  Object.entries(provision.villkor).filter(
    ([key, condition]) => !condition.bedoms && !known.uppfyllda.has(`${id}.${key}`),
  );

/** Conditions of a provision that some answer has ruled out. */
export const ruledOut = (id: string, provision: Provision, known: Knowledge) =>
  Object.entries(provision.villkor).filter(([key]) => known.uteslutna.has(`${id}.${key}`));

/** Has an answer shown that this secrecy rule does not apply here? */
export function cleared(id: string, known: Knowledge, law: Law): boolean {
  const provision = law.provisions.get(id);
  return provision?.typ === 'sekretess' && ruledOut(id, provision, known).length > 0;
}

/** Does the provision reach from the holder to the receiver in these facts? */
export function reaches(provision: Provision, { facts }: Knowledge, actors: Actors): boolean {
  return (
    facts.fran !== undefined &&
    facts.till !== undefined &&
    covers(actors, provision.fran, facts.fran) &&
    covers(actors, provision.till, facts.till)
  );
}
