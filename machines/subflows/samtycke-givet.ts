import { subflow, type Exits } from '../wizard.ts';

/** The questions of `samtycke` after an answer that already says yes: who said it, to what, and does it still hold? */
export const samtyckeGivet = <Target extends string>(exits: Exits<'giltigt' | 'saknas', Target>) =>
  subflow(exits, {
    texter: 'samtycke',
    initial: 'ratt-person',
    states: {
      'ratt-person': { on: { ja: 'omfattning', nej: exits.saknas, 'vet-ej': exits.saknas } },
      omfattning: { on: { ja: 'galler', nej: exits.saknas, 'vet-ej': exits.saknas } },
      galler: { on: { ja: exits.giltigt, nej: exits.saknas, 'vet-ej': exits.saknas } },
    },
  });
