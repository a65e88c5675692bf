import { expect, test } from 'vitest';
import { samtycke } from '../machines/subflows/samtycke.ts';
import { outcome, subflow, wizard } from '../machines/wizard.ts';

test('a misspelt target of a question neither compiles nor runs', () => {
  expect(() =>
    wizard('prov', {
      initial: 'fraga',
      states: {
        // @ts-expect-error: no state is called "slutt".
        fraga: { on: { ja: 'slutt' } },
        slut: outcome,
      },
    }),
  ).toThrow('slutt');
});

test('a misspelt exit of a sub-flow neither compiles nor runs', () => {
  expect(() =>
    wizard('prov', {
      initial: 'samtycke',
      states: {
        // @ts-expect-error: no state is called "slutt".
        samtycke: samtycke({ giltigt: '#prov.slut', saknas: '#prov.slutt' }),
        slut: outcome,
      },
    }),
  ).toThrow('slutt');
});

test('a sub-flow must be given all its exits', () => {
  // @ts-expect-error: "saknas" is missing.
  expect(samtycke({ giltigt: '#prov.slut' }).initial).toBe('tillfragad');
});

test('a misspelt state inside a sub-flow does not compile', () => {
  const exits = { klar: '#prov.slut' } as const;
  const flow = subflow(exits, {
    texter: 'prov',
    initial: 'forsta',
    states: {
      // @ts-expect-error: neither a state of the sub-flow nor an exit.
      forsta: { on: { ja: 'andra', nej: exits.klar } },
    },
  });
  expect(flow.meta.texter).toBe('prov');
});
