import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/domain/content.ts';
import {
  proposeAnswer,
  relationBetween,
  relations,
  unitKey,
  type Boards,
} from '../../src/domain/organisation.ts';
import { realContent } from '../content.ts';

const organisationOf = (yaml: string) =>
  parseContent(new Map([['content/organisation.yaml', yaml]])).content.organisation.get('organisation')!.data;

/** Stadsdelsnämnder; fältassistenter both in one of them and under kultur och fritid. */
const exempelstaden = realContent().content.organisation.get('organisation')!.data;
/** Socialnämnd and äldrenämnd; fältassistenter in an independent branch of the socialnämnd. */
const provkoping = organisationOf(readFileSync('tests/fixtures/provkoping.yaml', 'utf8'));

const keysOf = ({ namnder }: Boards) =>
  namnder.flatMap((namnd) => namnd.enheter.map((enhet) => unitKey(namnd, enhet)));

describe('the receiver of a SIG coordinator in a stadsdelsnämnd', () => {
  test.each([
    ['stadsdelsnamnden-norr/sig', 'samma-enhet'],
    ['stadsdelsnamnden-norr/mottagning', 'samma-gren'],
    ['stadsdelsnamnden-norr/oppenvard', 'samma-gren'],
    ['stadsdelsnamnden-norr/falt', 'samma-gren'],
    ['stadsdelsnamnden-norr/aldre', 'samma-gren'],
    ['stadsdelsnamnden-norr/vard', 'annan-gren'],
    ['stadsdelsnamnden-soder/sig', 'annan-socialnamnd'],
    ['socialnamnden/jour', 'annan-socialnamnd'],
    ['kultur-och-fritidsnamnden/falt', 'annan-namnd'],
    ['utbildningsnamnden/kurator', 'annan-namnd'],
    ['annan-kommun', 'annan-kommun'],
  ])('%s is %s', (theirs, relation) => {
    expect(relationBetween(exempelstaden, 'stadsdelsnamnden-norr/sig', theirs).relation).toBe(relation);
  });
});

describe('the receiver of a SIG coordinator in a socialnämnd', () => {
  test.each([
    ['socialnamnden/sig', 'samma-enhet'],
    ['socialnamnden/mottagning', 'samma-gren'],
    ['socialnamnden/oppenvard', 'samma-gren'],
    ['socialnamnden/falt', 'annan-gren'],
    ['socialnamnden/jobb', undefined],
    ['aldrenamnden/bistand', 'annan-socialnamnd'],
    ['byggnadsnamnden/bygglov', 'annan-namnd'],
    ['annan-kommun', 'annan-kommun'],
  ])('%s is %s', (theirs, relation) => {
    expect(relationBetween(provkoping, 'socialnamnden/sig', theirs).relation).toBe(relation);
  });
});

test('the same fältassistent in three organisations gives three answers, each with its reason', () => {
  const sig = 'stadsdelsnamnden-norr/sig';
  expect([
    relationBetween(exempelstaden, sig, 'stadsdelsnamnden-norr/falt'),
    relationBetween(exempelstaden, sig, 'kultur-och-fritidsnamnden/falt'),
    relationBetween(provkoping, 'socialnamnden/sig', 'socialnamnden/falt'),
  ]).toMatchInlineSnapshot(`
    [
      {
        "relation": "samma-gren",
        "varfor": "”Social insatsgrupp (SIG) Norr” och ”Fältassistenter Norr” hör till samma verksamhetsgren, ”Individ- och familjeomsorg” i Stadsdelsnämnden Norr, så ingen sekretessgräns går mellan er (8 kap. 2 § OSL), men bara den vars arbete kräver uppgiften ska få den.",
      },
      {
        "relation": "annan-namnd",
        "varfor": "Kultur- och fritidsnämnden är en annan nämnd än Stadsdelsnämnden Norr, så sekretess gäller mellan er (8 kap. 1 § OSL).",
      },
      {
        "relation": "annan-gren",
        "varfor": "Verksamhetsgrenarna ”Utredning” och ”Fritid och förebyggande” i Socialnämnden räknas som självständiga mot varandra, så sekretess gäller mellan er (8 kap. 2 § OSL).",
      },
    ]
  `);
});

test('every other relation says why', () => {
  const whys = ['sig', 'oppenvard', 'jobb'].map(
    (enhet) => relationBetween(provkoping, 'socialnamnden/sig', `socialnamnden/${enhet}`).varfor,
  );
  const further = ['aldrenamnden/bistand', 'annan-kommun'].map(
    (theirs) => relationBetween(provkoping, 'socialnamnden/sig', theirs).varfor,
  );
  expect([...whys, ...further].join('\n')).toMatchInlineSnapshot(`
    "Ni arbetar på samma enhet, ”Social insatsgrupp (SIG)” i Socialnämnden, så ingen sekretessgräns går mellan er (8 kap. 2 § OSL), men bara den vars arbete kräver uppgiften ska få den.
    Verksamhetsgrenarna ”Utredning” och ”Öppna insatser” i Socialnämnden räknas inte som självständiga mot varandra, så ingen sekretessgräns går mellan er (8 kap. 2 § OSL), men bara den vars arbete kräver uppgiften ska få den.
    Verksamhetsgrenarna ”Utredning” och ”Arbetsmarknad” i Socialnämnden kan vara självständiga mot varandra (8 kap. 2 § OSL), men juristen har inte avgjort frågan, så svaret går inte att hämta ur organisationen.
    Äldrenämnden är en annan nämnd än Socialnämnden, så sekretess gäller mellan er (8 kap. 1 § OSL), men båda har uppgifter inom socialtjänsten och då kan skyldigheten att lämna vissa uppgifter på begäran gälla (15 kap. 8 § SoL).
    En nämnd i en annan kommun är en annan myndighet än Socialnämnden, så sekretess gäller mellan er (8 kap. 1 § OSL)."
  `);
});

test('between two nämnder outside social services there is no duty under 15 kap. 8 § SoL', () => {
  const { relation, varfor } = relationBetween(
    exempelstaden,
    'kultur-och-fritidsnamnden/falt',
    'stadsdelsnamnden-norr/falt',
  );
  expect(relation).toBe('annan-namnd');
  expect(varfor).not.toContain('15 kap. 8 §');
});

describe.each([
  ['Exempelstaden', exempelstaden],
  ['Provköping', provkoping],
])('in %s', (_, organisation) => {
  const pairs = keysOf(organisation).flatMap((mine) =>
    keysOf(organisation).map((theirs) => [mine, theirs] as const),
  );

  test('a boundary looks the same from both sides', () => {
    for (const [mine, theirs] of pairs)
      expect(relationBetween(organisation, mine, theirs).relation, `${mine} ${theirs}`).toBe(
        relationBetween(organisation, theirs, mine).relation,
      );
  });

  test('every reason is one sentence that names a provision', () => {
    for (const [mine, theirs] of pairs)
      expect(relationBetween(organisation, mine, theirs).varfor).toMatch(
        /^(?:[^.]|(?<=kap)\.)+\d+ kap\. \d+ § (?:OSL|SoL)(?:[^.])*\.$/,
      );
  });

  test('every relation occurs', () => {
    const found = new Set(
      pairs.map(([mine, theirs]) => relationBetween(organisation, mine, theirs).relation),
    );
    expect(relations.filter((relation) => !found.has(relation))).toEqual(['annan-kommun']);
  });
});

describe('two branches of one nämnd', () => {
  type Judged = 'ja' | 'nej' | 'oavgjord' | undefined;
  const between = (one: Judged, other: Judged) => {
    const organisation = structuredClone(provkoping);
    const branches = organisation.namnder[0]!.verksamhetsgrenar;
    branches[0]!.sjalvstandig = one;
    branches[1]!.sjalvstandig = other;
    return relationBetween(organisation, 'socialnamnden/sig', 'socialnamnden/oppenvard').relation;
  };

  test.each([
    ['ja', 'ja', 'annan-gren'],
    ['ja', 'nej', 'annan-gren'],
    ['ja', 'oavgjord', 'annan-gren'],
    ['nej', 'nej', 'samma-gren'],
    ['nej', 'oavgjord', undefined],
    ['oavgjord', 'oavgjord', undefined],
    [undefined, 'nej', undefined],
  ] as const)('judged %s and %s: %s', (one, other, relation) => {
    expect(between(one, other)).toBe(relation);
    expect(between(other, one)).toBe(relation);
  });
});

test('a unit that does not exist is never placed', () => {
  expect(() => relationBetween(provkoping, 'socialnamnden/sig', 'aldrenamnden/sig')).toThrow(
    'aldrenamnden/sig',
  );
});

describe('what is proposed to the reader', () => {
  const svar = { 'samma-gren': { etikett: 'Samma gren' }, 'vet-ej': { etikett: 'Vet inte' } };
  const propose = (theirs: string) => proposeAnswer(provkoping, svar, 'socialnamnden/sig', theirs);

  test('the answer with the key of the relation, by its label', () => {
    expect(propose('socialnamnden/mottagning').answer).toBe('samma-gren');
    expect(propose('socialnamnden/mottagning').text).toContain('Föreslaget svar: ”Samma gren”.');
  });

  test('nothing when the question has no such answer, and that is said', () => {
    expect(propose('aldrenamnden/bistand').answer).toBeUndefined();
    expect(propose('aldrenamnden/bistand').text).toContain('Frågan har inget svar för det');
  });

  test('nothing when no jurist has judged, and that is said', () => {
    expect(propose('socialnamnden/jobb').answer).toBeUndefined();
    expect(propose('socialnamnden/jobb').text).toContain('juristen har inte avgjort frågan');
  });
});
