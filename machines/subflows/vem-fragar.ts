import { subflow, type Exits } from '../wizard.ts';

/** Guardian or outsider (6 kap. 2 § FB)? A parent without custody is an outsider. */
export const vemFragar = <Target extends string>(exits: Exits<'vardnadshavare' | 'utomstaende', Target>) =>
  subflow(exits, {
    texter: 'vem-fragar',
    initial: 'roll',
    states: {
      roll: {
        on: {
          vardnadshavare: exits.vardnadshavare,
          foralder: exits.utomstaende,
          annan: exits.utomstaende,
          'vet-ej': exits.utomstaende,
        },
      },
    },
  });
