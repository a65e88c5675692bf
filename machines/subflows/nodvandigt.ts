import { subflow, type Exits } from '../wizard.ts';

/** Disclosure that the holder's own work requires, not the receiver's (10 kap. 2 § OSL). */
export const nodvandigt = <Target extends string>(exits: Exits<'egetUppdrag' | 'annat', Target>) =>
  subflow(exits, {
    texter: 'nodvandigt',
    initial: 'eget-uppdrag',
    states: {
      'eget-uppdrag': { on: { ja: exits.egetUppdrag, nej: exits.annat, 'vet-ej': exits.annat } },
    },
  });
