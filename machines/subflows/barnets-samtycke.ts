import { subflow, type Exits } from '../wizard.ts';

/**
 * Who may lift the child's secrecy towards an outsider: the child, the guardians together, or all of them
 * (12 kap. 2–3 §§ OSL, 6 kap. 11 and 13 §§ FB). Comes before `samtycke`, which asks whether they have.
 */
export const barnetsSamtycke = <Target extends string>(exits: Exits<'nagon' | 'ingen', Target>) =>
  subflow(exits, {
    texter: 'barnets-samtycke',
    initial: 'vem-sager-ja',
    states: {
      'vem-sager-ja': {
        on: {
          barnet: exits.nagon,
          tillsammans: exits.nagon,
          vardnadshavarna: exits.nagon,
          'den-ena': exits.nagon,
          ingen: exits.ingen,
          'vet-ej': exits.ingen,
        },
      },
    },
  });
