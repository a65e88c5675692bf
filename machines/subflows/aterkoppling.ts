import { subflow, type Exits } from '../wizard.ts';

/** What may be told to whoever reported at work: where the inquiry stands, and nothing else (19 kap. 6 § SoL). */
export const aterkoppling = <Target extends string>(
  exits: Exits<'lamna' | 'olampligt' | 'tveksamt' | 'foreBeslut' | 'mer', Target>,
) =>
  subflow(exits, {
    texter: 'aterkoppling',
    initial: 'innehall',
    states: {
      innehall: {
        on: {
          laget: 'lampligt',
          'inget-beslut': exits.foreBeslut,
          mer: exits.mer,
          'vet-ej': exits.mer,
        },
      },
      lampligt: { on: { ja: exits.lamna, nej: exits.olampligt, 'vet-ej': exits.tveksamt } },
    },
  });
