import { subflow, type Exits } from '../wizard.ts';

/**
 * A patient is discharged and nothing hinders: 3 kap. 2 § lagen (2017:612) then obliges, whichever rule it was that
 * took the secrecy away. It lifts none itself, so each use has an outcome that names what did.
 */
export const utskrivning = <Target extends string>(exits: Exits<'ska' | 'annat', Target>) =>
  subflow(exits, {
    texter: 'utskrivning',
    initial: 'nodvandig',
    states: {
      nodvandig: { on: { ja: exits.ska, nej: exits.annat, 'vet-ej': exits.annat } },
    },
  });
