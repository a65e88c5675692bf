import { subflow, type Exits } from '../wizard.ts';

/**
 * Within one verksamhetsgren no secrecy stands between colleagues (8 kap. 2 § OSL). What decides is whether
 * the work requires the information: 10 § SoLPuL, and in health care 4 kap. 1 § PDL, which prohibits the rest.
 */
export const egenGren = <Target extends string>(
  exits: Exits<
    'arbetet' | 'tveksamt' | 'utanforVerksamheten' | 'ingetBehovIVarden' | 'okandVerksamhet',
    Target
  >,
) =>
  subflow(exits, {
    texter: 'egen-gren',
    initial: 'verksamhet',
    states: {
      verksamhet: {
        on: {
          socialtjanst: 'behov',
          lss: 'behov',
          vard: 'vard-behov',
          'vet-ej': exits.okandVerksamhet,
        },
      },
      behov: {
        on: {
          ja: exits.arbetet,
          'bra-att-ha': exits.tveksamt,
          nej: exits.utanforVerksamheten,
          'vet-ej': exits.tveksamt,
        },
      },
      'vard-behov': {
        on: {
          varden: exits.arbetet,
          arbetet: exits.arbetet,
          nej: exits.ingetBehovIVarden,
          'vet-ej': exits.ingetBehovIVarden,
        },
      },
    },
  });
