import { subflow, type Exits } from '../wizard.ts';

/**
 * What does the appointment of a god man or a förvaltare reach (12 kap. 2 § FB)? Outside it the holder is an
 * outsider. Inside it the person still decides when they can; only a party's right to see the file is asked before.
 */
export const uppdrag = <Target extends string>(
  exits: Exits<'part' | 'kanSjalv' | 'kanInte' | 'utanfor', Target>,
) =>
  subflow(exits, {
    texter: 'uppdrag',
    initial: 'omfattas',
    states: {
      omfattas: {
        on: {
          ja: 'pagaende',
          nej: exits.utanfor,
          personlig: exits.utanfor,
          annan: exits.utanfor,
          'vet-ej': exits.utanfor,
        },
      },
      pagaende: { on: { ja: exits.part, nej: 'kan-sjalv', 'vet-ej': 'kan-sjalv' } },
      'kan-sjalv': {
        on: { ja: exits.kanSjalv, nej: exits.kanInte, 'vet-ej': exits.kanSjalv },
      },
    },
  });
