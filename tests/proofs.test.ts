import { describe, expect, test } from 'vitest';
import { answersOf, outcomeIds, reachableOutcomes, type Chart } from '../src/domain/chart.ts';
import { guidesFollowLaw } from '../src/domain/checks/guides-follow-law.ts';
import { runChecks } from '../src/domain/checks/index.ts';
import { dataOf } from '../src/domain/guide.ts';
import type { Problem } from '../src/domain/problem.ts';
import type { Outcome } from '../src/schemas/guide.ts';
import { explore, knowledgeAfter } from '../src/domain/knowledge.ts';
import type { AnswerPair } from '../src/domain/walk.ts';
import { checkContext } from '../src/domain/checks/context.ts';
import type { Content } from '../src/domain/content.ts';
import { charts, checkedOn, realContent, realContext } from './content.ts';

describe('the real content', () => {
  test('has nothing to mend', () => {
    expect(realContent().problems).toEqual([]);
    expect(runChecks(realContext())).toEqual([]);
  });

  test.each(realContext().guides)(
    'guide $chart.id knows who holds what wherever it says may or must',
    (guide) => {
      const { visits } = explore(guide);
      const open = visits.filter(({ state }) =>
        ['far', 'ska'].includes(guide.outcomes.get(state)?.data.besked ?? ''),
      );
      expect(open.length).toBeGreaterThan(0);
      for (const { known } of open) {
        expect(known.facts.fran).toBeDefined();
        expect(known.facts.till).toBeDefined();
        expect(known.facts.sekretess).toBeDefined();
      }
    },
  );

  test.each(realContext().guides)(
    'guide $chart.id: merged visits know the same as every path, walked at random',
    (guide) => {
      const questions = dataOf(guide.questions);
      const { visits } = explore(guide);
      const known = new Set(
        visits.map(({ state, known: { facts, uppfyllda, uteslutna } }) =>
          JSON.stringify([
            state,
            Object.entries(facts).toSorted(),
            [...uppfyllda].toSorted(),
            [...uteslutna].toSorted(),
          ]),
        ),
      );
      // A fixed sequence: the same walks every time.
      let seed = 20261121;
      const random = (below: number) => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return seed % below;
      };
      for (let walkNumber = 0; walkNumber < 500; walkNumber++) {
        let state = guide.chart.initial;
        const path: AnswerPair[] = [];
        for (
          let answers = answersOf(guide.chart, state);
          answers.length > 0;
          answers = answersOf(guide.chart, state)
        ) {
          const [answer, target] = answers[random(answers.length)]!;
          path.push([state, answer]);
          state = target;
        }
        const { facts, uppfyllda, uteslutna } = knowledgeAfter(guide.index.data.fakta, questions, path);
        expect(known).toContain(
          JSON.stringify([
            state,
            Object.entries(facts).toSorted(),
            [...uppfyllda].toSorted(),
            [...uteslutna].toSorted(),
          ]),
        );
      }
    },
  );

  test('no fact says anything of sex, origin or belief', () => {
    const { content } = realContent();
    const keys = [...content.questions.values(), ...content.sharedQuestions.values()].flatMap(({ data }) =>
      Object.values(data.svar).flatMap(({ fakta }) => Object.keys(fakta)),
    );
    expect(new Set(keys)).toEqual(new Set(['fran', 'till', 'sekretess'].filter((key) => keys.includes(key))));
  });

  const { content } = realContent();
  const casesOf = ({ id }: Chart) =>
    [...content.typfall.values()].filter((entry) => entry.id.startsWith(`${id}/`));

  test.each(charts)('every outcome of $id has a worked case', (chart) => {
    const cases = casesOf(chart);
    expect(cases.length).toBeGreaterThanOrEqual(12);
    expect(outcomeIds(chart).filter((id) => !cases.some(({ data }) => data.utfall === id))).toEqual([]);
  });

  test('every exit of every sub-flow is taken by a worked case of some guide', () => {
    /** Sub-flow → its exits, each as the answers that lead out through it. */
    const exits = new Map<string, Set<string>[]>();
    const taken = new Set<string>();
    for (const chart of charts) {
      const byInstance = new Map<string, Map<string, Set<string>>>();
      for (const [id, state] of Object.entries(chart.states)) {
        if (state.kind !== 'question' || !state.place.subflow) continue;
        const instance = id.split('.')[0] ?? '';
        for (const [answer, target] of answersOf(chart, id)) {
          const pair = `${state.place.subflow}/${state.place.name}: ${answer}`;
          if (casesOf(chart).some(({ data }) => data.svar[id] === answer)) taken.add(pair);
          if (target.startsWith(`${instance}.`)) continue;
          const leading = byInstance.get(instance) ?? new Map<string, Set<string>>();
          byInstance.set(instance, leading.set(target, (leading.get(target) ?? new Set()).add(pair)));
          const known = exits.get(state.place.subflow) ?? [];
          // Where a guide tells two exits apart they are two, even if another guide joins them.
          if (leading.size >= known.length) exits.set(state.place.subflow, [...leading.values()]);
        }
      }
    }
    const untried = [...exits].flatMap(([subflow, ways]) =>
      ways.filter((pairs) => ![...pairs].some((pair) => taken.has(pair))).map((pairs) => [subflow, ...pairs]),
    );
    expect(untried).toEqual([]);
  });
});

describe('worked cases', () => {
  const { guides } = realContext();

  const cases = [...realContent().content.typfall.values()].map(({ id, data }) => ({
    ...data,
    guide: id.split('/')[0],
  }));
  test.each(cases)('$guide: $namn', (typfall) => {
    const guide = guides.find(({ chart }) => chart.id === typfall.guide)!;
    const end = Object.entries(typfall.svar).reduce((state, [question, answer]) => {
      expect(state).toBe(question);
      return answersOf(guide.chart, state).find(([key]) => key === answer)?.[1] ?? 'inget';
    }, guide.chart.initial);
    expect(end).toBe(typfall.utfall);
    expect(guide.outcomes.get(end)?.data.grund).toEqual(typfall.grund);
  });
});

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

/** Twelve ways to break the real guide. Each must be caught, by the check that is there for it. */
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

describe('the checks can fail', () => {
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

  describe.each(charts)('guide $id', (chart) => {
    const context = checkContext(realContent().content, [chart], checkedOn);
    const { guides, law } = context;
    const outcomes = [...(guides[0]?.outcomes ?? [])].map(([state, { data }]) => [state, data] as const);
    const isDuty = (id: string) => /skyldighet$/.test(law.provisions.get(id)?.typ ?? '');

    /** Codes found while one field of an outcome says something else. */
    const changing = <Key extends keyof Outcome>(outcome: Outcome, field: Key, value: Outcome[Key]) => {
      const was = outcome[field];
      outcome[field] = value;
      const codes = guidesFollowLaw(context).map(({ code }) => code);
      outcome[field] = was;
      return codes;
    };

    test('a permission told as a duty, and a duty as a permission, is caught everywhere', () => {
      const swapped = { far: 'ska', ska: 'far' } as const;
      for (const [state, outcome] of outcomes) {
        if (outcome.besked !== 'far' && outcome.besked !== 'ska') continue;
        if (outcome.besked === 'ska' && !outcome.grund.some(isDuty)) continue;
        expect(changing(outcome, 'besked', swapped[outcome.besked]), state).toContain('besked-och-lag');
      }
    });

    test('a refusal without a way forward, or told as a permission, is caught everywhere', () => {
      for (const [state, outcome] of outcomes) {
        if (outcome.besked !== 'far-inte') continue;
        expect(changing(outcome, 'alternativ', []), state).toContain('alternativ-saknas');
        expect(changing(outcome, 'besked', 'far'), state).not.toEqual([]);
      }
    });

    test('another ground, which lifts no secrecy, is caught at every permission and duty', () => {
      for (const [state, outcome] of outcomes)
        if (outcome.besked === 'far' || outcome.besked === 'ska')
          expect(changing(outcome, 'grund', ['osl-6-3']), state).not.toEqual([]);
    });

    test('removing any confirmed condition that a permission or a duty needs is caught', () => {
      const unnoticed: string[] = [];
      for (const {
        chart: { states },
        questions,
        outcomes: ends,
      } of guides)
        for (const [state, entry] of questions)
          for (const [value, answer] of Object.entries(entry.data.svar))
            for (const condition of answer.uppfyller) {
              const [id = '', key = ''] = condition.split('.');
              const asked = states[state];
              const target = asked?.kind === 'question' ? asked.answers[value] : undefined;
              const carried = reachableOutcomes(chart, target ?? state)
                .map((end) => ends.get(end)?.data)
                .some((end) => /^(far|ska)$/.test(end?.besked ?? '') && end?.grund.includes(id));
              const provision = law.provisions.get(id);
              if (!carried || provision?.typ === 'sekretess' || provision?.villkor[key]?.bedoms) continue;
              const all = answer.uppfyller;
              answer.uppfyller = all.filter((other) => other !== condition);
              // New guides: one that was explored before its answer changed would be found unchanged.
              const changed = { ...context, guides: guides.map((guide) => ({ ...guide })) };
              const codes = guidesFollowLaw(changed).map(({ code }) => code);
              answer.uppfyller = all;
              if (!codes.includes('villkor-inte-provat'))
                unnoticed.push(`${entry.id} ${value}: ${condition}`);
            }
      expect(unnoticed).toEqual([]);
    });
  });
});
