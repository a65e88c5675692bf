import { expect, test, type Page, type Route } from '@playwright/test';
import type { AnswerPair } from '../../src/domain/walk.ts';
import { expectAccessible } from './axe.ts';
import {
  addressOf,
  give,
  guideNamed,
  headingOf,
  labelOf,
  openGuide,
  title,
  walkThrough,
  yourAnswers,
} from './guide-steps.ts';

const polis = guideNamed('polis');
const address = addressOf(polis.chart);
const texts = '**/guide.json';
const first: AnswerPair = ['nodlage.fara', 'nej'];
const sorry = 'Guidens texter gick inte att hämta';
const heading = (page: Page, state: string) => title(page, headingOf(polis, state));

const failures: Record<string, (route: Route) => Promise<void>> = {
  'the network is gone': (route) => route.abort(),
  'the server answers with an error': (route) => route.fulfill({ status: 500, body: '' }),
  'something else comes in its place': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
};

for (const [what, fail] of Object.entries(failures))
  test(`when ${what}, the reader is told, and trying again goes on with the answers kept`, async ({
    page,
  }) => {
    await page.route(texts, fail);
    await openGuide(page, address);
    await expect(heading(page, 'nodlage.fara')).toBeVisible();
    await give(page, labelOf(polis, first));
    await expect(title(page, sorry)).toBeFocused();
    await expect(page.getByText('Dina svar är kvar.')).toBeVisible();

    const again = page.getByRole('button', { name: 'Försök igen' });
    const refused = page.waitForRequest(texts);
    await again.click();
    await refused;
    await expect(title(page, sorry)).toBeFocused();

    await page.unroute(texts);
    await again.click();
    await expect(heading(page, 'verksamhet')).toBeFocused();
    await expect(yourAnswers(page)).toHaveCount(1);
    await walkThrough(page, polis, [['verksamhet', 'privat']]);
    await expect(heading(page, 'jurist-privat-utforare')).toBeFocused();
  });

test('the page that tells of the failure is accessible', async ({ page }) => {
  await page.route(texts, (route) => route.abort());
  await openGuide(page, address);
  await give(page, labelOf(polis, first));
  await expect(title(page, sorry)).toBeVisible();
  await expectAccessible(page);
});

test('a reload while the texts are away keeps the answers', async ({ page }) => {
  await openGuide(page, address);
  await walkThrough(page, polis, [first, ['verksamhet', 'socialtjanst']]);
  await expect(heading(page, 'sida')).toBeVisible();
  await page.route(texts, (route) => route.abort());
  await page.reload();
  await expect(title(page, sorry)).toBeVisible();
  await page.unroute(texts);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(heading(page, 'sida')).toBeVisible();
  await expect(yourAnswers(page)).toHaveCount(2);
});

test('while the texts are on their way the reader is told, and then goes on', async ({ page }) => {
  const gate = Promise.withResolvers<void>();
  await page.route(texts, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await openGuide(page, address);
  await give(page, labelOf(polis, first));
  await expect(title(page, 'Hämtar frågan …')).toBeFocused();
  gate.resolve();
  await expect(heading(page, 'verksamhet')).toBeFocused();
});
