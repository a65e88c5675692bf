import { subflow, type Exits } from '../wizard.ts';

/** What does the private body do? Decides which duty of silence binds it; OSL does not. */
export const privatVerksamhet = <Target extends string>(
  exits: Exits<'socialtjanst' | 'lss' | 'vard' | 'familjeradgivning' | 'oklar', Target>,
) =>
  subflow(exits, {
    texter: 'privat-verksamhet',
    initial: 'slag',
    states: {
      slag: {
        on: {
          socialtjanst: exits.socialtjanst,
          lss: exits.lss,
          vard: exits.vard,
          familjeradgivning: exits.familjeradgivning,
          annan: exits.oklar,
          'vet-ej': exits.oklar,
        },
      },
    },
  });
