import { subflow, type Exits } from '../wizard.ts';

/** Someone under 21 at risk of committing crime (10 kap. 18 a § OSL). */
export const ungRisk = <Target extends string>(
  exits: Exits<'far' | 'olampligt' | 'tveksamt' | 'begangetBrott' | 'annanVag', Target>,
) =>
  subflow(exits, {
    texter: 'ung-risk',
    initial: 'alder',
    states: {
      alder: { on: { ja: 'risk', nej: exits.annanVag, 'vet-ej': exits.annanVag } },
      risk: { on: { ja: 'framat', nej: exits.annanVag, 'vet-ej': exits.annanVag } },
      framat: {
        on: {
          ja: 'lampligt',
          'gar-att-skilja': 'lampligt',
          nej: exits.begangetBrott,
          'vet-ej': exits.begangetBrott,
        },
      },
      lampligt: { on: { ja: exits.far, nej: exits.olampligt, 'vet-ej': exits.tveksamt } },
    },
  });
