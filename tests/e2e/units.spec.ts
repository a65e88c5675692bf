import { expect, test, type Page } from '@playwright/test';
import { questionIds } from '../../src/domain/chart.ts';
import { expectAccessible } from './axe.ts';
import {
  addressOf,
  guides,
  headingOf,
  labelOf,
  longestWays,
  standAt,
  title,
  yourAnswers,
} from './guide-steps.ts';

/** The first question of each guide whose answer can be proposed from the organisation. */
const asking = guides.flatMap((guide) => {
  const state = questionIds(guide.chart).find((id) => guide.questions.get(id)?.data.harleds);
  return state ? [{ guide, state, way: longestWays(guide.chart).get(state) ?? [] }] : [];
});

const choose = async (page: Page, label: string, unit: string) =>
  page.getByLabel(label, { exact: true }).selectOption({ label: unit });
const reason = (page: Page) => page.getByRole('form').or(page.locator('form')).getByRole('status');

for (const { guide, state, way } of asking) {
  test.describe(`${addressOf(guide.chart)} proposes from two units`, () => {
    test.beforeEach(({ page }) => standAt(page, guide, way));
    const radio = (page: Page, answer: string) =>
      page.getByRole('radio', { name: labelOf(guide, [state, answer]), exact: true });

    test('the answer and the reason, without going on', async ({ page }) => {
      await choose(page, 'Min enhet', 'Social insatsgrupp (SIG) Norr');
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      await choose(page, 'Mottagarens enhet', 'Fältassistenter Norr');
      await expect(reason(page)).toContainText('samma verksamhetsgren');
      await expect(radio(page, 'samma-gren')).toBeChecked();
      await expect(title(page, headingOf(guide, state))).toBeVisible();
      await expectAccessible(page);
    });

    test('another answer when the same work belongs to another nämnd', async ({ page }) => {
      await choose(page, 'Min enhet', 'Social insatsgrupp (SIG) Norr');
      await choose(page, 'Mottagarens enhet', 'Fältassistenter på fritidsgårdarna');
      await expect(reason(page)).toContainText('Kultur- och fritidsnämnden är en annan nämnd');
      await expect(radio(page, 'annan-namnd')).toBeChecked();
      await choose(page, 'Mottagarens enhet', 'En enhet i en annan kommun');
      await expect(radio(page, 'annan-kommun')).toBeChecked();
    });

    test('nothing when no jurist has judged, or when a unit is taken back', async ({ page }) => {
      await choose(page, 'Min enhet', 'Social insatsgrupp (SIG) Söder');
      await choose(page, 'Mottagarens enhet', 'Stöd enligt LSS Söder');
      await expect(radio(page, 'samma-gren')).toBeChecked();
      await choose(page, 'Mottagarens enhet', 'Sjuksköterskor och rehabilitering Söder');
      await expect(reason(page)).toContainText('juristen har inte avgjort frågan');
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      await choose(page, 'Mottagarens enhet', 'Social insatsgrupp (SIG) Söder');
      await expect(radio(page, 'samma-enhet')).toBeChecked();
      await choose(page, 'Min enhet', 'Välj enhet');
      await expect(reason(page)).toBeEmpty();
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    });

    test('and the reader decides: only the answer chosen is kept', async ({ page }) => {
      await choose(page, 'Min enhet', 'Social insatsgrupp (SIG) Norr');
      await choose(page, 'Mottagarens enhet', 'Fältassistenter Norr');
      await radio(page, 'vet-ej').check();
      await page.getByRole('button', { name: 'Fortsätt' }).click();
      await expect(yourAnswers(page).last()).toContainText(labelOf(guide, [state, 'vet-ej']));
      const kept = await page.evaluate(() => JSON.stringify([history.state, localStorage, sessionStorage]));
      expect(kept).not.toContain('falt');
      expect(page.url()).not.toContain('falt');
    });

    test('by keyboard: a digit typed in a list of units chooses no answer', async ({ page }) => {
      await page.getByLabel('Min enhet', { exact: true }).focus();
      await page.keyboard.press('3');
      await expect(page.getByLabel('Min enhet', { exact: true })).toBeFocused();
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    });
  });

  test(`${addressOf(guide.chart)} on one page, without script, leads to the organisation`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${addressOf(guide.chart)}hela-guiden/`);
    await page.getByRole('link', { name: 'kommunens organisation' }).first().click();
    await expect(title(page, 'Kommunens organisation')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Stadsdelsnämnden Norr' })).toBeVisible();
    await page.close();
  });
}
