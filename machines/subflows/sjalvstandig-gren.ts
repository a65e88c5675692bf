import { subflow, type Exits } from '../wizard.ts';

/** Social services and health care of one municipality: does a boundary run between them? (8 kap. 1–2 §§ OSL) */
export const sjalvstandigGren = <Target extends string>(exits: Exits<'grans' | 'sammaGren', Target>) =>
  subflow(exits, {
    texter: 'sjalvstandig-gren',
    initial: 'namnd',
    states: {
      namnd: {
        on: {
          'annan-namnd': exits.grans,
          sjalvstandig: exits.grans,
          'samma-gren': exits.sammaGren,
          'vet-ej': exits.grans,
        },
      },
    },
  });
