import { subflow, type Exits } from '../wizard.ts';

/** Animals that suffer (10 kap. 20 a § OSL, lex Maja): a permission, not a duty. */
export const djur = <Target extends string>(exits: Exits<'far' | 'lost' | 'annat', Target>) =>
  subflow(exits, {
    texter: 'djur',
    initial: 'tillstand',
    states: {
      tillstand: { on: { ja: 'samrad', nej: exits.annat, 'vet-ej': exits.annat } },
      samrad: { on: { nej: exits.far, ja: exits.lost, 'vet-ej': exits.lost } },
    },
  });
