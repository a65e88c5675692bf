import { subflow, type Exits } from '../wizard.ts';

/**
 * Is there danger right now, and does an alarm without secrets suffice? Comes first in every guide.
 * Nöd (24 kap. 4 § BrB) is freedom from punishment afterwards, never a ground to plan on.
 */
export const nodlage = <Target extends string>(
  exits: Exits<'ingenFara' | 'larmRacker' | 'uppgiftBehovs', Target>,
) =>
  subflow(exits, {
    texter: 'nodlage',
    initial: 'fara',
    states: {
      fara: { on: { nej: exits.ingenFara, ja: 'larm-racker' } },
      'larm-racker': {
        on: { ja: exits.larmRacker, nej: exits.uppgiftBehovs, 'vet-ej': exits.uppgiftBehovs },
      },
    },
  });
