import { expect, test } from 'vitest';
import type { Chart } from '../../src/domain/chart.ts';
import { checkContext } from '../../src/domain/checks/context.ts';
import { runChecks } from '../../src/domain/checks/index.ts';
import type { Content } from '../../src/domain/content.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { charts, checkedOn, realContent } from '../content.ts';

type Breakage = {
  name: string;
  /** Code of the check that must catch it. */
  caught: string;
  /** Words that the message must contain. */
  saying: RegExp;
  chart?: (chart: Chart) => void;
  content?: (content: Content) => void;
  today?: string;
};

const redirect = (chart: Chart, question: string, answer: string, target: string) => {
  const state = chart.states[question];
  if (state?.kind !== 'question' || !(answer in state.answers))
    throw new Error(`${question} has no ${answer}`);
  state.answers[answer] = target;
};
const outcomeOf = (content: Content, id: string) =>
  (content.outcomes.get(`polis/${id}`) ?? content.outcomes.get(`gemensamma-utfall/${id}`))!.data;

/** Ways to break the real guide. Each must be caught, by the check that is there for it. */
const breakages: Breakage[] = [
  {
    name: 'an answer leads to the wrong outcome',
    caught: 'villkor-inte-provat',
    saying: /”misstanke” i 10 kap\. 21 § OSL är inte bekräftat på vägen/,
    chart: (chart) => redirect(chart, 'brottstyp', 'langning', 'far-brott-mot-barn'),
  },
  {
    name: 'a ground is dropped',
    caught: 'grund-ofullstandig',
    saying: /10 kap\. 1 § OSL bär inte svaret ensamt/,
    content: (content) => {
      outcomeOf(content, 'far-samtycke').grund = ['osl-10-1'];
    },
  },
  {
    name: 'a permission is told as a duty',
    caught: 'besked-och-lag',
    saying: /Beskedet är ”ska”, men 10 kap\. 21 § OSL är ingen skyldighet/,
    content: (content) => {
      outcomeOf(content, 'far-brott-mot-barn').besked = 'ska';
    },
  },
  {
    name: 'the question that tests a condition is removed',
    caught: 'villkor-inte-provat',
    saying: /”risk” i 10 kap\. 18 a § OSL/,
    chart: (chart) => redirect(chart, 'ung-risk.alder', 'ja', 'ung-risk.framat'),
  },
  {
    name: 'a ground does not lift the secrecy at hand',
    caught: 'grund-bryter-inte',
    saying: /10 kap\. 22 § OSL bryter inte 25 kap\. 1 § OSL/,
    chart: (chart) => redirect(chart, 'vard-brottstyp', 'annat', 'far-langning'),
  },
  {
    name: 'a duty borrows the force of a permission',
    caught: 'grund-bryter-inte',
    saying: /^11 § LUL bryter inte 26 kap\. 1 § OSL/m,
    content: (content) => {
      content.provisions.get('lul-11')!.data.bryter = [];
      outcomeOf(content, 'ska-yttrande-ung').grund.push('osl-10-23');
    },
  },
  {
    name: 'a ground does not reach the receiver',
    caught: 'fel-mottagare',
    saying: /10 kap\. 18 a § OSL gäller inte från ”socialtjanst” till ”forsakringskassan”/,
    content: (content) => {
      content.guides.get('polis')!.data.fakta.till = 'forsakringskassan';
    },
  },
  {
    name: 'the chart loops',
    caught: 'slinga',
    saying: /brottstyp → straffgrans\.lagsta-straff → brottstyp/,
    chart: (chart) => redirect(chart, 'straffgrans.lagsta-straff', 'vet-ej', 'brottstyp'),
  },
  {
    name: 'a state cannot be reached',
    caught: 'onabart',
    saying: /Ingen väg leder till ”ska-yttrande-ung”/,
    chart: (chart) => redirect(chart, 'yttrande-ung', 'ja', 'jurist-vilket-brott'),
  },
  {
    name: 'a text is missing',
    caught: 'text-saknas',
    saying: /”far-patraffat-barn” i guiden ”polis”/,
    content: (content) => void content.outcomes.delete('polis/far-patraffat-barn'),
  },
  {
    name: 'a text is left over',
    caught: 'text-utan-tillstand',
    saying: /Inget diagram använder texten/,
    chart: (chart) => {
      redirect(chart, 'forebygga', 'ja', 'far-inte-utan-stod');
      redirect(chart, 'akut-forebygga', 'ja', 'nod');
      delete chart.states['bedom-forebygga'];
    },
  },
  {
    name: '”vet inte” opens what another answer closes',
    caught: 'osakert-vet-ej',
    saying: /”Vet inte” på .* kan leda till ”Du ska lämna/,
    chart: (chart) => redirect(chart, 'kontaktuppgift.skyddad', 'vet-ej', 'ska-kontaktuppgift'),
  },
  {
    name: 'a provision has ceased to apply',
    caught: 'lagrum-upphort',
    saying: /10 kap\. 18 a § OSL upphörde att gälla 2026-11-01/,
    content: (content) => {
      content.provisions.get('osl-10-18-a')!.data.upphor = '2026-11-01';
    },
  },
  {
    name: 'a provision was amended after the guide was checked',
    caught: 'lagrum-andrat',
    saying: /10 kap\. 23 § OSL fick ny lydelse 2027-01-01/,
    content: (content) => {
      content.provisions.get('osl-10-23')!.data.ikraft = '2027-01-01';
    },
    today: '2027-02-01',
  },
  {
    name: 'a refusal hides a permission whose conditions are met',
    caught: 'forbisett-stod',
    saying: /alla prövade villkor i 10 kap\. 22 § OSL är uppfyllda/,
    chart: (chart) => redirect(chart, 'brottstyp', 'langning', 'far-inte-utan-stod'),
  },
];

const polis = charts.filter(({ id }) => id === 'polis');
const reportOn = (content: Content, broken: Chart[], today: string) =>
  runChecks(checkContext(content, broken, today)).map((problem) => JSON.stringify(problem));
/** What the checks say of the whole content when this guide's chart is the only one. */
const before = new Set(reportOn(realContent().content, polis, checkedOn));

test.each(breakages)(
  '$name',
  ({ caught, saying, chart: breakChart, content: breakContent, today = checkedOn }) => {
    const { content } = realContent();
    const broken = structuredClone(polis);
    breakContent?.(content);
    if (breakChart) broken.forEach(breakChart);
    const found = reportOn(content, broken, today)
      .filter((problem) => !before.has(problem))
      .map((problem) => JSON.parse(problem) as Problem)
      .filter(({ code }) => code === caught);
    expect(found.map(({ fel }) => fel).join('\n')).toMatch(saying);
  },
);
