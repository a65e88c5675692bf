import { subflow, type Exits } from '../wizard.ts';

/**
 * Who in health care is to be told? 26 kap. 9 § OSL reaches authorities, never a private provider,
 * and 26 kap. 9 c § reaches no health care at all.
 */
export const vardmottagare = <Target extends string>(
  exits: Exits<'offentlig' | 'egenKommun' | 'privat' | 'annanNamnd', Target>,
) =>
  subflow(exits, {
    texter: 'vardmottagare',
    initial: 'mottagare',
    states: {
      mottagare: {
        on: {
          region: exits.offentlig,
          kommunal: exits.egenKommun,
          'annan-kommun': exits.offentlig,
          privat: exits.privat,
          namnd: exits.annanNamnd,
          'vet-ej': exits.privat,
        },
      },
    },
  });
