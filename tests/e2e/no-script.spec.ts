import { expect } from '@playwright/test';
import { answersOf, outcomeIds, questionIds } from '../../src/domain/chart.ts';
import { addressOf, content, guides, headingOf, labelOf, title } from './guide-steps.ts';
import { test } from './tab.ts';

test.use({ javaScriptEnabled: false });

test('the home page leads to guides and chapters', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  for (const { data } of content.situations.values())
    await expect(main.getByRole('link', { name: data.text })).toHaveAttribute(
      'href',
      new RegExp(`^/guider/${data.guide}/#`),
    );
  for (const { id, data } of content.chapters.values())
    await expect(
      main.getByRole('region', { name: 'Handboken' }).getByRole('link', { name: data.titel, exact: true }),
    ).toHaveAttribute('href', `/handbok/${id}/`);
});

test('a chapter is read, and leads to its sections and provisions', async ({ page }) => {
  await page.goto('/handbok/menprovning/');
  const chapter = content.chapters.get('menprovning');
  await expect(title(page, chapter?.data.titel ?? '')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'I kapitlet' })
    .getByRole('link', { name: 'Vanliga fel' })
    .click();
  await expect(page.getByRole('heading', { name: 'Vanliga fel' })).toBeInViewport();
  const provision = page.getByRole('article').getByRole('link', { name: '26 kap. 1 § OSL' }).first();
  await provision.click();
  await expect(page).toHaveURL('/lagrum/osl-26-1/');
});

test('a provision shows its conditions and where it is used', async ({ page }) => {
  await page.goto('/lagrum/osl-10-23/');
  const provision = content.provisions.get('osl-10-23')?.data;
  await expect(title(page, provision?.rubrik ?? '')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Villkor' })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Du får|^Fråga|polisen/i })
    .first()
    .click();
  await expect(page).not.toHaveURL('/lagrum/osl-10-23/');
});

test('the register shows every provision, and no choice that would do nothing', async ({ page }) => {
  await page.goto('/lagrum/');
  await expect(page.locator('.register > li')).toHaveCount(content.provisions.size);
  await expect(page.locator('select:visible')).toHaveCount(0);
});

test('questions that people ask are answered on their page', async ({ page }) => {
  await page.goto('/fragor/');
  for (const { id, data } of content.faqs.values())
    await expect(page.locator(`#${id}`).getByRole('heading', { name: data.fraga })).toBeVisible();
});

test('a guide sends no answer anywhere', async ({ page }) => {
  await page.goto(addressOf(guides[0]!.chart));
  const requests: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => refused.push(message.text()));
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Fortsätt' }).press('Enter', { noWaitAfter: true });
  await expect.poll(() => refused.join()).toContain('form-action');
  await page.goto('/ordlista/');
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((url) => url.includes('svar='))).toEqual([]);
});

for (const guide of guides) {
  const { chart } = guide;
  const anchor = (state: string) => state.replace('.', '-');

  test.describe(`guide ${chart.id}`, () => {
    test('shows its first question, and leads to the whole guide', async ({ noScriptTab: tab }) => {
      await tab.goto(addressOf(chart));
      await expect(title(tab, headingOf(guide, chart.initial))).toBeVisible();
      for (const [answer] of answersOf(chart, chart.initial))
        await expect(
          tab.getByRole('radio', { name: labelOf(guide, [chart.initial, answer]), exact: true }),
        ).toBeVisible();
      // Queries by role and by text pass over what stands in noscript.
      const notice = tab.locator('noscript a');
      await expect(notice).toBeVisible();
      await notice.click();
      await expect(tab).toHaveURL(`${addressOf(chart)}hela-guiden/`);
    });

    test('has every question and answer on one page, each answer a link to what follows', async ({
      noScriptTab: tab,
    }) => {
      await tab.goto(`${addressOf(chart)}hela-guiden/`);
      const links = await tab.getByRole('article').evaluateAll((articles) =>
        articles.flatMap((article) =>
          [...article.querySelectorAll('li > a[href^="#"]')].map((link) => {
            const label = link.previousSibling?.textContent?.trim();
            return `${article.id} | ${label} | ${link.getAttribute('href')} | ${link.textContent}`;
          }),
        ),
      );
      const expected = questionIds(chart).flatMap((state) =>
        answersOf(chart, state).map(
          ([answer, target]) =>
            `${anchor(state)} | ${labelOf(guide, [state, answer])}: | #${anchor(target)} | ${headingOf(guide, target)}`,
        ),
      );
      expect(links.toSorted()).toEqual(expected.toSorted());
      const headings = await tab
        .getByRole('article')
        .evaluateAll((articles) =>
          articles.map((article) => `${article.id} | ${article.querySelector('h3')?.textContent}`),
        );
      expect(headings).toEqual(
        expect.arrayContaining(
          [...questionIds(chart), ...outcomeIds(chart)].map(
            (state) => `${anchor(state)} | ${headingOf(guide, state)}`,
          ),
        ),
      );
    });

    test('is followed from answer to answer', async ({ noScriptTab: tab }) => {
      await tab.goto(`${addressOf(chart)}hela-guiden/`);
      for (let state = chart.initial, steps = 0; answersOf(chart, state).length > 0; steps++) {
        expect(steps).toBeLessThan(20);
        const [, target = ''] = answersOf(chart, state).at(-1) ?? [];
        await tab
          .locator(`article[id="${anchor(state)}"]`)
          .getByRole('link', { name: headingOf(guide, target), exact: true })
          .last()
          .click();
        await expect(tab).toHaveURL(`${addressOf(chart)}hela-guiden/#${anchor(target)}`);
        const next = tab.locator(`article[id="${anchor(target)}"]`).getByRole('heading', { level: 3 });
        await expect(next).toHaveText(headingOf(guide, target));
        await expect(next).toBeInViewport();
        state = target;
      }
    });
  });
}
