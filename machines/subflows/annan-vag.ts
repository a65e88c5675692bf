import { subflow, type Exits } from '../wizard.ts';

/**
 * The harm test has closed. Does something else open: consent, or a duty or rule that another guide tests?
 * A refusal is told only to the one who has answered that nothing does.
 */
export const annanVag = <Target extends string>(exits: Exits<'samtycke' | 'regel' | 'ingen', Target>) =>
  subflow(exits, {
    texter: 'annan-vag',
    initial: 'oppnar',
    states: {
      oppnar: {
        on: { samtycke: exits.samtycke, regel: exits.regel, nej: exits.ingen, 'vet-ej': exits.regel },
      },
    },
  });
