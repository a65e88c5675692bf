import { subflow, type Exits } from '../wizard.ts';

/** The narrower duty of family counselling: knowledge, of certain harm, in the home (19 kap. 2 § SoL). */
export const familjKannedom = <Target extends string>(exits: Exits<'kannedom' | 'mindre', Target>) =>
  subflow(exits, {
    texter: 'familj-kannedom',
    initial: 'kannedom',
    states: {
      kannedom: { on: { ja: exits.kannedom, nej: exits.mindre, 'vet-ej': exits.mindre } },
    },
  });
