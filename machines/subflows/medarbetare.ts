import { subflow, type Exits } from '../wizard.ts';

/**
 * A member of staff: three provisions and four tests. Reverse for what is told a counsellor and for the home address,
 * straight for health, and danger of violence for the rest (39 kap. 1–3 §§ OSL).
 */
export const medarbetare = <Target extends string>(
  exits: Exits<'ejHemlig' | 'hemlig' | 'tveksamt' | 'okandRegel', Target>,
) =>
  subflow(exits, {
    texter: 'medarbetare',
    initial: 'slag',
    states: {
      slag: {
        on: {
          samtal: 'omvant',
          kontakt: 'omvant',
          personalvard: 'rakt',
          halsa: 'rakt',
          ovrigt: 'allvarligt',
          'vet-ej': exits.okandRegel,
        },
      },
      omvant: { on: { ja: exits.ejHemlig, nej: exits.hemlig, 'vet-ej': exits.tveksamt } },
      rakt: { on: { nej: exits.ejHemlig, ja: exits.hemlig, 'vet-ej': exits.tveksamt } },
      allvarligt: { on: { nej: exits.ejHemlig, ja: exits.hemlig, 'vet-ej': exits.tveksamt } },
    },
  });
