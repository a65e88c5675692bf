import { expect, type Page } from '@playwright/test';
import { answersOf, outcomeIds, questionIds } from '../../src/domain/chart.ts';
import { dataOf, type AssembledGuide } from '../../src/domain/guide.ts';
import { knowledgeAfter } from '../../src/domain/knowledge.ts';
import { beskedNames } from '../../src/domain/guide-view.ts';
import type { AnswerPair } from '../../src/domain/walk.ts';
import type { Facts, Outcome } from '../../src/schemas/guide.ts';
import { charts } from '../content.ts';
import { expectAccessible } from './axe.ts';
import {
  activate,
  addressOf,
  answersInto,
  answersShown,
  cite,
  content,
  giveLastByKeys,
  guides,
  headingOf,
  longestWays,
  openGuide,
  shown,
  standAt,
  trailOf,
  walkThrough,
} from './guide-steps.ts';
import { test } from './tab.ts';

test('every chart has a guide to walk through', () => {
  expect(guides.map(({ chart }) => chart.id)).toEqual(charts.map(({ id }) => id));
});

/** Asks that the reader who has gone a way is shown where it ends, and that the entry holds just that way. */
async function expectReached(
  page: Page,
  guide: AssembledGuide,
  way: readonly AnswerPair[],
  state: string,
): Promise<void> {
  const heading = headingOf(guide, state);
  expect(await shown(page, heading)).toEqual({
    heading,
    name: `${heading} – ${guide.index.data.kort} – Sekretesshandboken`,
    at: `#${guide.outcomes.has(state) ? 'svar' : 'fraga'}-${state.replace('.', '-')}`,
    // From such an entry on, a reader who walked there and one who was put there cannot be told apart.
    entry: trailOf(guide, way),
  });
}

/**
 * Asks for the kind of answer in words, and for a link to each provision that carries it: rules, and the secrecy that
 * the way has settled.
 */
async function expectAnswered(page: Page, { besked, grund }: Outcome, { sekretess }: Facts): Promise<void> {
  const { words, links } = await page.evaluate(() => {
    const seen = (selector: string, within: ParentNode) =>
      [...within.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const lagrum = [...document.querySelectorAll('section')].find(
      (section) => section.querySelector('h2')?.textContent === 'Lagrum',
    );
    return {
      words: seen('main p', document).map((element) => element.textContent?.trim()),
      links: seen('a', lagrum ?? new DocumentFragment()).map((link) => [
        link.textContent,
        link.getAttribute('href'),
      ]),
    };
  });
  expect(words).toContain(beskedNames[besked]);
  const carrying = grund.filter(
    (id) => content.provisions.get(id)?.data.typ !== 'sekretess' || sekretess?.includes(id),
  );
  expect(links).toEqual(expect.arrayContaining(carrying.map((id) => [cite(id), `/lagrum/${id}/`])));
}

for (const guide of guides) {
  const { chart, outcomes } = guide;
  const ways = longestWays(chart);
  const wayTo = (state: string): AnswerPair[] => {
    const way = ways.get(state);
    if (!way) throw new Error(`No way to ${state}`);
    return way;
  };

  const states = [...questionIds(chart), ...outcomeIds(chart)].filter((id) => id !== chart.initial);
  const isLast = ([question, answer]: AnswerPair): boolean => answer === answersShown(guide, question).at(-1);
  // Branches ask the same question with the same answers: each is given once, but the last, by keyboard, to each.
  const given = new Set<string>();
  const tried = new Map(
    states.map((state) => {
      const into = answersInto(chart, state);
      const fresh = into.filter(([question, answer]) => {
        const shown = `${guide.questions.get(question)?.id} ${answer}`;
        return isLast([question, answer]) || (!given.has(shown) && given.add(shown));
      });
      return [state, fresh.length > 0 ? fresh : into.slice(0, 1)];
    }),
  );

  test.describe(`guide ${chart.id}`, () => {
    for (const state of states) {
      test(`a reader reaches ${state} by the answers that lead there, and it is accessible`, async ({
        narrowTab: tab,
      }) => {
        let gone: AnswerPair[] = [];
        for (const pair of tried.get(state) ?? []) {
          const [question, answer] = pair;
          const way = wayTo(question);
          gone = [...way, pair];
          try {
            await standAt(tab, guide, way);
            if (isLast(pair)) await giveLastByKeys(tab, guide, question);
            else await activate(tab, answer);
            await expectReached(tab, guide, gone, state);
          } catch (cause) {
            throw new Error(`${state} is not reached by answering ${pair.join(': ')}`, { cause });
          }
        }
        expect(gone).not.toEqual([]);
        const { facts } = knowledgeAfter(guide.index.data.fakta, dataOf(guide.questions), gone);
        const outcome = outcomes.get(state);
        if (outcome) await expectAnswered(tab, outcome.data, facts);
        await expectAccessible(tab);
      });
    }

    test('is walked through its longest way on a wide screen by pointer, to an answer that is accessible', async ({
      tab,
    }) => {
      const [end, way] = [...ways].reduce((a, b) => (b[1].length > a[1].length ? b : a));
      expect(answersOf(chart, end)).toEqual([]);
      await openGuide(tab, addressOf(chart));
      await walkThrough(tab, guide, way);
      await expectReached(tab, guide, way, end);
      await expectAccessible(tab);
    });
  });
}
