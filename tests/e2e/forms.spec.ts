import { expect, type Page } from '@playwright/test';
import { alternativesOf } from '../../src/domain/form-alternatives.ts';
import { askedSections, coveringChoices, type Choices } from '../../src/domain/forms.ts';
import type { Form } from '../../src/schemas/form.ts';
import { expectAccessible } from './axe.ts';
import { content } from './guide-steps.ts';
import { pageCount } from './pages.ts';
import { test } from './tab.ts';

const forms = [...content.forms.values()];
const organisation = content.organisation.get('organisation')!.data;
const choicesOf = (form: Form) => form.delar.flatMap(({ val }) => val);
const main = (page: Page) => page.getByRole('main');

/** Two sheets, and one for each part that is torn off. An extract holds the conditions of eighty provisions. */
const mostSheets = ({ slag, delar }: Form, isAsked: (id: string) => boolean): number =>
  slag === 'utdrag' ? 14 : 2 + delar.filter((part) => part['nytt-blad'] && isAsked(part.id)).length;

/** The ways to fill a form in, with alternatives that the page has. */
const ways = (form: Form): Choices[] =>
  coveringChoices(form).map((choices) =>
    Object.fromEntries(
      choicesOf(form).map((choice) => {
        const offered = alternativesOf(choice, organisation).flatMap(({ alternativ }) =>
          alternativ.map(({ id }) => id),
        );
        const [chosen = ''] = choices[choice.id] ?? [];
        return [choice.id, [offered.includes(chosen) ? chosen : (offered[0] ?? '')]];
      }),
    ),
  );

/** Makes every choice that the form asks for, in its order: each box is activated where it stands. */
async function fill(page: Page, form: Form, choices: Choices): Promise<void> {
  const asked = askedSections(form, choices);
  const boxes = form.delar
    .filter(({ id }) => asked.get(id) === 'ja')
    .flatMap(({ val }) => val)
    .flatMap(({ id }) => (choices[id] ?? []).map((value) => `input[name="${id}"][value="${value}"]`));
  const refused = await page.evaluate(
    (selectors) =>
      selectors.filter((selector) => {
        const box = document.querySelector<HTMLInputElement>(selector);
        if (box?.checkVisibility()) box.click();
        return !box?.checked;
      }),
    boxes,
  );
  expect(refused).toEqual([]);
}

for (const { id, data: form } of forms)
  test.describe(`form ${id}`, () => {
    const address = `/blanketter/${id}/`;
    const all = ways(form);

    test('without script shows every part and every box, and fits its sheets', async ({
      noScriptTab: tab,
    }) => {
      await tab.goto(address);
      for (const { rubrik } of form.delar)
        await expect(main(tab).getByRole('heading', { level: 2, name: rubrik, exact: true })).toBeVisible();
      for (const choice of choicesOf(form))
        await expect(tab.locator(`input[name="${choice.id}"]:visible`)).toHaveCount(
          alternativesOf(choice, organisation).flatMap(({ alternativ }) => alternativ).length,
        );
      await expect(
        main(tab).locator('input:not([type=radio], [type=checkbox]), textarea, select'),
      ).toHaveCount(0);
      await expect(main(tab).getByText('Utkast, inte granskat av jurist')).toBeVisible();
      const sheets = pageCount(await tab.pdf({ preferCSSPageSize: true }));
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(mostSheets(form, () => true));
    });

    if (all.length > 0 && choicesOf(form).length > 0)
      test('says what remains, is complete only when nothing does, and fits its sheets', async ({ tab }) => {
        test.slow();
        const parts = all.map((choices) =>
          [...askedSections(form, choices)].filter(([, asked]) => asked === 'ja').map(([id]) => id),
        );
        for (const [way, choices] of all.entries()) {
          await tab.goto(address);
          const status = main(tab).getByRole('status');
          await expect(status).toContainText('återstår');
          await fill(tab, form, choices);
          await expect(status).toHaveText('Alla val är gjorda. Resten fylls i för hand på papperet.');
          const asked = askedSections(form, choices);
          for (const part of form.delar)
            await expect(tab.locator(`[id="${part.id}"]`)).toBeVisible({
              visible: asked.get(part.id) === 'ja',
            });
          // What fits with more parts fits with fewer.
          const own = parts[way]!;
          if (parts.some((more) => more.length > own.length && own.every((id) => more.includes(id))))
            continue;
          expect(pageCount(await tab.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(
            mostSheets(form, (part) => asked.get(part) === 'ja'),
          );
        }
        await expectAccessible(tab);
      });
  });

const eftergift = content.forms.get('sekretesseftergift')!.data;
const sig = ways(eftergift).find(
  ({ variant, person }) => variant?.[0] === 'sig' && person?.[0] === 'tillsammans',
)!;

test('a form is filled in, read back and cleared by keyboard', async ({ page }) => {
  await page.goto('/blanketter/aterkallelse/');
  const status = main(page).getByRole('status');
  await page.getByRole('checkbox', { name: 'Den unge', exact: true }).focus();
  await page.keyboard.press('Space');
  // Past the next box and the provision that the next part rests on.
  for (const key of ['Tab', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
  await expect(status).toHaveText('Ett val återstår. Nästa: När och hur det skedde.');
  await expect(page.getByText('Återstår: välj ett.').filter({ visible: true })).toHaveCount(1);
  const remaining = main(page).getByRole('link', { name: 'När och hur det skedde' });
  await remaining.press('Enter');
  await expect(page).toHaveURL(/#anteckning$/);
  await page.getByRole('radio', { name: 'Muntligt' }).press('Space');
  await expect(status).toContainText('Alla val är gjorda.');
  await page.getByRole('button', { name: 'Rensa alla val' }).press('Enter');
  await expect(status).toHaveText('Alla val är borta.');
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what is chosen is kept nowhere and sent nowhere', async ({ page, context }) => {
  await page.goto('/blanketter/sekretesseftergift/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await fill(page, eftergift, sig);
  const kept = await page.evaluate(() => ({
    local: localStorage.length,
    session: sessionStorage.length,
    history: JSON.stringify(history.state),
    query: location.search,
  }));
  expect(kept).toEqual({ local: 0, session: 0, history: 'null', query: '' });
  expect(await context.cookies()).toEqual([]);
  expect(requests).toEqual([]);
  await page.reload();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('a choice that contradicts itself remains, and paper and leaflet have what was chosen', async ({
  page,
}) => {
  await page.goto('/blanketter/sekretesseftergift/');
  await fill(page, eftergift, sig);
  await page.locator('input[name=mottagare][value=polis]').check();
  const nobody = page.getByRole('checkbox', { name: 'Ingen annan socialnämnd' });
  await nobody.check();
  await expect(main(page).getByRole('status')).toHaveText('Ett val återstår. Nästa: Andra socialnämnder.');
  await nobody.uncheck();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.box:visible')).toHaveCount(await page.locator('input:checked').count());
  await expect(page.getByRole('button')).toHaveCount(0);
  const leaflet = page.locator('#blad');
  await expect(leaflet.getByText('Polismyndigheten', { exact: true })).toBeVisible();
  await expect(leaflet.getByText('Att personen har kontakt med socialtjänsten')).toBeVisible();
});

test('the list of forms leads to each of them', async ({ tab }) => {
  await tab.goto('/blanketter/');
  for (const { id, data } of forms)
    await expect(main(tab).getByRole('link', { name: data.titel, exact: true })).toHaveAttribute(
      'href',
      `/blanketter/${id}/`,
    );
});
