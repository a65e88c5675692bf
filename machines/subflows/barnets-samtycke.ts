import { subflow, type Exits } from '../wizard.ts';

/**
 * Who may lift the child's secrecy towards an outsider: the child, the guardians together, or all of them
 * (12 kap. 2–3 §§ OSL, 6 kap. 11 and 13 §§ FB). Comes before `samtycke`, which asks whether they have. Secrecy
 * against one of two guardians is told apart: the law does not say if the other may lift it alone.
 */
export const barnetsSamtycke = <Target extends string>(
  exits: Exits<'nagon' | 'ingen' | 'oavgjort', Target>,
) =>
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
          'mot-en': exits.oavgjort,
          'vet-ej': exits.ingen,
        },
      },
    },
  });
