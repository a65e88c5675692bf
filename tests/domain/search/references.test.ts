import { describe, expect, test } from 'vitest';
import { keyOf, keyOfId, namesOf, readReference, type Law } from '../../../src/domain/search/references.ts';

const laws: Law[] = [
  {
    id: 'osl',
    names: ['osl', '2009:400', 'offentlighets och sekretesslag', 'sekretesslag'],
    formerNames: [],
  },
  { id: 'sol', names: ['sol', '2025:400', 'socialtjänstlag'], formerNames: ['2001:453'] },
  { id: 'lvu', names: ['lvu', '1990:52'], formerNames: [] },
  { id: 'luub', names: ['lagen 2025:170', '2025:170'], formerNames: [] },
  { id: 'gdpr', names: ['gdpr', 'dataskyddsförordningen'], formerNames: [] },
];
const read = (query: string) => {
  const reference = readReference(query, laws);
  return reference && `${reference.law ?? ''} ${keyOf(reference)}`;
};

describe('a provision', () => {
  test.each([
    ['10 kap. 18 a § OSL', 'osl 10:18a'],
    ['10 kap 18a', ' 10:18a'],
    ['10 kap.\u00a018\u00a0a\u00a0§', ' 10:18a'],
    ['10:18 a', ' 10:18a'],
    ['10:18a', ' 10:18a'],
    ['26:1 osl', 'osl 26:1'],
    ['SoL 19:1', 'sol 19:1'],
    ['18 a §', ' 18a'],
    ['§18c 10kap', ' 10:18c'],
    ['18 c § i 10 kap. offentlighets- och sekretesslagen', 'osl 10:18c'],
    ['kapitel 10 paragraf 21 sekretesslagen', 'osl 10:21'],
    ['kap 10 § 21', ' 10:21'],
    ['5 § i osl', 'osl 5'],
    ['osl 10 21', 'osl 10:21'],
    ['lvu 43', 'lvu 43'],
    ['LVU § 43 b', 'lvu 43b'],
    ['4 § lagen (2025:170)', 'luub 4'],
    ['artikel 33 gdpr', 'gdpr 33'],
    ['art. 33', 'gdpr 33'],
    ['artikel 33.1 dataskyddsförordningen', 'gdpr 33'],
    ['10 kap', ' 10:'],
    ['lagen 2025:170', 'luub '],
  ])('%s', (query, expected) => {
    expect(read(query)).toBe(expected);
  });
});

test.each(['samtycke', 'polisen vill ha adress', 'LVU', 'barn 15 år', 'sol och bad', ''])(
  '”%s” names none',
  (query) => {
    expect(read(query)).toBeUndefined();
  },
);

test('a replaced act is told from today’s', () => {
  expect(readReference('14 kap. 1 § SoL', laws)?.former).toBe(false);
  expect(readReference('14 kap. 1 § gamla SoL', laws)).toMatchObject({ law: 'sol', former: true });
  expect(readReference('14 kap. 1 § SoL (2001:453)', laws)).toMatchObject({ law: 'sol', former: true });
});

test('what else is said is left to search for', () => {
  expect(readReference('10 kap. 27 § OSL generalklausulen', laws)?.rest).toBe('generalklausulen');
  expect(readReference('enligt 10 kap. 27 § OSL', laws)?.rest).toBe('');
});

test('the key of a provision is read from its id', () => {
  expect(['10-18-a', '19-1', '43', '43-b'].map(keyOfId)).toEqual(['10:18a', '19:1', '43', '43b']);
});

test('a statute has its short name, its number, and its name in full and by its last word', () => {
  expect(
    namesOf({ namn: 'Offentlighets- och sekretesslag (2009:400)', kortnamn: 'OSL', sfs: '2009:400' }),
  ).toEqual(['osl', '2009:400', 'offentlighets och sekretesslag', 'sekretesslag']);
  expect(
    namesOf({ namn: 'Lag (2025:170) om skyldighet', kortnamn: 'lagen 2025:170', sfs: '2025:170' }),
  ).toEqual(['lagen 2025:170', '2025:170']);
});
