import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that dark mode can break: it changes colours and nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Runs axe on the page as it stands, in light and in dark mode, with everything that folds unfolded. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const details of await page.locator('details').all())
    await details.evaluate((node) => node.setAttribute('open', ''));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Legacy mode misses frames from elsewhere, which the CSP forbids, and takes half the time.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (
      colorScheme === 'dark' ? axe.withRules(colourRules) : axe.withTags(tags)
    ).analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    );
    expect(found, `axe in ${colorScheme} mode on ${page.url()}`).toEqual([]);
  }
}
