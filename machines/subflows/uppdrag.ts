import { subflow, type Exits } from '../wizard.ts';

/**
 * What does the appointment of a god man or a förvaltare reach (12 kap. 2 § FB)? A party's right to see the file is
 * asked first, since it covers what protects others too. Outside the appointment the holder is an outsider. Inside
 * it the person still decides when they can.
 */
export const uppdrag = <Target extends string>(
  exits: Exits<'part' | 'kanSjalv' | 'kanInte' | 'utanfor', Target>,
) =>
  subflow(exits, {
    texter: 'uppdrag',
    initial: 'pagaende',
    states: {
      pagaende: { on: { ja: exits.part, nej: 'omfattas', 'vet-ej': 'omfattas' } },
      omfattas: {
        on: {
          ja: 'kan-sjalv',
          nej: exits.utanfor,
          personlig: exits.utanfor,
          annan: exits.utanfor,
          'vet-ej': exits.utanfor,
        },
      },
      'kan-sjalv': {
        on: { ja: exits.kanSjalv, nej: exits.kanInte, 'vet-ej': exits.kanSjalv },
      },
    },
  });
