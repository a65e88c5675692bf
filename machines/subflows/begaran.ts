import { subflow, type Exits } from '../wizard.ts';

/** What does a request from outside concern? Who asks, and why, is not asked (2 kap. 18 § TF). */
export const begaran = <Target extends string>(
  exits: Exits<'person' | 'forskning' | 'utanPerson' | 'annanNamnd', Target>,
) =>
  subflow(exits, {
    texter: 'begaran',
    initial: 'galler',
    states: {
      galler: {
        on: {
          person: exits.person,
          forskning: exits.forskning,
          'utan-person': exits.utanPerson,
          'inte-har': exits.annanNamnd,
          'vet-ej': exits.person,
        },
      },
    },
  });
