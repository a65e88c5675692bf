import { subflow, type Exits } from '../wizard.ts';

/**
 * Necessary help, from health care to an authority: the groups of 25 kap. 12 § OSL, and the one
 * who cannot consent (25 kap. 13 §), which social services have no counterpart to.
 */
export const vardensHjalp = <Target extends string>(
  exits: Exits<'grupp' | 'kanInte' | 'oklart' | 'annat', Target>,
) =>
  subflow(exits, {
    texter: 'vardens-hjalp',
    initial: 'grupp',
    states: {
      grupp: {
        on: {
          'under-18': exits.grupp,
          missbruk: exits.grupp,
          tvangsvard: exits.grupp,
          gravid: exits.grupp,
          'kan-inte-samtycka': exits.kanInte,
          oklart: exits.oklart,
          'behovs-inte': exits.annat,
          nej: exits.annat,
          'vet-ej': exits.annat,
        },
      },
    },
  });
