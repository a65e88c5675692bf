import { subflow, type Exits } from '../wizard.ts';

/**
 * May what we have written be made available in the shared record (2 kap. SVOD)? Informed first, nobody entitled
 * has objected; a guardian is not entitled. 2 kap. 6 § has its own conditions for those who cannot take a stand.
 */
export const tillgangliggora = <Target extends string>(
  exits: Exits<'osparrad' | 'kanInte' | 'motsatter' | 'inteAn' | 'skyddad', Target>,
) =>
  subflow(exits, {
    texter: 'tillgangliggora',
    initial: 'skydd',
    states: {
      skydd: { on: { nej: 'information', ja: exits.skyddad, 'vet-ej': exits.skyddad } },
      information: {
        on: { ja: 'motsatt', 'kan-inte': exits.kanInte, nej: exits.inteAn, 'vet-ej': exits.inteAn },
      },
      motsatt: {
        on: {
          nej: exits.osparrad,
          vardnadshavare: exits.osparrad,
          ja: exits.motsatter,
          'vet-ej': exits.inteAn,
        },
      },
    },
  });
