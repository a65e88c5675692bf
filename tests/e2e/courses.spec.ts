import { expect, type Page } from '@playwright/test';
import { assembleCourse, type Shown } from '../../src/domain/courses.ts';
import { checkContext } from '../../src/domain/checks/context.ts';
import { expectAccessible } from './axe.ts';
import { content, guides } from './guide-steps.ts';
import { test } from './tab.ts';

const context = checkContext(
  content,
  guides.map(({ chart }) => chart),
  '',
);
const courses = [...content.courses.values()].map((entry) => assembleCourse(entry, context));
const course = courses.find(({ entry }) => entry.id === 'introduktion')!;
const address = '/utbildning/kurs/introduktion/visa/';
const rubrik = (number: number) => course.slides.at(number - 1)!.entry.data.rubrik;
const slide = (page: Page) => page.getByRole('region').filter({ visible: true });
const heading = (page: Page, number: number) =>
  page.getByRole('heading', { level: 2, name: rubrik(number), exact: true });

async function expectSlide(page: Page, number: number): Promise<void> {
  await expect(heading(page, number)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  await expect(page.getByText(`Bild ${number} av ${course.slides.length} ·`)).toBeVisible();
}

test('a presentation is gone through by keyboard, and read in order after Esc', async ({ page }) => {
  await page.goto(address);
  await expectSlide(page, 1);
  const last = course.slides.length;
  const steps: [string, number][] = [
    ['ArrowRight', 2],
    ['ArrowDown', 3],
    ['PageDown', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['End', last],
    ['ArrowRight', last],
    ['Home', 1],
  ];
  for (const [key, number] of steps) {
    await page.keyboard.press(key);
    await expectSlide(page, number);
    await expect(page).toHaveURL(`${address}#bild-${number}`);
    if (number !== last) await expect(heading(page, number)).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(last);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(last);
  await page.getByRole('button', { name: 'Visa en i taget' }).press('Enter');
  await expectSlide(page, 1);
});

test('the window with notes follows the slides, leads them, and shares the clock', async ({
  page,
  context,
}) => {
  await page.goto(`${address}#bild-2`);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Anteckningar' }).press('Enter');
  const notes = await opened;
  await expect(notes.getByText(course.slides[1]!.entry.data.anteckningar[0]!)).toBeVisible();
  await expect(notes.getByText(`Nästa: ${rubrik(3)}`)).toBeVisible();
  await notes.keyboard.press('PageDown');
  await expectSlide(page, 3);
  await page.keyboard.press('ArrowLeft');
  await expect(heading(notes, 2)).toBeVisible();
  await page.getByRole('button', { name: 'Starta tiden' }).press('Enter');
  await expect(notes.getByRole('button', { name: 'Stoppa tiden' })).toBeVisible();
  await expect(notes.getByRole('timer')).not.toHaveText('0:00');
});

test('once all is fetched, slides and the live guide work without a network, and hands are kept nowhere', async ({
  page,
  context,
}) => {
  await page.goto(address);
  await expect(page.getByRole('status')).toHaveText('Allt är hämtat. Visningen fungerar nu utan nät.');
  await context.setOffline(true);
  const withCase = course.slides.find(({ shown }) => shown?.kind === 'fall')!.number;
  const withGuide = course.slides.find(({ shown }) => shown?.kind === 'guide')!.number;
  for (let number = 2; number <= course.slides.length; number++) {
    await page.keyboard.press('PageDown');
    await expectSlide(page, number);
    if (number === withCase)
      for (let hand = 0; hand < 2; hand++)
        await slide(page).getByRole('button', { name: 'En hand till: Du får inte' }).click();
    if (number !== withGuide) continue;
    const guide = page.frameLocator('iframe').locator(':root');
    const first = await guide.getByRole('heading', { level: 1 }).textContent();
    await guide.getByRole('radio', { name: 'Nej', exact: true }).check();
    await guide.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(guide.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
    await expect(guide.getByRole('radio').first()).toBeVisible();
    await page.bringToFront();
  }
  await page.goto(`${address}#bild-${withCase}`);
  await expect(slide(page).getByLabel('Du får inte: 2 händer')).toHaveText('2');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await context.setOffline(false);
  await page.reload();
  await expectSlide(page, withCase);
  await expect(slide(page).getByRole('status', { name: 'Händer för Du får inte' })).toHaveText('0');
});

test('without script every slide is read in order, with its notes and its key', async ({
  noScriptTab: tab,
}) => {
  for (const path of [address, '/utbildning/kurs/introduktion/']) {
    await tab.goto(path);
    for (const { entry } of course.slides) {
      await expect(tab.getByRole('heading', { name: entry.data.rubrik, exact: true }).last()).toBeVisible();
      await expect(tab.getByText(entry.data.anteckningar.at(-1)!).last()).toBeVisible();
    }
    await expect(tab.locator('.key')).toHaveCount(
      course.slides.filter(({ shown }) => shown?.kind === 'fall').length,
    );
    await expect(tab.locator('iframe')).toHaveCount(0);
  }
});

const kinds: (Shown['kind'] | undefined)[] = [undefined, 'fall', 'fraga', 'karta', 'lagrum', 'guide'];
for (const kind of kinds) {
  const found = courses
    .flatMap(({ entry, slides }) => slides.map((one) => ({ id: entry.id, ...one })))
    .find(({ shown }) => shown?.kind === kind)!;
  test(`a slide that shows ${kind ?? 'text'} is accessible and fits a narrow screen`, async ({ tab }) => {
    await tab.goto(`/utbildning/kurs/${found.id}/visa/#bild-${found.number}`);
    await expect(
      tab.getByRole('heading', { level: 2, name: found.entry.data.rubrik, exact: true }),
    ).toBeVisible();
    await expect(tab.getByRole('heading', { level: 2 })).toHaveCount(1);
    await expectAccessible(tab);
  });
}
