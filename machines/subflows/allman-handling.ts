import { subflow, type Exits } from '../wizard.ts';

/** What is not secret shall be handed out of a public document that someone asks for (2 kap. 15 § TF). */
export const allmanHandling = <Target extends string>(exits: Exits<'ska' | 'far', Target>) =>
  subflow(exits, {
    texter: 'allman-handling',
    initial: 'begard',
    states: {
      begard: { on: { ja: exits.ska, nej: exits.far, 'vet-ej': exits.far } },
    },
  });
