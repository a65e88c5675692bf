import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/domain/chart.ts';
import { changesOf, excludedOn } from '../../src/domain/guide.ts';
import { dataOf } from '../../src/domain/guide.ts';
import { groundsOn } from '../../src/domain/grounds.ts';
import { versionOf, type LagrumView } from '../../src/domain/guide-view.ts';
import { penaltyInWords, penaltyTable } from '../../src/domain/penalties.ts';
import { machines } from '../../machines/index.ts';
import { realContent, realContext } from '../content.ts';
import type { Besked, Facts } from '../../src/schemas/guide.ts';
import type { AnswerPair } from '../../src/domain/walk.ts';

const guide = realContext().guides.find(({ chart }) => chart.id === 'polis')!;
const questions = dataOf(guide.questions);
const outcomes = dataOf(guide.outcomes);

const underTheLimit: AnswerPair[] = [
  ['nodlage.fara', 'nej'],
  ['verksamhet', 'socialtjanst'],
  ['sida', 'polisen-fragar'],
  ['fraga-arende', 'begangen'],
  ['menprovning.star-det-klart', 'nej'],
  ['samtycke.tillfragad', 'nej'],
  ['brottstyp', 'annat'],
  ['straffgrans.lagsta-straff', 'under'],
];

describe('what would change the answer', () => {
  const changes = changesOf(guide.chart, questions, outcomes, underTheLimit, 'jurist-under-gransen');

  test('consent may open what the threshold closed', () => {
    expect(changes).toContainEqual(
      expect.objectContaining({ question: 'samtycke.tillfragad', answer: 'ja', certain: false }),
    );
  });

  test('only what can be influenced or found out is named', () => {
    for (const { question } of changes) expect(questions.get(question)?.paverkbar, question).toBe(true);
  });

  test('an unknown fact can be found out', () => {
    const unsure = underTheLimit.map(([id, value]): AnswerPair => [
      id,
      id === 'straffgrans.lagsta-straff' ? 'vet-ej' : value,
    ]);
    expect(changesOf(guide.chart, questions, outcomes, unsure, 'jurist-straffskala')).toContainEqual({
      question: 'straffgrans.lagsta-straff',
      answer: 'fullbordat-over',
      outcomes: ['far-straffgrans'],
      certain: true,
    });
  });

  test('a clear answer has nothing more to open', () => {
    expect(changesOf(guide.chart, questions, outcomes, underTheLimit, 'far-straffgrans')).toEqual([]);
  });
});

test('what was tested and did not apply is told with the answer that excluded it', () => {
  const excluded = excludedOn(underTheLimit, questions, ['osl-10-23', 'osl-10-15-a']);
  expect(excluded).toContainEqual({ lagrum: 'osl-10-21', question: 'brottstyp', answer: 'annat' });
  expect(excluded.map(({ lagrum }) => lagrum)).not.toContain('osl-10-23');
});

describe('the grounds on a path', () => {
  const provision = (id: string, binder?: string[]): [string, LagrumView] => [
    id,
    { id, citation: id, rubrik: '', villkor: [], lydelse: '', osakert: '', ...(binder && { binder }) },
  ];
  const lagrum = Object.fromEntries([
    provision('osl-26-1', ['socialtjanst']),
    provision('osl-26-3', ['socialtjanst']),
    provision('osl-25-1', ['kommunal-halso-och-sjukvard']),
    provision('osl-10-1'),
  ]);
  const shown = (grund: string[], facts: Facts = {}, besked: Besked = 'far') =>
    groundsOn({ grund, besked }, lagrum, facts).map(({ id }) => id);
  const fran = 'socialtjanst';

  test('leave out secrecy that binds another holder', () => {
    expect(shown(['osl-26-1', 'osl-25-1', 'osl-10-1'], { fran })).toEqual(['osl-26-1', 'osl-10-1']);
  });

  test('keep secrecy that the path has settled, whoever holds', () => {
    const facts = { fran, sekretess: ['osl-25-1'] } as Facts;
    expect(shown(['osl-26-1', 'osl-25-1'], facts)).toEqual(['osl-26-1', 'osl-25-1']);
  });

  test('are of secrecy only what was judged, where the answer is that it does not stand in the way', () => {
    const facts = { fran, sekretess: ['osl-26-3'] } as Facts;
    const grounds = ['osl-26-1', 'osl-26-3', 'osl-10-1'];
    expect(shown(grounds, facts, 'ej-sekretess')).toEqual(['osl-26-3', 'osl-10-1']);
    expect(shown(grounds, facts, 'far-inte')).toEqual(grounds);
    expect(shown(grounds, { fran }, 'ej-sekretess')).toEqual(grounds);
  });

  test('are all there where the holder is not known, or where nothing that carries would remain', () => {
    expect(shown(['osl-26-1', 'osl-25-1'])).toEqual(['osl-26-1', 'osl-25-1']);
    expect(shown(['osl-25-1', 'osl-10-1'], { fran })).toEqual(['osl-25-1', 'osl-10-1']);
  });
});

describe('penalties', () => {
  test.each([
    [0, 'inget'],
    [6, '6 mån'],
    [12, '1 år'],
    [18, '1 år 6 mån'],
    [60, '5 år'],
  ])('%i months are %s', (months, words) => {
    expect(penaltyInWords(months)).toBe(words);
  });

  const penalties = realContent().content.penalties.get('straffskalor')!.data;
  const row = (lagrum: 'osl-10-23' | 'osl-10-18-c', brott: RegExp) =>
    penaltyTable(penalties, lagrum).rows.find((candidate) => brott.test(candidate.brott));

  test.each([
    ['osl-10-23', /^Misshandel/, false],
    ['osl-10-23', /^Grov misshandel/, true],
    ['osl-10-23', /^Grov stöld/, true],
    ['osl-10-18-c', /^Grov misshandel/, true],
    ['osl-10-18-c', /^Misshandel/, false],
  ] as const)('%s: %s reaches the threshold: %s', (lagrum, brott, reaches) => {
    expect(row(lagrum, brott)?.reaches).toBe(reaches);
  });

  test('property crimes never count towards violence against someone close', () => {
    expect(row('osl-10-18-c', /^(?:Grov stöld|Rån|Grovt bedrägeri)/)).toBeUndefined();
  });
});

test('the version changes with the chart and only then', () => {
  const chart = chartOf(machines['polis']!);
  const changed = structuredClone(chart);
  const state = changed.states['sida'];
  if (state?.kind === 'question') state.answers['vi-berattar'] = 'fraga-arende';
  expect(versionOf(chartOf(machines['polis']!))).toBe(versionOf(chart));
  expect(versionOf(changed)).not.toBe(versionOf(chart));
});
