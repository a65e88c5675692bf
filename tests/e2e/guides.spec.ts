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
  activateLast,
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
  trailOf,
  walkThrough,
  type Shown,
} from './guide-steps.ts';
import { test } from './tab.ts';

test('every chart has a guide to walk through', () => {
  expect(guides.map(({ chart }) => chart.id)).toEqual(charts.map(({ id }) => id));
});

/** What the reader who has gone a way is shown where it ends; the entry holds just that way. */
function expectedAt(guide: AssembledGuide, way: readonly AnswerPair[], state: string): Shown {
  const heading = headingOf(guide, state);
  return {
    heading,
    name: `${heading} – ${guide.index.data.kort} – Sekretesshandboken`,
    at: `#${guide.outcomes.has(state) ? 'svar' : 'fraga'}-${state.replace('.', '-')}`,
    // From such an entry on, a reader who walked there and one who was put there cannot be told apart.
    entry: trailOf(guide, way),
  };
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
  // The last answer to every question is given by keyboard, past all the others; a state that no such answer leads to
  // is reached by one of those that do, activated where it stands.
  const isLast = ([question, answer]: AnswerPair): boolean => answer === answersShown(guide, question).at(-1);
  const tried = new Map(
    states.map((state) => {
      const into = answersInto(chart, state);
      const last = into.filter(isLast);
      return [state, last.length > 0 ? last : into.slice(0, 1)];
    }),
  );

  /** Reaches a state by each answer that is tried, and judges it. */
  const tryState = async (tab: Page, state: string): Promise<void> => {
    const heading = headingOf(guide, state);
    let gone: AnswerPair[] = [];
    for (const pair of tried.get(state)!) {
      gone = [...wayTo(pair[0]), pair];
      const reach = isLast(pair) ? giveLastByKeys : activateLast;
      expect(await reach(tab, guide, gone, heading)).toEqual(expectedAt(guide, gone, state));
    }
    const { facts } = knowledgeAfter(guide.index.data.fakta, dataOf(guide.questions), gone);
    const outcome = outcomes.get(state);
    if (outcome) await expectAnswered(tab, outcome.data, facts);
    await expectAccessible(tab);
  };

  test.describe(`guide ${chart.id}`, () => {
    // One test for all: a test of its own for each state would take longer to set up than the state to try.
    test(`each of ${states.length} questions and answers is reached by the answers that lead there, and is accessible`, async ({
      narrowTab: tab,
    }) => {
      test.slow();
      const faults: string[] = [];
      for (const state of states)
        await tryState(tab, state).catch((fault: unknown) => faults.push(`${state}: ${String(fault)}`));
      expect(faults).toEqual([]);
    });

    test('is walked through its longest way on a wide screen by pointer, to an answer that is accessible', async ({
      tab,
    }) => {
      const [end, way] = [...ways].reduce((a, b) => (b[1].length > a[1].length ? b : a));
      expect(answersOf(chart, end)).toEqual([]);
      await openGuide(tab, addressOf(chart));
      await walkThrough(tab, guide, way);
      expect(await shown(tab, headingOf(guide, end))).toEqual(expectedAt(guide, way, end));
      await expectAccessible(tab);
    });
  });
}
