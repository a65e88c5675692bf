import { subflow, type Exits } from '../wizard.ts';

/** The question of `avliden` where doubt is told apart, as in `menprovning-bedomning`. */
export const avlidenBedomning = <Target extends string>(
  exits: Exits<'utanMen' | 'medMen' | 'tveksamt', Target>,
) =>
  subflow(exits, {
    texter: 'avliden',
    initial: 'frid',
    states: {
      frid: { on: { ja: exits.utanMen, nej: exits.medMen, 'vet-ej': exits.tveksamt } },
    },
  });
