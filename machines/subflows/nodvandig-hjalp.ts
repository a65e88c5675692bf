import { subflow, type Exits } from '../wizard.ts';

/** Necessary help to someone in the groups of 26 kap. 9 § OSL, from social services to an authority. */
export const nodvandigHjalp = <Target extends string>(exits: Exits<'far' | 'annat', Target>) =>
  subflow(exits, {
    texter: 'nodvandig-hjalp',
    initial: 'grupp',
    states: {
      grupp: {
        on: {
          'under-18': exits.far,
          missbruk: exits.far,
          tvangsvard: exits.far,
          gravid: exits.far,
          'behovs-inte': exits.annat,
          nej: exits.annat,
          'vet-ej': exits.annat,
        },
      },
    },
  });
