import { subflow, type Exits } from '../wizard.ts';

/**
 * Who is to have it, for what, and how far can it spread? The receiver decides what protection it gets next:
 * its own or transferred secrecy (7 kap. 2 § OSL), a duty of silence, a reservation, or none. Where that is not
 * known and matters, nothing can be clear, so the test ends in the weighing itself.
 */
export const mottagarensSkydd = <Target extends string>(
  exits: Exits<
    | 'sjalv'
    | 'vardnadshavare'
    | 'kollega'
    | 'enskild'
    | 'enskildOviss'
    | 'utforare'
    | 'utforareOviss'
    | 'myndighet'
    | 'myndighetOviss'
    | 'okand',
    Target
  >,
) =>
  subflow(exits, {
    texter: 'mottagarens-skydd',
    initial: 'mottagare',
    states: {
      mottagare: {
        on: {
          enskild: 'anvandning',
          utforare: 'tystnadsplikt',
          myndighet: 'sekretess',
          okand: exits.okand,
          sjalv: exits.sjalv,
          vardnadshavare: exits.vardnadshavare,
          kollega: exits.kollega,
          'vet-ej': exits.okand,
        },
      },
      anvandning: {
        on: {
          stannar: exits.enskild,
          sprids: exits.enskild,
          'saknar-betydelse': exits.enskild,
          'vet-ej': exits.enskildOviss,
        },
      },
      tystnadsplikt: {
        on: { uppdrag: exits.utforare, annat: exits.utforare, 'vet-ej': exits.utforareOviss },
      },
      sekretess: {
        on: { 'lika-stark': exits.myndighet, svagare: exits.myndighet, 'vet-ej': exits.myndighetOviss },
      },
    },
  });
