import { subflow, type Exits } from '../wizard.ts';

/**
 * A document or only an answer out of one? What is not secret shall be handed out (2 kap. 15 § TF); an answer
 * shall be given too, but only where it does not hinder the work (6 kap. 4 § OSL).
 */
export const handlingEllerSvar = <Target extends string>(exits: Exits<'ska' | 'svar' | 'far', Target>) =>
  subflow(exits, {
    texter: 'handling-eller-svar',
    initial: 'begard',
    states: {
      begard: { on: { handling: exits.ska, svar: exits.svar, nej: exits.far, 'vet-ej': exits.far } },
    },
  });
