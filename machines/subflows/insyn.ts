import { subflow, type Exits } from '../wizard.ts';

/**
 * Does the child's secrecy hold against the guardian (12 kap. 3 § OSL)? First who decides in just this
 * matter (6 kap. 11 § FB), then the risk of betydande men. Both are weighings; doubt is not an answer.
 */
export const insyn = <Target extends string>(
  exits: Exits<'utanBetydandeMen' | 'betydandeMen' | 'barnetBestammer' | 'tveksamt', Target>,
) =>
  subflow(exits, {
    texter: 'insyn',
    initial: 'bestammer',
    states: {
      bestammer: {
        on: { ja: 'betydande-men', nej: exits.barnetBestammer, 'vet-ej': exits.tveksamt },
      },
      'betydande-men': {
        on: { ja: exits.betydandeMen, nej: exits.utanBetydandeMen, 'vet-ej': exits.tveksamt },
      },
    },
  });
