import { subflow, type Exits } from '../wizard.ts';

/** Must we tell to do our own work (10 kap. 2 § OSL)? What the receiver needs for its own work is not enough. */
export const egetUppdrag = <Target extends string>(exits: Exits<'provas' | 'inte', Target>) =>
  subflow(exits, {
    texter: 'eget-uppdrag',
    initial: 'nodvandigt',
    states: {
      nodvandigt: { on: { ja: exits.provas, nej: exits.inte, 'vet-ej': exits.inte } },
    },
  });
