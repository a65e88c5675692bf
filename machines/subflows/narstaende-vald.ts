import { subflow, type Exits } from '../wizard.ts';

/** Risk of serious violence against someone close (10 kap. 18 c § OSL). */
export const narstaendeVald = <Target extends string>(
  exits: Exits<'far' | 'olampligt' | 'tveksamt' | 'begangetBrott' | 'lindrigare', Target>,
) =>
  subflow(exits, {
    texter: 'narstaende-vald',
    initial: 'risk',
    states: {
      risk: {
        on: {
          allvarligt: 'lampligt',
          'gar-att-skilja': 'lampligt',
          lindrigare: exits.lindrigare,
          begangen: exits.begangetBrott,
          'vet-ej': exits.lindrigare,
        },
      },
      lampligt: { on: { ja: exits.far, nej: exits.olampligt, 'vet-ej': exits.tveksamt } },
    },
  });
