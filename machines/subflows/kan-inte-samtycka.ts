import { subflow, type Exits } from '../wizard.ts';

/** The patient who cannot consent (25 kap. 13 § OSL): the one rule of health care that reaches private providers. */
export const kanInteSamtycka = <Target extends string>(exits: Exits<'far' | 'annat', Target>) =>
  subflow(exits, {
    texter: 'kan-inte-samtycka',
    initial: 'kan-inte',
    states: {
      'kan-inte': {
        on: { ja: exits.far, 'behovs-inte': exits.annat, nej: exits.annat, 'vet-ej': exits.annat },
      },
    },
  });
