import { subflow, type Exits } from '../wizard.ts';

/**
 * Where does the receiver work? Between nämnder 8 kap. 1 § OSL draws the boundary, within one 8 kap. 2 §.
 * The answers are the relations of the organisation; they settle no facts, which each guide does itself.
 */
export const relation = <Target extends string>(
  exits: Exits<
    'sammaEnhet' | 'sammaGren' | 'annanGren' | 'annanSocialnamnd' | 'annanNamnd' | 'annanKommun' | 'okant',
    Target
  >,
) =>
  subflow(exits, {
    texter: 'relation',
    initial: 'mottagare',
    states: {
      mottagare: {
        on: {
          'samma-enhet': exits.sammaEnhet,
          'samma-gren': exits.sammaGren,
          'annan-gren': exits.annanGren,
          'annan-socialnamnd': exits.annanSocialnamnd,
          'annan-namnd': exits.annanNamnd,
          'annan-kommun': exits.annanKommun,
          'vet-ej': exits.okant,
        },
      },
    },
  });
