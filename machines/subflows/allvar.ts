import { subflow, type Exits } from '../wizard.ts';

/**
 * Lex Sarah towards IVO: only what is serious (27 kap. 6 § SoL, 24 f § LSS). That it is not, or may not be,
 * is no end of it: the inquiry can show something else.
 */
export const allvar = <Target extends string>(exits: Exits<'allvarligt' | 'inteFastslaget', Target>) =>
  subflow(exits, {
    texter: 'allvar',
    initial: 'allvarligt',
    states: {
      allvarligt: {
        on: { ja: exits.allvarligt, nej: exits.inteFastslaget, 'vet-ej': exits.inteFastslaget },
      },
    },
  });
