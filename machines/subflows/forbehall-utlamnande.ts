import { subflow, type Exits } from '../wizard.ts';

/**
 * The question of `forbehall` where someone asks for a document: a reservation that takes away the risk shall
 * be made, and the document then handed out (10 kap. 14 § OSL with 2 kap. 15 § TF). Doubt is told apart.
 */
export const forbehallUtlamnande = <Target extends string>(
  exits: Exits<'racker' | 'oviss' | 'hjalperInte', Target>,
) =>
  subflow(exits, {
    texter: 'forbehall',
    initial: 'tar-bort-risken',
    states: {
      'tar-bort-risken': { on: { ja: exits.racker, nej: exits.hjalperInte, 'vet-ej': exits.oviss } },
    },
  });
