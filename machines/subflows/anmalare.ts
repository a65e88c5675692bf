import { subflow, type Exits } from '../wizard.ts';

/** Who reported, towards the one who was reported (26 kap. 5 § and 25 kap. 7 § OSL). */
export const anmalare = <Target extends string>(exits: Exits<'ejHemlig' | 'hemlig' | 'oviss', Target>) =>
  subflow(exits, {
    texter: 'anmalare',
    initial: 'vem',
    states: {
      vem: {
        on: { myndighet: exits.ejHemlig, 'privat-arbete': 'fara', privatperson: 'fara', 'vet-ej': 'fara' },
      },
      fara: { on: { nej: exits.ejHemlig, ja: exits.hemlig, 'vet-ej': exits.oviss } },
    },
  });
