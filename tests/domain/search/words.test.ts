import { describe, expect, test } from 'vitest';
import { joined, splitCompound } from '../../../src/domain/search/compounds.ts';
import { packNumbers, packWords, unpackNumbers, unpackWords } from '../../../src/domain/search/pack.ts';
import { queryOf } from '../../../src/domain/search/query.ts';
import { edits, spellingOf } from '../../../src/domain/search/spelling.ts';
import { root, stem } from '../../../src/domain/search/stem.ts';
import { beginningWith, vocabularyOf } from '../../../src/domain/search/vocabulary.ts';
import { folded, matters, normalised, wordsOf } from '../../../src/domain/search/words.ts';

describe('queryOf', () => {
  test.each([
    ['#q=adress%20till%20polisen', 'adress till polisen'],
    ['#q=10+kap.', '10 kap.'],
    ['#q=%E0%A4%A', '%E0%A4%A'],
    ['#q=<script>', '<script>'],
    ['#fraga-sida', ''],
    ['', ''],
  ])('%s', (hash, query) => {
    expect(queryOf(hash)).toBe(query);
  });
});

describe('words', () => {
  test('spaces of every kind are spaces, and soft hyphens are nothing', () => {
    expect(normalised('10\u00a0kap. sekre\u00adtess')).toBe('10 kap. sekretess');
  });

  test('a letter written as two characters is one', () => {
    expect(normalised('men\u0061\u030a')).toBe('menå');
  });

  test('a hyphen divides, and capitals are an abbreviation', () => {
    expect(wordsOf('SIP-möte 18a').map(({ text, caps }) => [text, caps])).toEqual([
      ['sip', true],
      ['möte', false],
      ['18', false],
      ['a', false],
    ]);
  });

  test('men is a term of law, and sig is one only in capitals', () => {
    const [men, sig, capitals] = wordsOf('men sig SIG');
    expect([men, sig, capitals].map((word) => word && matters(word))).toEqual([true, false, true]);
  });

  test('å, ä and ö are letters, folded only when asked', () => {
    expect(folded('återgå på höger fot')).toBe('aterga pa hoger fot');
  });
});

describe('stem', () => {
  test.each([
    'barn barnet barnen barnens',
    'samtycke samtycket samtyckets',
    'myndighet myndigheten myndigheternas',
    'mamma mamman mammans',
    'hem hemmet hemmen',
    'vårdnadshavare vårdnadshavaren vårdnadshavarnas',
    'förälder föräldrar föräldrarnas',
    'polis polisen polisens',
  ])('%s are one word', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  test('a root is found only among known stems, and never below four letters', () => {
    expect(root('anmälning', (candidate) => candidate === 'anmäl')).toBe('anmäl');
    expect(root('anmälning', () => false)).toBe('anmälning');
    expect(root('mening', (candidate) => candidate === 'men')).toBe('mening');
  });
});

describe('compounds', () => {
  const known =
    (...stems: string[]) =>
    (candidate: string) =>
      stems.includes(candidate);

  test('are split where every part is known, the head last', () => {
    expect(splitCompound(stem('barnmisshandel'), known('barn', stem('misshandel')))).toEqual([
      'barn',
      stem('misshandel'),
    ]);
  });

  test('lose the letter that links them', () => {
    expect(splitCompound(stem('orosanmälan'), known('oro', stem('anmälan')))).toEqual([
      'oro',
      stem('anmälan'),
    ]);
  });

  test('are left whole where a part is unknown', () => {
    expect(splitCompound('journallist', known('list'))).toBeUndefined();
  });

  test('are joined in the ways Swedish joins', () => {
    expect(joined('oro', 'anmälan')).toContain('orosanmälan');
  });
});

describe('spelling', () => {
  test.each([
    ['samtyke', 'samtycke', 1],
    ['orosanmälna', 'orosanmälan', 1],
    ['men', 'men', 0],
    ['sekretess', 'polis', 3],
  ])('%s is %s after so many edits', (a, b, count) => {
    expect(edits(a, b, 2)).toBe(count);
  });

  test('finds the nearest known word', () => {
    const nearest = spellingOf(['samtycke', 'samtal', 'sekretess', 'samverkan']);
    expect(nearest('samtyke')[0]?.word).toBe('samtycke');
    expect(nearest('cykelpump')).toEqual([]);
  });

  test('leaves short words alone', () => {
    expect(spellingOf(['men'])('mne')).toEqual([]);
  });
});

describe('vocabulary', () => {
  const vocabulary = vocabularyOf(['anmäla', 'anmälan', 'anmälde', 'oro', 'orosanmälan'].toSorted());

  test('forms of a word are one term', () => {
    expect(vocabulary.termOfWord('anmälan')).toBe(vocabulary.termOfWord('anmäla'));
    expect(vocabulary.termOfWord('cykel')).toBeUndefined();
  });

  test('a compound is its parts too', () => {
    expect(vocabulary.partsOf(stem('orosanmälan'))).toContain(vocabulary.termOfWord('oro'));
  });

  test('beginnings are found in the sorted list', () => {
    expect(beginningWith(['barn', 'barnet', 'beslut', 'brott'], 'bar')).toEqual(['barn', 'barnet']);
    expect(beginningWith(['barn'], 'x')).toEqual([]);
  });
});

describe('packing', () => {
  test('numbers come back', () => {
    const numbers = [0, 1, 31, 32, 33, 1023, 1024, 5, 100_000];
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
  });

  test('words come back, also such that share much', () => {
    const words = ['barn', 'barnet', 'barnets', 'vårdnadshavare', 'vårdnadshavarens', 'ålder', 'öppna'];
    expect(unpackWords(packWords(words))).toEqual(words);
  });
});
