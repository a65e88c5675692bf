import { expect, test, type Page } from '@playwright/test';
import type { AnswerPair } from '../../src/domain/walk.ts';
import {
  addressOf,
  give,
  guideNamed,
  headingOf,
  labelOf,
  openGuide,
  standAt,
  title,
  walkThrough,
  yourAnswers,
} from './guide-steps.ts';

const polis = guideNamed('polis');
const address = addressOf(polis.chart);

/** The police ask about a crime; from the test of harm on, the way is the same when we tell them. */
const way: AnswerPair[] = [
  ['nodlage.fara', 'nej'],
  ['verksamhet', 'socialtjanst'],
  ['sida', 'polisen-fragar'],
  ['fraga-arende', 'begangen'],
  ['menprovning.star-det-klart', 'nej'],
  ['samtycke.tillfragad', 'nej'],
  ['brottstyp', 'barn'],
];
const reached = 'far-brott-mot-barn';

const heading = (page: Page, state: string) => title(page, headingOf(polis, state));
const line = (pair: AnswerPair) =>
  `${headingOf(polis, pair[0])}${labelOf(polis, pair)}Ändra svar på: ${headingOf(polis, pair[0])}`;
const lines = (pairs: readonly AnswerPair[]) => pairs.map(line);
const change = (page: Page, state: string) =>
  page.getByRole('button', { name: `Ändra svar på: ${headingOf(polis, state)}`, exact: true }).click();
const chosen = (page: Page, pair: AnswerPair) =>
  page.getByRole('radio', { name: labelOf(polis, pair), exact: true });
const savedAnswers = (page: Page) =>
  page.evaluate(() => (history.state as { answers: unknown } | null)?.answers);

/** Rewrites the history entry, as if an older edition of the site or something else had left it. */
async function leaveBehind(page: Page, state: unknown): Promise<void> {
  await page.evaluate((entry) => history.replaceState(entry, ''), state);
  await page.reload();
}
const entryOf = (page: Page) => page.evaluate(() => history.state as Record<string, unknown>);

test('back, forward and reload keep the answers', async ({ page }) => {
  await openGuide(page, address);
  await walkThrough(page, polis, way.slice(0, 3));
  await expect(heading(page, 'fraga-arende')).toBeVisible();

  await page.goBack();
  await expect(heading(page, 'sida')).toBeFocused();
  await expect(yourAnswers(page)).toHaveText(lines(way.slice(0, 2)));
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await expect(heading(page, 'verksamhet')).toBeFocused();
  await expect(yourAnswers(page)).toHaveText(lines(way.slice(0, 1)));

  await page.goForward();
  await page.goForward();
  await expect(heading(page, 'fraga-arende')).toBeFocused();
  await expect(yourAnswers(page)).toHaveText(lines(way.slice(0, 3)));

  await page.reload();
  await expect(heading(page, 'fraga-arende')).toBeVisible();
  await expect(yourAnswers(page)).toHaveText(lines(way.slice(0, 3)));
  await expect(page).toHaveTitle(new RegExp(`^${RegExp.escape(headingOf(polis, 'fraga-arende'))}`));
  await walkThrough(page, polis, way.slice(3));
  await expect(heading(page, reached)).toBeFocused();
  await page.reload();
  await expect(heading(page, reached)).toBeVisible();
  await expect(yourAnswers(page)).toHaveText(lines(way));
});

test('the answers are still there after a visit to a provision', async ({ page }) => {
  await openGuide(page, address);
  await walkThrough(page, polis, way);
  await page.getByRole('region', { name: 'Dina svar' }).waitFor();
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Lagrum' }).click();
  await expect(title(page, 'Lagrum')).toBeVisible();
  await page.goBack();
  await expect(yourAnswers(page)).toHaveText(lines(way));
});

test('a copied address opens the first question and says why', async ({ page, context }) => {
  await openGuide(page, address);
  await walkThrough(page, polis, way.slice(0, 3));
  await expect(heading(page, 'fraga-arende')).toBeVisible();
  const copied = page.url();
  expect(copied).toContain('#fraga-');

  const tab = await context.newPage();
  await openGuide(tab, copied);
  await expect(heading(tab, 'nodlage.fara')).toBeVisible();
  await expect(
    tab.getByRole('status').filter({ hasText: 'Svar följer aldrig med i en adress.' }),
  ).toBeVisible();
  await expect(tab).toHaveURL(address);
  await expect(yourAnswers(tab)).toHaveCount(0);

  await give(tab, labelOf(polis, ['nodlage.fara', 'nej']));
  await expect(heading(tab, 'verksamhet')).toBeFocused();
  await expect(tab.getByText('Svar följer aldrig med i en adress.')).toHaveCount(0);
});

test.describe('changing an answer', () => {
  test('keeps later answers that are still asked for, and names those that fell away', async ({ page }) => {
    await standAt(page, polis, way);
    await change(page, 'sida');
    await expect(heading(page, 'sida')).toBeFocused();
    await expect(chosen(page, ['sida', 'polisen-fragar'])).toBeChecked();
    await expect(yourAnswers(page)).toHaveText(lines(way.slice(0, 2)));

    await give(page, labelOf(polis, ['sida', 'vi-berattar']));
    await expect(heading(page, 'beratta-arende')).toBeFocused();
    const notice = page.getByRole('status').filter({ hasText: 'Ändringen gjorde att ett svar föll bort' });
    await expect(notice.getByRole('listitem')).toHaveText([
      `${headingOf(polis, 'fraga-arende')} ${labelOf(polis, ['fraga-arende', 'begangen'])}`,
    ]);

    await give(page, labelOf(polis, ['beratta-arende', 'begangen']));
    await expect(heading(page, reached)).toBeFocused();
    await expect(notice).toHaveCount(0);
    await expect(yourAnswers(page)).toHaveText(
      lines([...way.slice(0, 2), ['sida', 'vi-berattar'], ['beratta-arende', 'begangen'], ...way.slice(4)]),
    );
  });

  test('can be undone', async ({ page }) => {
    await standAt(page, polis, way);
    await change(page, 'sida');
    await give(page, labelOf(polis, ['sida', 'vi-berattar']));
    await page.getByRole('button', { name: 'Ångra ändringen' }).click();

    await expect(heading(page, 'sida')).toBeFocused();
    await expect(chosen(page, ['sida', 'polisen-fragar'])).toBeChecked();
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(heading(page, reached)).toBeFocused();
    await expect(yourAnswers(page)).toHaveText(lines(way));
  });

  test('survives a reload before the new answer is given', async ({ page }) => {
    await standAt(page, polis, way);
    await change(page, 'nodlage.fara');
    await expect(heading(page, 'nodlage.fara')).toBeFocused();
    await page.reload();
    await expect(chosen(page, ['nodlage.fara', 'nej'])).toBeChecked();
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(yourAnswers(page)).toHaveText(lines(way));
  });
});

test.describe('clearing', () => {
  const clear = (page: Page) => page.getByRole('button', { name: 'Rensa allt' }).click();

  async function expectNothingKept(page: Page): Promise<void> {
    await expect(heading(page, 'nodlage.fara')).toBeVisible();
    await expect(yourAnswers(page)).toHaveCount(0);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(await savedAnswers(page)).toEqual([]);
  }

  test('forgets every answer, in the entries behind and ahead too', async ({ page }) => {
    await openGuide(page, address);
    await walkThrough(page, polis, way);
    await expect(heading(page, reached)).toBeFocused();
    await clear(page);
    await expect(heading(page, 'nodlage.fara')).toBeFocused();
    await expectNothingKept(page);
    await page.goForward();
    await expectNothingKept(page);
    await page.goBack();
    await expectNothingKept(page);
    await page.reload();
    await expectNothingKept(page);
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
  });

  test('works again after the guide has been walked anew', async ({ page }) => {
    await openGuide(page, address);
    for (const _ of ['first', 'second']) {
      await walkThrough(page, polis, way.slice(0, 2));
      await expect(heading(page, 'sida')).toBeFocused();
      await clear(page);
      await expect(heading(page, 'nodlage.fara')).toBeFocused();
      await expectNothingKept(page);
    }
  });

  test('forgets the choice in the question shown', async ({ page }) => {
    await standAt(page, polis, way);
    await change(page, 'nodlage.fara');
    await expect(chosen(page, ['nodlage.fara', 'nej'])).toBeChecked();
    // The entry was put there by hand, so the way back that its step promises does not exist.
    await clear(page);
    await expect(heading(page, 'nodlage.fara')).toBeFocused();
    await expectNothingKept(page);
  });

  test('reaches past jumps within the page', async ({ page }) => {
    await openGuide(page, address);
    await walkThrough(page, polis, way.slice(0, 3));
    await expect(heading(page, 'fraga-arende')).toBeFocused();
    for (const fragment of ['#innehall', '#om-guiden', '#innehall'])
      await page.evaluate((jump) => location.assign(jump), fragment);
    await walkThrough(page, polis, way.slice(3, 4));
    await expect(heading(page, 'menprovning.star-det-klart')).toBeFocused();
    await clear(page);
    await expect(heading(page, 'nodlage.fara')).toBeFocused();
    await page.goBack();
    await expectNothingKept(page);
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
  });
});

test('a jump within the page keeps the answers through a reload', async ({ page }) => {
  await openGuide(page, address);
  await walkThrough(page, polis, way.slice(0, 2));
  await expect(heading(page, 'sida')).toBeFocused();
  await page.getByRole('link', { name: 'Till innehållet' }).press('Enter');
  await expect(page).toHaveURL(/#innehall$/);
  await expect(page.getByRole('main')).toBeFocused();
  await page.reload();
  await expect(heading(page, 'sida')).toBeVisible();
  await expect(yourAnswers(page)).toHaveText(lines(way.slice(0, 2)));
});

test.describe('an entry from another edition', () => {
  test('is replayed, and the reader is told', async ({ page }) => {
    await standAt(page, polis, way);
    await leaveBehind(page, { ...(await entryOf(page)), version: 'another' });
    await expect(heading(page, reached)).toBeVisible();
    await expect(
      page.getByRole('status').filter({ hasText: 'Dina svar passar fortfarande och är kvar.' }),
    ).toBeVisible();
    await expect(yourAnswers(page)).toHaveText(lines(way));

    await page.reload();
    await expect(yourAnswers(page)).toHaveText(lines(way));
    await expect(page.getByText('Guiden har ändrats')).toHaveCount(0);
  });

  test('loses the answers that no longer exist, and the reader is told', async ({ page }) => {
    await standAt(page, polis, way);
    const answers = way.map(([question, answer]) => [question, question === 'sida' ? 'gone' : answer]);
    await leaveBehind(page, { ...(await entryOf(page)), version: 'another', answers });
    await expect(heading(page, 'sida')).toBeVisible();
    await expect(
      page.getByRole('status').filter({ hasText: 'Några svar passar inte längre och är borttagna.' }),
    ).toBeVisible();
    await expect(yourAnswers(page)).toHaveText(lines(way.slice(0, 2)));
    expect(await savedAnswers(page)).toEqual(way.slice(0, 2));
    await walkThrough(page, polis, way.slice(2));
    await expect(heading(page, reached)).toBeFocused();
  });
});

test.describe('what does not belong in an entry', () => {
  const rubbish: Record<string, unknown> = {
    'a string': 'rubbish',
    'a number': 42,
    'an array': [['nodlage.fara', 'nej']],
    'another guide': {
      guide: 'another',
      version: '1',
      step: 1,
      answers: [['nodlage.fara', 'nej']],
      fallen: [],
    },
    'no answers': { guide: 'polis', step: 3 },
    'answers that are no list': { guide: 'polis', answers: { 'nodlage.fara': 'nej' } },
  };
  for (const [what, state] of Object.entries(rubbish))
    test(`${what} is ignored`, async ({ page }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await openGuide(page, address);
      await leaveBehind(page, state);
      await expect.poll(() => savedAnswers(page)).toEqual([]);
      await expect(yourAnswers(page)).toHaveCount(0);
      await walkThrough(page, polis, way.slice(0, 2));
      await expect(heading(page, 'sida')).toBeFocused();
      expect(errors).toEqual([]);
    });

  test('answers, questions and steps that cannot be are passed over, and the rest is kept', async ({
    page,
  }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await openGuide(page, address);
    await leaveBehind(page, {
      ...(await entryOf(page)),
      step: -7,
      answers: [
        null,
        7,
        ['nodlage.fara'],
        ['nodlage.fara', 'nej'],
        ['gone', 'ja'],
        ['__proto__', 'constructor'],
        ['verksamhet', '*'],
      ],
      editing: 'gone',
      fallen: 'rubbish',
    });
    await expect(heading(page, 'verksamhet')).toBeVisible();
    await expect(yourAnswers(page)).toHaveText(lines(way.slice(0, 1)));
    await walkThrough(page, polis, way.slice(1));
    await expect(heading(page, reached)).toBeFocused();
    expect(errors).toEqual([]);
  });
});

test('answers stay in the history entry: not in the address, nor in any storage', async ({
  page,
  context,
  baseURL,
}) => {
  await openGuide(page, address);
  const states = [...way.slice(1).map(([state]) => state), reached];
  for (const [step, pair] of way.entries()) {
    await give(page, labelOf(polis, pair));
    const state = states[step] ?? '';
    await expect(heading(page, state)).toBeFocused();
    const fragment = `${state === reached ? 'svar' : 'fraga'}-${state.replace('.', '-')}`;
    expect(page.url()).toBe(`${baseURL}${address}#${fragment}`);
  }
  const stored = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    name: window.name,
  }));
  expect(stored).toEqual({ local: {}, session: {}, databases: [], caches: [], name: '' });
  expect(await context.cookies()).toEqual([]);
  expect(await savedAnswers(page)).toEqual(way);
});
