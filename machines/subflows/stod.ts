import { subflow, type Exits } from '../wizard.ts';

/**
 * Necessary help to someone in the groups that 26 kap. 9 § and 25 kap. 12 § OSL name. Doubt about the need is told
 * apart: it is a matter to weigh, neither a yes nor a no.
 */
export const stod = <Target extends string>(exits: Exits<'far' | 'oklart' | 'annat', Target>) =>
  subflow(exits, {
    texter: 'stod',
    initial: 'grupp',
    states: {
      grupp: {
        on: {
          'under-18': exits.far,
          missbruk: exits.far,
          tvangsvard: exits.far,
          gravid: exits.far,
          oklart: exits.oklart,
          nej: exits.annat,
          'vet-ej': exits.annat,
        },
      },
    },
  });
