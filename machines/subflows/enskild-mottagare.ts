import { subflow, type Exits } from '../wizard.ts';

/** A reservation binds only a private person or body that is known (10 kap. 14 § OSL), never an authority. */
export const enskildMottagare = <Target extends string>(exits: Exits<'enskild' | 'annan', Target>) =>
  subflow(exits, {
    texter: 'enskild-mottagare',
    initial: 'kand-enskild',
    states: {
      'kand-enskild': { on: { ja: exits.enskild, nej: exits.annan, 'vet-ej': exits.annan } },
    },
  });
