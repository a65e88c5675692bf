import { expect, test } from '@playwright/test';
import { outcomeIds, questionIds } from '../../src/domain/chart.ts';
import { beskedNames } from '../../src/domain/guide-view.ts';
import { charts } from '../content.ts';
import { expectAccessible } from './axe.ts';
import {
  addressOf,
  cite,
  give,
  guides,
  headingOf,
  labelOf,
  openGuide,
  shortestWays,
  standAt,
  title,
} from './guide-steps.ts';

test('every chart has a guide to walk through', () => {
  expect(guides.map(({ chart }) => chart.id)).toEqual(charts.map(({ id }) => id));
});

for (const guide of guides) {
  const { chart, index, outcomes } = guide;
  const ways = shortestWays(chart);
  const wayTo = (state: string) => {
    const way = ways.get(state);
    if (!way) throw new Error(`No way to ${state}`);
    return way;
  };

  test.describe(`guide ${chart.id}`, () => {
    for (const state of outcomeIds(chart))
      test(`a reader reaches ${state}`, async ({ page }) => {
        const way = wayTo(state);
        const outcome = outcomes.get(state)?.data;
        if (!outcome) throw new Error(`No text for ${state}`);
        await openGuide(page, addressOf(chart));
        for (const [step, pair] of way.entries()) {
          await give(page, labelOf(guide, pair));
          const heading = headingOf(guide, way[step + 1]?.[0] ?? state);
          await expect(title(page, heading)).toBeFocused();
          await expect(page).toHaveTitle(`${heading} – ${index.data.kort} – Sekretesshandboken`);
        }

        await expect(
          page.getByRole('main').getByText(beskedNames[outcome.besked], { exact: true }),
        ).toBeVisible();
        const lagrum = page.locator('section', {
          has: page.getByRole('heading', { name: 'Lagrum', exact: true }),
        });
        for (const id of outcome.grund)
          await expect(lagrum.getByRole('link', { name: cite(id), exact: true })).toHaveAttribute(
            'href',
            `/lagrum/${id}/`,
          );
        await expectAccessible(page);
      });

    for (const state of questionIds(chart))
      test(`the question ${state} is accessible`, async ({ page }) => {
        await standAt(page, guide, wayTo(state));
        await expectAccessible(page);
      });
  });
}
