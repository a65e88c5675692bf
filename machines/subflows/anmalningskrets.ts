import { subflow, type Exits } from '../wizard.ts';

/**
 * Where does the one who knows something about a child or an adult work? Decides both whether
 * 19 kap. 1 § SoL binds and which secrecy the duty must lift. Family counselling has a duty of its own.
 */
export const anmalningskrets = <Target extends string>(
  exits: Exits<
    'socialtjanst' | 'vard' | 'skolaEllerNamnd' | 'privat' | 'familjeradgivning' | 'privatFamilj' | 'oklar',
    Target
  >,
) =>
  subflow(exits, {
    texter: 'anmalningskrets',
    initial: 'verksamhet',
    states: {
      verksamhet: {
        on: {
          socialtjanst: exits.socialtjanst,
          lss: exits.socialtjanst,
          vard: exits.vard,
          skola: exits.skolaEllerNamnd,
          forskola: exits.skolaEllerNamnd,
          namnd: exits.skolaEllerNamnd,
          familjeradgivning: exits.familjeradgivning,
          privat: 'privat-slag',
          annan: exits.oklar,
          'vet-ej': exits.oklar,
        },
      },
      'privat-slag': {
        on: {
          socialtjanst: exits.privat,
          lss: exits.privat,
          vard: exits.privat,
          skola: exits.privat,
          annan: exits.privat,
          familjeradgivning: exits.privatFamilj,
          ingen: exits.oklar,
          'vet-ej': exits.oklar,
        },
      },
    },
  });
