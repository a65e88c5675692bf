import { subflow, type Exits } from '../wizard.ts';

/**
 * The reverse harm test of a document, piece by piece: what is not secret is handed out masked (2 kap. 15 § TF).
 * Before it, whether the test needs to know who asks. Where it does and gets no answer, nothing is clear.
 */
export const uppgiftForUppgift = <Target extends string>(
  exits: Exits<'allt' | 'delar' | 'hemligt', Target>,
) =>
  subflow(exits, {
    texter: 'uppgift-for-uppgift',
    initial: 'vem-och-varfor',
    states: {
      'vem-och-varfor': {
        on: { nej: 'klart', svarat: 'klart', 'vill-inte': exits.hemligt, 'vet-ej': 'klart' },
      },
      klart: {
        on: { allt: exits.allt, delar: exits.delar, nej: exits.hemligt, 'vet-ej': exits.hemligt },
      },
    },
  });
