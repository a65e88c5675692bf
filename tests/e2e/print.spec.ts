import { expect } from '@playwright/test';
import { outcomeIds } from '../../src/domain/chart.ts';
import { recordParts } from '../../src/domain/record/index.ts';
import { guides, longestWays, standAt } from './guide-steps.ts';
import { pageCount } from './pages.ts';
import { sheet, test } from './tab.ts';

for (const guide of guides)
  test.describe(`guide ${guide.chart.id}`, () => {
    const ways = longestWays(guide.chart);
    test('each answer takes two sheets at most', async ({ paperTab: tab }) => {
      test.slow();
      const sheets = new Map<string, number>();
      for (const state of outcomeIds(guide.chart)) {
        await standAt(tab, guide, ways.get(state) ?? []);
        const { height } = await tab.evaluate(() => document.documentElement.getBoundingClientRect());
        // Only what nears two sheets is printed: what may not be torn apart leaves less than a third of a sheet bare.
        const printed =
          height < 1.7 * sheet.height ? 1 : pageCount(await tab.pdf({ preferCSSPageSize: true }));
        sheets.set(state, height > 0 ? printed : 0);
      }
      expect([...sheets].filter(([, count]) => count < 1 || count > 2)).toEqual([]);
    });
  });

/** One answer of each kind, wherever it is first given. */
const ofEachKind = new Map(
  guides
    .flatMap((guide) =>
      [...guide.outcomes].map(([state, { data }]) => ({ guide, state, besked: data.besked })),
    )
    .toReversed()
    .map((answer) => [answer.besked, answer]),
);
for (const { guide, state, besked } of ofEachKind.values())
  test(`an answer on paper has its text and not its controls: ${besked}`, async ({ page }) => {
    const way = longestWays(guide.chart).get(state) ?? [];
    await standAt(page, guide, way);
    const onScreenOnly = [
      page.getByRole('button', { name: 'Skriv ut' }),
      page.getByRole('button', { name: 'Rensa allt' }),
      page.getByRole('button', { name: 'Tillbaka' }),
      page.getByRole('navigation', { name: 'Huvudmeny' }),
      page.getByRole('complementary', { name: 'Akut fara' }),
    ];
    const onPaperOnly = [
      page.getByText('Utskrivna sidor kan vara inaktuella.'),
      page.getByRole('main').getByText(`/guider/${guide.chart.id}/`),
    ];
    for (const part of onScreenOnly) await expect(part).toBeVisible();
    for (const part of onPaperOnly) await expect(part).toBeHidden();

    await page.emulateMedia({ media: 'print' });
    for (const part of onPaperOnly) await expect(part).toBeVisible();
    for (const part of onScreenOnly) await expect(part).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    await expect(heading).toHaveCSS('outline-style', 'none');
    const parts = page.locator('[data-part]:visible');
    const shown = await parts.evaluateAll((sections) => sections.map(({ dataset }) => dataset['part']));
    expect(shown).toEqual(recordParts.filter((id) => shown.includes(id)));
    expect(shown).toEqual(
      expect.arrayContaining(['bedomning', 'grund', 'darfor', 'lamnades', 'fylls-i', 'kalla']),
    );
    await expect(page.locator('[data-part="svar"]').getByRole('listitem')).toHaveCount(way.length);
    await expect(page.getByText('Min underskrift, funktion och datum')).toBeVisible();
  });

test('the count of sheets tells three from two', async ({ page }) => {
  await page.goto('/ordlista/');
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(2);
});
