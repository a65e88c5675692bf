import { subflow, type Exits } from '../wizard.ts';

/**
 * The question of `menprovning` where the weighing itself is what one needs help with: doubt is told apart
 * and leads to what speaks for and against. In the meantime it is secret, as with a no.
 */
export const menprovningBedomning = <Target extends string>(
  exits: Exits<'utanMen' | 'medMen' | 'tveksamt', Target>,
) =>
  subflow(exits, {
    texter: 'menprovning',
    initial: 'star-det-klart',
    states: {
      'star-det-klart': {
        on: { nej: exits.medMen, ja: exits.utanMen, 'vet-ej': exits.tveksamt },
      },
    },
  });
