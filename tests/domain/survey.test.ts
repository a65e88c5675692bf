import { describe, expect, test } from 'vitest';
import {
  cautionsOf,
  countingRule,
  readTotal,
  shareOf,
  surveyCsv,
  surveyMarkdown,
} from '../../src/domain/survey.ts';
import { realContent } from '../content.ts';

const survey = realContent().content.survey.get('enkat')!.data;

describe('what a trainer types', () => {
  test.each([
    [
      { svar: '50', ja: '46' },
      { svar: 50, ja: 46 },
    ],
    [
      { svar: ' 1 200 ', ja: '0' },
      { svar: 1200, ja: 0 },
    ],
    [
      { svar: '100000', ja: '100000' },
      { svar: 100_000, ja: 100_000 },
    ],
  ])('%o is counted', (typed, total) => {
    expect(readTotal(typed)).toEqual({ total, faults: [] });
  });

  test('nothing typed is neither counted nor wrong', () => {
    expect(readTotal({ svar: '', ja: ' ' })).toEqual({ faults: [] });
  });

  test.each([
    [{ svar: '10', ja: '12' }, ['ja: 12 ja är fler än 10 svar. Rätta det tal som är fel.']],
    [
      { svar: 'tolv', ja: '3' },
      ['svar: ”tolv” är inget antal. Skriv ett helt tal med siffror, till exempel 12.'],
    ],
    [
      { svar: '-5', ja: '2,5' },
      [
        'svar: ”-5” är inget antal. Skriv ett helt tal med siffror, till exempel 12.',
        'ja: ”2,5” är inget antal. Skriv ett helt tal med siffror, till exempel 12.',
      ],
    ],
    [{ svar: '10', ja: '' }, ['ja: Skriv också hur många som svarade ja. Skriv 0 om ingen gjorde det.']],
    [{ svar: '', ja: '4' }, ['svar: Skriv också hur många som svarade.']],
    [{ svar: '0', ja: '0' }, ['svar: Ingen har svarat. Lämna båda fälten tomma.']],
    [
      { svar: '100001', ja: '5' },
      [`svar: Talet är för stort. Skriv högst ${(100_000).toLocaleString('sv-SE')}.`],
    ],
    [
      { svar: '9'.repeat(400), ja: '5' },
      [`svar: Talet är för stort. Skriv högst ${(100_000).toLocaleString('sv-SE')}.`],
    ],
    [
      { svar: 'x'.repeat(400), ja: '5' },
      [`svar: ”${'x'.repeat(20)} …” är inget antal. Skriv ett helt tal med siffror, till exempel 12.`],
    ],
  ])('%o is told of and not counted', (typed, told) => {
    const { total, faults } = readTotal(typed);
    expect(total).toBeUndefined();
    expect(faults.map(({ field, text }) => `${field}: ${text}`)).toEqual(told);
  });
});

describe('what is told of a share', () => {
  const few = 20;

  test('a share is a whole number of per cent', () => {
    expect(shareOf({ svar: 3, ja: 2 })).toBe(67);
    expect(shareOf({ svar: 41, ja: 36 })).toBe(88);
  });

  test('many answers that differ need no caution', () => {
    expect(cautionsOf({ svar: 20, ja: 19 }, few)).toEqual([]);
  });

  test('few answers say how much one of them weighs, and that the group may be known', () => {
    const cautions = cautionsOf({ svar: 8, ja: 7 }, few);
    expect(cautions[0]).toContain('Bara 8 svar.');
    expect(cautions[0]).toContain('13 procentenheter');
    expect(cautions[1]).toContain('räkna ut vem');
  });

  test.each([0, 30])('where all answer alike, each one is known (%i of 30)', (ja) => {
    expect(cautionsOf({ svar: 30, ja }, few).join()).toContain('vad var och en svarade');
  });
});

describe('the survey', () => {
  test('a figure of 2024 stands as its source has it, and says of what', () => {
    expect(
      survey.matt.flatMap(({ fragor, tidigare }) => (tidigare ? [[fragor, tidigare.text]] : [])),
    ).toEqual([
      [['kanner-till', 'behov'], '87,8 procent'],
      [['enkel'], 'nästan 95 procent'],
      [['behovlig-information'], '89 procent'],
    ]);
  });

  test('every question is counted in some measure', () => {
    const counted = new Set(survey.matt.flatMap(({ fragor }) => fragor));
    expect(survey.fragor.filter(({ id }) => !counted.has(id))).toEqual([]);
  });

  test('the rule for counting names the questions by their numbers', () => {
    expect(survey.matt.slice(0, 2).map((measure) => countingRule(measure, survey).ja)).toEqual([
      'Svarade ja på både fråga 1 och 2',
      'Svarade ja på fråga 3',
    ]);
  });

  test('as CSV, every row has as many fields as the heading and quotes what has a comma', () => {
    const rows = surveyCsv(survey).trimEnd().split('\r\n');
    expect(rows).toHaveLength(survey.fragor.length + 1);
    expect(rows[0]).toBe('Nr,Fråga,Typ,Svar 1,Svar 2,Svar 3');
    expect(rows[1]).toBe('1,Känner du till sekretesshandboken?,Ett svar,Ja,Nej,');
    expect(rows[5]).toMatch(
      /^5,"Har du .*, bara .*\?",Ett svar,Ja,Nej,Har inte haft någon uppgift att lämna$/,
    );
  });

  test('as Markdown, every question is numbered and has its answers', () => {
    const text = surveyMarkdown(survey);
    for (const [index, { fraga }] of survey.fragor.entries())
      expect(text).toContain(`\n${index + 1}. ${fraga}\n`);
    expect(text.match(/- \[ \] Ja\n/g)).toHaveLength(survey.fragor.length);
  });
});
