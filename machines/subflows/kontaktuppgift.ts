import { subflow, type Exits } from '../wizard.ts';

/** Contact details on request from a law-enforcement authority (4 § lagen 2025:170). */
export const kontaktuppgift = <Target extends string>(
  exits: Exits<'ska' | 'synnerligaSkal' | 'annan', Target>,
) =>
  subflow(exits, {
    texter: 'kontaktuppgift',
    initial: 'behovs',
    states: {
      behovs: { on: { ja: 'skyddad', nej: exits.annan, 'vet-ej': exits.annan } },
      skyddad: {
        on: { nej: exits.ska, ja: exits.synnerligaSkal, 'vet-ej': exits.synnerligaSkal },
      },
    },
  });
