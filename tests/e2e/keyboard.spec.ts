import { expect, test, type Locator, type Page } from '@playwright/test';
import type { AnswerPair } from '../../src/domain/walk.ts';
import { addressOf, guideNamed, headingOf, labelOf, openGuide, title, yourAnswers } from './guide-steps.ts';

const polis = guideNamed('polis');
const address = addressOf(polis.chart);
const heading = (page: Page, state: string) => title(page, headingOf(polis, state));
const radio = (page: Page, pair: AnswerPair) =>
  page.getByRole('radio', { name: labelOf(polis, pair), exact: true });

/** Tabs on until `target` has focus; fails when it is not reached in a page's worth of stops. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const hasFocus = () => target.evaluate((node) => node === document.activeElement);
  for (let stops = 0; stops < 400 && !(await hasFocus()); stops++) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

test('a guide can be walked to its answer with the keyboard alone', async ({ page }) => {
  await openGuide(page, address);

  await tabTo(page, radio(page, ['nodlage.fara', 'ja']));
  await page.keyboard.press('2');
  await expect(radio(page, ['nodlage.fara', 'nej'])).toBeChecked();
  await expect(radio(page, ['nodlage.fara', 'nej'])).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'verksamhet')).toBeFocused();

  await tabTo(page, radio(page, ['verksamhet', 'socialtjanst']));
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(radio(page, ['verksamhet', 'socialtjanst'])).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, ['verksamhet', 'lss'])).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(radio(page, ['verksamhet', 'socialtjanst'])).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Fortsätt' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'sida')).toBeFocused();

  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'fraga-arende')).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: `Ändra svar på: ${headingOf(polis, 'sida')}` }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'sida')).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'fraga-arende')).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Tillbaka' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'sida')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'sida')).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'fraga-arende')).toBeFocused();

  await page.keyboard.press('5');
  await expect(radio(page, ['fraga-arende', 'bidragsbrott'])).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'ska-anmala-bidragsbrott')).toBeFocused();
  await expect(yourAnswers(page)).toHaveCount(4);

  await tabTo(page, page.getByRole('button', { name: 'Rensa allt' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'nodlage.fara')).toBeFocused();
});

test('a number key chooses in the question, does nothing elsewhere, and never goes on by itself', async ({
  page,
}) => {
  await openGuide(page, address);
  await page.keyboard.press('1');
  await page.getByRole('link', { name: 'Till innehållet' }).press('2');
  await tabTo(page, radio(page, ['nodlage.fara', 'ja']));
  for (const key of ['9', '0', 'Control+1', 'Alt+1', 'a']) await page.keyboard.press(key);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(radio(page, ['nodlage.fara', 'ja'])).toBeChecked();
  await expect(heading(page, 'nodlage.fara')).toBeVisible();
});

test('going on without an answer says so, and leads to the answers', async ({ page }) => {
  await openGuide(page, address);
  const alert = page.getByRole('alert');
  const goOn = page.getByRole('button', { name: 'Fortsätt' });
  await expect(alert).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Fel:/);

  await goOn.press('Enter');
  await expect(alert).toBeFocused();
  await expect(alert).toContainText('Du behöver välja ett svar');
  await expect(page).toHaveTitle(
    `Fel: ${headingOf(polis, 'nodlage.fara')} – ${polis.index.data.kort} – Sekretesshandboken`,
  );
  await expect(
    page.getByRole('group', { name: headingOf(polis, 'nodlage.fara') }),
  ).toHaveAccessibleDescription('Fel: välj ett svar.');

  await goOn.press('Enter');
  await expect(alert).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(radio(page, ['nodlage.fara', 'ja'])).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'verksamhet')).toBeFocused();
  await expect(alert).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Fel:/);
});

test('an error is gone when the reader comes back to the question', async ({ page }) => {
  await openGuide(page, address);
  await tabTo(page, radio(page, ['nodlage.fara', 'ja']));
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'verksamhet')).toBeFocused();
  await page.getByRole('button', { name: 'Fortsätt' }).press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.goBack();
  await expect(heading(page, 'nodlage.fara')).toBeFocused();
  await page.goForward();
  await expect(heading(page, 'verksamhet')).toBeFocused();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the search page is used with the keyboard alone', async ({ page }) => {
  await page.goto('/sok/');
  const field = page.getByRole('searchbox', { name: 'Sökord' });
  await expect(field).toBeFocused();
  await page.keyboard.type('menprövning');
  await expect(page.getByRole('status')).toContainText(/träffar(?:na)? på ”menprövning”/);
  const first = page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('link', { name: /menprövning/i })
    .first();
  await tabTo(page, first);
  const target = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(target ?? '');
});

test('the field on the home page searches with Enter', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('searchbox', { name: 'Sök i handboken' }));
  await page.keyboard.type('åäö & 10 kap. 2 §');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Sökord' })).toHaveValue('åäö & 10 kap. 2 §');
});

for (const start of ['/', '/handbok/', '/sok/', address])
  test(`the first stop on ${start} jumps past the menu`, async ({ page }) => {
    await page.goto(start);
    const skip = page.getByRole('link', { name: 'Till innehållet' });
    // The search page starts in its field, so the way to its first stop is backwards.
    await tabTo(page, skip, start === '/sok/' ? 'Shift+Tab' : 'Tab');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const inside = await page.getByRole('main').evaluate((main) => main.contains(document.activeElement));
    expect(inside).toBe(true);
  });

test('the jump past the menu leaves a search as it was', async ({ page }) => {
  await page.goto('/sok/#q=samtycke');
  const hits = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /samtycke/i }) });
  await expect(hits.first()).toBeVisible();
  await page.getByRole('link', { name: 'Till innehållet' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('searchbox', { name: 'Sökord' })).toHaveValue('samtycke');
  await expect(hits.first()).toBeVisible();
});
