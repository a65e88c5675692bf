import { subflow, type Exits } from '../wizard.ts';

/** Consent where a duty of silence stands in the place of secrecy: what is told is then not told without right. */
export const privatSamtycke = <Target extends string>(exits: Exits<'giltigt' | 'saknas', Target>) =>
  subflow(exits, {
    texter: 'privat-samtycke',
    initial: 'tillfragad',
    states: {
      tillfragad: { on: { ja: 'tackning', nej: exits.saknas, 'vet-ej': exits.saknas } },
      tackning: { on: { ja: exits.giltigt, nej: exits.saknas, 'vet-ej': exits.saknas } },
    },
  });
