import { subflow, type Exits } from '../wizard.ts';

/** The reverse harm test for someone who has died: the peace of the dead, and those who are alive. */
export const avliden = <Target extends string>(exits: Exits<'utanMen' | 'medMen', Target>) =>
  subflow(exits, {
    texter: 'avliden',
    initial: 'frid',
    states: {
      frid: { on: { ja: exits.utanMen, nej: exits.medMen, 'vet-ej': exits.medMen } },
    },
  });
