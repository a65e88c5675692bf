import { subflow, type Exits } from '../wizard.ts';

/**
 * The sekretesseftergift of a social insatsgrupp: from everyone whose yes is needed, naming this participant, and
 * covering what is to be said (10 kap. 1 §, 12 kap. 2 § OSL). Withdrawal ends it; a rule that does not rest on
 * consent is then tried for a single piece of information, when there is one.
 */
export const eftergift = <Target extends string>(exits: Exits<'giltig' | 'saknas' | 'atertagen', Target>) =>
  subflow(exits, {
    texter: 'eftergift',
    initial: 'lamnad',
    states: {
      lamnad: {
        on: {
          ja: 'mottagare',
          'nagon-saknas': exits.saknas,
          utgangen: exits.saknas,
          atertagen: 'aterkallad',
          nej: exits.saknas,
          'vet-ej': exits.saknas,
        },
      },
      aterkallad: {
        on: { nej: exits.atertagen, ja: exits.saknas, 'vet-ej': exits.atertagen },
      },
      mottagare: { on: { ja: 'innehall', nej: exits.saknas, 'vet-ej': exits.saknas } },
      innehall: {
        on: { ja: exits.giltig, mer: exits.saknas, annan: exits.saknas, 'vet-ej': exits.saknas },
      },
    },
  });
