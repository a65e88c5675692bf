import { subflow, type Exits } from '../wizard.ts';

/** Harm is weighed person by person. What cannot be divided must be clear for every one of them. */
export const berorda = <Target extends string>(exits: Exits<'en' | 'flera', Target>) =>
  subflow(exits, {
    texter: 'berorda',
    initial: 'vilka',
    states: {
      vilka: { on: { en: exits.en, delas: exits.en, odelbar: exits.flera, 'vet-ej': exits.flera } },
    },
  });
