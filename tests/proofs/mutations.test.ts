import { describe, expect, test } from 'vitest';
import { reachableOutcomes } from '../../src/domain/chart.ts';
import { checkContext } from '../../src/domain/checks/context.ts';
import { guidesFollowLaw } from '../../src/domain/checks/guides-follow-law.ts';
import type { Outcome } from '../../src/schemas/guide.ts';
import { charts, checkedOn, realContent } from '../content.ts';

// Every single change to a guide's texts that would let an answer say more than its law must be caught.
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
            if (!codes.includes('villkor-inte-provat')) unnoticed.push(`${entry.id} ${value}: ${condition}`);
          }
    expect(unnoticed).toEqual([]);
  });
});
