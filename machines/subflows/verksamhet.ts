import { subflow, type Exits } from '../wizard.ts';

/** Where is the piece of information kept? It decides which secrecy protects it, so the answers settle facts. */
export const verksamhet = <Target extends string>(
  exits: Exits<'socialtjanst' | 'lss' | 'vard' | 'familjeradgivning' | 'privat' | 'okant', Target>,
) =>
  subflow(exits, {
    texter: 'verksamhet',
    initial: 'var-finns-uppgiften',
    states: {
      'var-finns-uppgiften': {
        on: {
          socialtjanst: exits.socialtjanst,
          lss: exits.lss,
          vard: exits.vard,
          familjeradgivning: exits.familjeradgivning,
          privat: exits.privat,
          'vet-ej': exits.okant,
        },
      },
    },
  });
