import { subflow, type Exits } from '../wizard.ts';

/** The reverse harm test (26 kap. 1 § and 25 kap. 1 § OSL): doubt means secrecy. */
export const menprovning = <Target extends string>(exits: Exits<'utanMen' | 'medMen', Target>) =>
  subflow(exits, {
    texter: 'menprovning',
    initial: 'star-det-klart',
    states: {
      'star-det-klart': {
        on: { nej: exits.medMen, ja: exits.utanMen, 'vet-ej': exits.medMen },
      },
    },
  });
