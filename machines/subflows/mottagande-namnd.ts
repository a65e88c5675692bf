import { subflow, type Exits } from '../wizard.ts';

/** Secrecy stands between nämnder, and within one only between independent branches (8 kap. 1–2 §§ OSL). */
export const mottagandeNamnd = <Target extends string>(exits: Exits<'samma' | 'annan' | 'oklar', Target>) =>
  subflow(exits, {
    texter: 'mottagande-namnd',
    initial: 'namnd',
    states: {
      namnd: { on: { samma: exits.samma, annan: exits.annan, 'vet-ej': exits.oklar } },
    },
  });
