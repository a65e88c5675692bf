import { expect, type Page } from '@playwright/test';
import { beskedNames } from '../../src/domain/guide-view.ts';
import { beskedKinds } from '../../src/schemas/guide.ts';
import { expectAccessible } from './axe.ts';
import { content } from './guide-steps.ts';
import { pageCount } from './pages.ts';
import { test } from './tab.ts';

const cases = [...content.cases.values()];
const caseOf = (titel: string) => cases.find(({ data }) => data.titel === titel)!.data;
const main = (page: Page) => page.getByRole('main');

test('one practises by keyboard alone, and what was done is kept for the visit and cleared', async ({
  page,
}) => {
  await page.goto('/utbildning/ova/');
  await page.getByRole('button', { name: 'Börja öva' }).press('Enter');
  const heading = main(page).getByRole('heading', { level: 2 }).first();
  await expect(heading).toBeFocused();
  const exercise = caseOf((await heading.textContent()) ?? '');
  await expect(main(page).getByText(`Facit till ”${exercise.titel}”`)).toBeVisible();

  // The first box of each group; the besked is then chosen by arrows.
  await page.keyboard.press('Tab');
  for (let place = beskedKinds.indexOf(exercise.besked); place > 0; place--)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ditt svar bredvid guidens' })).toBeFocused();
  await expect(main(page).getByText(`Besked: rätt. ${beskedNames[exercise.besked]}.`)).toBeVisible();
  await expect(page.locator('.exercise-path > li')).toHaveCount(Object.keys(exercise.svar).length);
  await expect(main(page).getByText('Läs vidare:').getByRole('link').first()).toBeVisible();
  await expectAccessible(page);

  const status = main(page).getByRole('status');
  await expect(status).toHaveText(new RegExp(`^Gjorda fall: 1 av ${cases.length}. Rätt besked: 1.`));
  await page.reload();
  await expect(main(page).getByText(`Besked: rätt. ${beskedNames[exercise.besked]}.`)).toBeVisible();
  await expect(status).toContainText('Gjorda fall: 1');
  const kept = () => page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(await kept()).toBe(0);
  await page.getByRole('button', { name: 'Rensa' }).press('Enter');
  await expect(status).toHaveText('Allt du har gjort är borta.');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.exercise')).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('{"done":[]}');
});

test('ten cases make a test without its keys, with a result and a receipt on one sheet', async ({ page }) => {
  const length = Math.min(10, cases.length);
  await page.goto('/utbildning/prov/');
  await page.getByRole('button', { name: 'Börja provet' }).click();
  for (let number = 1; number <= length; number++) {
    const heading = main(page).getByRole('heading', { level: 2, name: `Fall ${number} av ${length}: ` });
    await expect(heading).toBeFocused();
    await expect(main(page).getByText('Facit till')).toHaveCount(0);
    if (number === 1) await expectAccessible(page);
    const { 'vanligt-fel': error } = caseOf(
      ((await heading.textContent()) ?? '').split(': ').slice(1).join(': '),
    );
    await page.getByRole('radio', { name: beskedNames[error.besked], exact: true }).check();
    await page.getByRole('group', { name: 'På vilken grund?' }).getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Spara svaret och gå vidare' }).click();
  }
  await expect(page.getByRole('heading', { name: 'Resultat' })).toBeFocused();
  const score = new RegExp(`^Rätt besked i 0 fall av ${length}, rätt grund i \\d+\\.$`);
  await expect(main(page).getByText(score).first()).toBeVisible();
  await expect(main(page).getByText('Besked: fel.')).toHaveCount(length);
  await expect(main(page).getByRole('row')).toHaveCount(length + 1);
  await expectAccessible(page);
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);

  await page.getByRole('button', { name: 'Rensa och gör ett nytt prov' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Börja provet' })).toBeVisible();
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();
});

test('a case that cannot be fetched is told of, and can be asked for again', async ({ page }) => {
  await page.route('**/utbildning/fall/**', (route) => route.abort());
  await page.goto('/utbildning/ova/');
  await page.getByRole('button', { name: 'Börja öva' }).click();
  await expect(main(page).getByRole('status')).toHaveText('Fallet gick inte att hämta. Försök igen.');
  await page.unroute('**/utbildning/fall/**');
  await page.getByRole('button', { name: 'Börja öva' }).click();
  await expect(page.locator('.exercise')).toBeVisible();
});

test('without script a case is read with its key, and printed with the key on a sheet of its own', async ({
  noScriptTab: tab,
}) => {
  const { id, data } = cases[0]!;
  await tab.goto(`/utbildning/fall/${id}/`);
  await expect(main(tab).getByRole('heading', { name: data.fraga })).toBeVisible();
  await expect(main(tab).getByRole('button')).toHaveCount(0);
  await main(tab).getByText(`Facit till ”${data.titel}”`).click();
  await expect(tab.locator('.exercise-path').getByRole('link')).toHaveCount(Object.keys(data.svar).length);
  await expect(main(tab).getByText(data['vanligt-fel'].svar)).toBeVisible();
  expect(pageCount(await tab.pdf({ preferCSSPageSize: true }))).toBe(2);
});
