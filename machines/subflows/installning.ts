import { subflow, type Exits } from '../wizard.ts';

/**
 * Someone who lastingly cannot decide, in the shared record (2 kap. 6 §, 3 kap. 3–4 §§ SVOD): their own attitude
 * is found out as far as possible and nothing speaks against. Nobody else says yes in their place.
 */
export const installning = <Target extends string>(exits: Exits<'klarlagd' | 'hindrar', Target>) =>
  subflow(exits, {
    texter: 'installning',
    initial: 'egen-vilja',
    states: {
      'egen-vilja': {
        on: {
          klarlagd: exits.klarlagd,
          'talar-emot': exits.hindrar,
          'inte-klarlagd': exits.hindrar,
          'vet-ej': exits.hindrar,
        },
      },
    },
  });
