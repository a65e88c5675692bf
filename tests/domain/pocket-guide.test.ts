import { describe, expect, test } from 'vitest';
import { dataOf } from '../../src/domain/guide.ts';
import { guideView } from '../../src/domain/guide-view.ts';
import { registerOf } from '../../src/domain/lagrum.ts';
import { pocketGuide } from '../../src/domain/pocket-guide.ts';
import { realContext } from '../content.ts';

const { content, guides, law } = realContext();
const sources = {
  register: registerOf([], new Map()),
  provisions: law.provisions,
  actors: law.actors,
  cite: law.cite,
  html: () => '',
  chapterTitle: (slug: string) => slug,
  penalties: content.penalties.get('straffskalor')!.data,
  situations: dataOf(content.situations).values(),
  organisation: content.organisation.get('organisation')!.data,
  config: {},
};

describe.each(guides)('the pocket guide of $chart.id', (guide) => {
  const { larma, groups, ikraft } = pocketGuide(guide.chart, guideView(guide, sources));
  const outcomes = [...guide.outcomes].filter(([id]) => id !== 'larma').map(([, { data }]) => data);

  test('begins with the alarm', () => {
    expect(larma?.rubrik).toMatch(/^Larma /);
  });

  test('has every answer that the guide may give, under its own besked and with all that carries it', () => {
    for (const { besked, rubrik, grund } of outcomes) {
      const lines = groups.find((group) => group.besked === besked)?.lines ?? [];
      const line = lines.find((candidate) => rubrik.endsWith(candidate.rubrik));
      const ways = line?.ways.map((way) =>
        way.flatMap(({ lagrum }) => lagrum.map(({ id }) => id)).toSorted(),
      );
      expect(ways, rubrik).toContainEqual(grund.toSorted());
    }
    const rows = groups.flatMap(({ lines }) => lines);
    expect(rows.length).toBeLessThanOrEqual(outcomes.length);
  });

  test('says of what one must, may or weighs on how many conditions it hangs', () => {
    const conditional = groups.filter(({ besked }) => ['ska', 'far', 'bedom'].includes(besked));
    expect(conditional.length).toBeGreaterThan(0);
    for (const { besked, lines } of conditional)
      for (const { words, lagrum } of lines.flatMap(({ ways }) => ways.flat())) {
        const conditions = lagrum.flatMap(({ id }) => Object.values(law.provisions.get(id)!.villkor));
        const number = conditions.length === 1 ? 'ett' : conditions.length;
        const counted = new RegExp(`^om ${number} villkor(?:, (?:som|varav) du bedömer.*,)? i$`);
        expect(words).toMatch(besked === 'bedom' ? /^om |^du bedömer enligt$/ : /^om /);
        if (words.includes('villkor')) expect(words).toMatch(counted);
        else expect(lagrum.map(({ id }) => law.provisions.get(id)!.typ)).not.toContain('sekretessbrytande');
        expect(conditions.length, words).toBeGreaterThan(0);
      }
  });

  test('says that what may be given is a duty once an authority asks, where an answer says so', () => {
    for (const { besked, onRequest } of groups) {
      const cites = outcomes.some(
        (outcome) =>
          outcome.besked === besked && [...outcome.grund, ...outcome['se-aven']].includes('osl-6-5'),
      );
      expect(onRequest?.id, besked).toBe(
        /^(?:far|ej-sekretess)$/.test(besked) && cites ? 'osl-6-5' : undefined,
      );
    }
  });

  test('names the day of the youngest wording', () => {
    expect(ikraft).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});
