import { subflow, type Exits } from '../wizard.ts';

/** A private provider hands over the file, or leaves the matter to IVO. It never refuses by itself. */
export const privatAkt = <Target extends string>(exits: Exits<'ska' | 'ivo', Target>) =>
  subflow(exits, {
    texter: 'privat-akt',
    initial: 'hinder',
    states: {
      hinder: { on: { nej: exits.ska, ja: exits.ivo, 'vet-ej': exits.ivo } },
    },
  });
