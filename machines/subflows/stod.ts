import { subflow, type Exits } from '../wizard.ts';

/** Necessary help to someone in the groups that 26 kap. 9 § and 25 kap. 12 § OSL name. */
export const stod = <Target extends string>(exits: Exits<'far' | 'annat', Target>) =>
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
          nej: exits.annat,
          'vet-ej': exits.annat,
        },
      },
    },
  });
