import { subflow, type Exits } from '../wizard.ts';

/** Terrorism and crimes against the security of the realm (10 kap. 18 b § and 22 a § OSL). */
export const terror = <Target extends string>(
  exits: Exits<'risk' | 'begangen' | 'annatBrott' | 'ingetKonkret', Target>,
) =>
  subflow(exits, {
    texter: 'terror',
    initial: 'vad-galler-det',
    states: {
      'vad-galler-det': {
        on: {
          risk: exits.risk,
          begangen: exits.begangen,
          sakerhetsbrott: exits.annatBrott,
          'inget-konkret': exits.ingetKonkret,
          'vet-ej': exits.ingetKonkret,
        },
      },
    },
  });
