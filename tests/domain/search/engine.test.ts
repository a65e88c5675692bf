import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/domain/search/build-index.ts';
import { engineOf } from '../../../src/domain/search/engine.ts';
import { showings } from '../../../src/domain/search/excerpt.ts';
import type { SearchIndex } from '../../../src/domain/search/index-format.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import { parseContent } from '../../../src/domain/content.ts';

const statutes = `
- id: osl
  namn: "Offentlighets- och sekretesslag (2009:400)"
  kortnamn: OSL
  sfs: "2009:400"
  last: "t.o.m. SFS 2026:1"
- id: sol
  namn: "Socialtjänstlag (2025:400)"
  kortnamn: SoL
  sfs: "2025:400"
  last: "t.o.m. SFS 2026:1"
`;
const { content } = parseContent(
  new Map([
    ['content/forfattningar.yaml', statutes],
    ['content/synonymer.yaml', '- sager: [snut, ta livet av sig]\n  menar: [polis]\n'],
    [
      'content/gamla-lagrum.yaml',
      '- gammal: "14 kap. 1 § SoL (2001:453)"\n  galler: [sol-19-1]\n  vad: "Anmälan."\n  andrat: "Ny plats."\n',
    ],
  ]),
);

const record = (
  kind: SearchRecord['kind'],
  address: string,
  title: string,
  rest: Partial<SearchRecord> = {},
) => ({
  kind,
  address,
  title,
  aliases: [],
  parent: '',
  body: '',
  cites: [],
  ...rest,
});
const records: SearchRecord[] = [
  record('avsnitt', '/handbok/polisen/#adress', 'Kontaktuppgifter', {
    parent: 'Polis och åklagare',
    aliases: ['mobilnummer'],
    body: 'Polisen får adressen. Se 8 kap. 2 § OSL om gränser. Den som är orolig gör en orosanmälan.',
    cites: ['osl-10-18-a'],
  }),
  record('avsnitt', '/handbok/samtycke/#ja', 'Tre sorters ja', { body: 'Ett samtycke kan vara muntligt.' }),
  record('lagrum', '/lagrum/osl-10-18-a/', '10 kap. 18 a § OSL: Unga under 21', {
    body: 'Att förebygga brott.',
  }),
  record('lagrum', '/lagrum/sol-19-1/', '19 kap. 1 § SoL: Anmälan om barn', { body: 'Den som anmäler.' }),
  record('begrepp', '/ordlista/#samtycke', 'samtycke', { body: 'Att säga ja.' }),
];
const engine = engineOf(JSON.parse(JSON.stringify(buildIndex(records, content))) as SearchIndex);
const found = (query: string) => engine.search(query).hits.map(({ address }) => address);

test('nothing is found for nothing', () => {
  expect(engine.search('')).toMatchObject({ hits: [], weak: true });
  expect(engine.search('§ ? * " \\ -').hits).toEqual([]);
});

describe('a provision', () => {
  test('is found first, and then what cites it', () => {
    expect(found('10:18a')).toEqual(['/lagrum/osl-10-18-a/', '/handbok/polisen/#adress']);
    expect(found('18 a §')[0]).toBe('/lagrum/osl-10-18-a/');
  });

  test('is found by the number it had, with a word on why', () => {
    expect(engine.search('14 kap 1 § sol').hits[0]).toMatchObject({
      address: '/lagrum/sol-19-1/',
      note: 'Motsvarar 14 kap. 1 § SoL (2001:453).',
    });
  });

  test('that is not here gives those of its chapter, and is not certain', () => {
    expect(engine.search('10 kap. 99 § OSL')).toMatchObject({
      weak: true,
      hits: [{ address: '/lagrum/osl-10-18-a/' }],
    });
  });
});

describe('a word', () => {
  test.each([
    ['samtycket', '/ordlista/#samtycke'],
    ['samtyke', '/ordlista/#samtycke'],
    ['samt', '/ordlista/#samtycke'],
    ['snuten', '/handbok/polisen/#adress'],
    ['ta livet av sig', '/handbok/polisen/#adress'],
    ['mobilnumret', '/handbok/polisen/#adress'],
    ['oros anmälan', '/handbok/polisen/#adress'],
    ['forebygga', '/lagrum/osl-10-18-a/'],
  ])('%s', (query, address) => {
    expect(found(query)[0]).toBe(address);
  });

  test('that is misspelt is shown as it was read', () => {
    expect(engine.search('samtyke').readAs).toBe('samtycke');
    expect(engine.search('samtycke')).not.toHaveProperty('readAs');
  });

  test('from elsewhere finds nothing, but is met by what lies near', () => {
    expect(engine.search('cykelpump')).toMatchObject({ hits: [], weak: true });
    expect(engine.nearest('samtyxxxx')).toContain('samtycke');
  });
});

describe('an excerpt', () => {
  const show = showings(engine);
  const textOf = (query: string, body: string) =>
    show(engine.search(query).understanding.concepts).excerpt(body);

  test('marks what was asked for, whole compounds too', () => {
    const marks = textOf('anmälan polisen', records[0]?.body ?? '').filter(({ marked }) => marked);
    expect(marks.map(({ text }) => text)).toEqual(['Polisen', 'orosanmälan']);
  });

  test('begins at a sentence, where a citation ends none', () => {
    const filler = 'Ett annat ord står här före det hela. '.repeat(6);
    const [first, second] = textOf('orolig', `${filler}${records[0]?.body ?? ''}`);
    expect(first?.text).toBe('… ');
    expect(second?.text).toMatch(/^(?:Ett|Polisen|Se|Den) /);
  });

  test('of a text without the words is its beginning', () => {
    expect(textOf('samtycke', 'Kort text.')).toEqual([{ text: 'Kort text.' }]);
  });

  test('leaves signs of markup as text', () => {
    const { concepts } = engine.search('samtycke').understanding;
    expect(show(concepts).marked('<b>samtycke</b>')).toEqual([
      { text: '<b>' },
      { text: 'samtycke', marked: true },
      { text: '</b>' },
    ]);
  });
});
