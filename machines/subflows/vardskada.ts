import { subflow, type Exits } from '../wizard.ts';

/** Lex Maria towards IVO: a serious vårdskada, or what could have become one (3 kap. 5 § PSL). */
export const vardskada = <Target extends string>(exits: Exits<'allvarlig' | 'inteFastslagen', Target>) =>
  subflow(exits, {
    texter: 'vardskada',
    initial: 'allvarlig-vardskada',
    states: {
      'allvarlig-vardskada': {
        on: { ja: exits.allvarlig, nej: exits.inteFastslagen, 'vet-ej': exits.inteFastslagen },
      },
    },
  });
