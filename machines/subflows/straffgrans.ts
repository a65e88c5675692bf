import { subflow, type Exits } from '../wizard.ts';

/**
 * The threshold of 10 kap. 23 § OSL for crimes already committed.
 * The penalties themselves stand in `content/straffskalor.yaml`, dated; never here.
 */
export const straffgrans = <Target extends string>(exits: Exits<'over' | 'under' | 'oklar', Target>) =>
  subflow(exits, {
    texter: 'straffgrans',
    initial: 'lagsta-straff',
    states: {
      'lagsta-straff': {
        on: {
          'fullbordat-over': exits.over,
          'forsok-over': exits.over,
          under: exits.under,
          'olika-skalor': exits.oklar,
          'vet-ej': exits.oklar,
        },
      },
    },
  });
