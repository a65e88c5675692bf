import { subflow, type Exits } from '../wizard.ts';

/**
 * Which private body is to have it? Health care may tell some of them more (25 kap. 13 § OSL). A company that the
 * municipality controls is an authority when OSL is applied (2 kap. 3 §), and one that only stores data has
 * a rule of its own (10 kap. 2 a §).
 */
export const privatMottagare = <Target extends string>(
  exits: Exits<'utforare' | 'annan' | 'bolag' | 'teknisk' | 'oklar', Target>,
) =>
  subflow(exits, {
    texter: 'privat-mottagare',
    initial: 'vem',
    states: {
      vem: {
        on: {
          socialtjanst: exits.utforare,
          lss: exits.utforare,
          vard: exits.utforare,
          bolag: exits.bolag,
          teknisk: exits.teknisk,
          annan: exits.annan,
          'vet-ej': exits.oklar,
        },
      },
    },
  });
