import { subflow, type Exits } from '../wizard.ts';

/** Can a reservation take away the risk, towards a private person? (10 kap. 14 § OSL) */
export const forbehall = <Target extends string>(exits: Exits<'provas' | 'hjalperInte', Target>) =>
  subflow(exits, {
    texter: 'forbehall',
    initial: 'tar-bort-risken',
    states: {
      'tar-bort-risken': { on: { ja: exits.provas, nej: exits.hjalperInte, 'vet-ej': exits.provas } },
    },
  });
