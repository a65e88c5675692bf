import { subflow, type Exits } from '../wizard.ts';

/** Has the person whom the secrecy protects lifted it, for just this? (10 kap. 1 §, 12 kap. 2–3 §§ OSL) */
export const samtycke = <Target extends string>(exits: Exits<'giltigt' | 'saknas', Target>) =>
  subflow(exits, {
    texter: 'samtycke',
    initial: 'tillfragad',
    states: {
      tillfragad: {
        on: { ja: 'ratt-person', nej: exits.saknas, 'gar-inte': exits.saknas, 'vet-ej': exits.saknas },
      },
      'ratt-person': { on: { ja: 'omfattning', nej: exits.saknas, 'vet-ej': exits.saknas } },
      omfattning: { on: { ja: 'galler', nej: exits.saknas, 'vet-ej': exits.saknas } },
      galler: { on: { ja: exits.giltigt, nej: exits.saknas, 'vet-ej': exits.saknas } },
    },
  });
