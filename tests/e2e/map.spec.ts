import { expect } from '@playwright/test';
import { answersOf, outcomeIds, questionIds } from '../../src/domain/chart.ts';
import { beskedNames } from '../../src/domain/guide-view.ts';
import { addressOf, guides, headingOf, labelOf } from './guide-steps.ts';
import { pages } from './pages.ts';
import { narrow, test } from './tab.ts';

for (const guide of guides) {
  const { chart } = guide;
  const address = `${addressOf(chart)}karta/`;
  const anchor = (state: string) => state.replace('.', '-');

  test.describe(`the map of ${chart.id}`, () => {
    test.beforeEach(async ({ noScriptTab: tab }) => {
      if (new URL(tab.url()).pathname !== address) await tab.goto(address);
    });

    test('leads to an explanation of every question and answer, and nowhere else', async ({
      noScriptTab: tab,
    }) => {
      const links = await tab
        .locator('.map a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const explained = links.filter((href) => !href.startsWith('#'));
      const states = [...questionIds(chart), ...outcomeIds(chart)];
      expect([...new Set(explained)].toSorted()).toEqual(
        states.map((state) => `${addressOf(chart)}hela-guiden/#${anchor(state)}`).toSorted(),
      );
      const whole = pages.get(`${addressOf(chart)}hela-guiden/`) ?? '';
      expect(states.filter((state) => !whole.includes(`<article id="${anchor(state)}"`))).toEqual([]);
      const map = pages.get(address) ?? '';
      expect(links.filter((href) => href.startsWith('#') && !map.includes(`id="${href.slice(1)}"`))).toEqual(
        [],
      );
    });

    test('says every besked in words', async ({ noScriptTab: tab }) => {
      const said = await tab
        .locator('.map .outcome')
        .evaluateAll((all) => all.map((outcome) => outcome.textContent?.replace(/\s+/g, ' ').trim()));
      const expected = outcomeIds(chart).map((state) => {
        const { besked, rubrik } = guide.outcomes.get(state)!.data;
        return `${beskedNames[besked]} ${rubrik}`;
      });
      expect([...new Set(said)].toSorted()).toEqual([...new Set(expected)].toSorted());
    });

    test('keeps each text inside its box', async ({ noScriptTab: tab }) => {
      const outside = await tab
        .locator('.map :is(.question, .outcome, .jump)')
        .evaluateAll(async (groups) => {
          await document.fonts.ready;
          return groups.flatMap((group) => {
            const box = group.querySelector('.box')!.getBoundingClientRect();
            return [...group.querySelectorAll('tspan')].flatMap((text) => {
              const { right, bottom } = text.getBoundingClientRect();
              return right > box.right - 4 || bottom > box.bottom ? [text.textContent] : [];
            });
          });
        });
      expect(outside).toEqual([]);
    });

    test('scrolls by keyboard in a box of its own', async ({ noScriptTab: tab }) => {
      const size = tab.viewportSize()!;
      await tab.setViewportSize(narrow);
      const box = tab.getByRole('group', { name: 'Ritad karta' });
      await box.focus();
      await expect(box).toBeFocused();
      await tab.keyboard.press('ArrowRight');
      await expect.poll(() => box.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
      expect(await tab.evaluate(() => document.documentElement.scrollLeft)).toBe(0);
      await tab.setViewportSize(size);
    });

    test('is a list too, each answer a link to what follows', async ({ noScriptTab: tab }) => {
      const links = await tab.getByRole('article').evaluateAll((articles) =>
        articles.flatMap((article) =>
          [...article.querySelectorAll('li > a')].map((link) => {
            const label = link.previousSibling?.textContent?.trim();
            return `${article.id} | ${label} | ${link.getAttribute('href')} | ${link.textContent?.replace(/^\d+\. /, '')}`;
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
      for (const state of outcomeIds(chart))
        await expect(tab.locator(`article[id="${anchor(state)}"]`)).toContainText(
          beskedNames[guide.outcomes.get(state)!.data.besked],
        );
    });
  });
}
