import { expect, test, type Page } from '@playwright/test';
import { recordsOf } from '../../src/domain/search/records.ts';
import { cite, content } from './guide-steps.ts';
import { isGuide, pages, search } from './pages.ts';

const hits = (page: Page) => page.getByRole('main').locator('ol > li > a');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Sökord' });
const status = (page: Page) => page.getByRole('status');

test('every page and heading that a search can lead to is built', () => {
  const gone = recordsOf(content, cite).filter(({ address }) => {
    const [path = '', heading] = address.split('#');
    const html = pages.get(path);
    // A guide itself reads which situation it is opened at.
    return !html || (heading && !isGuide(path) && !html.includes(`id="${heading}"`));
  });
  expect(gone.map(({ address }) => address)).toEqual([]);
});

test('a page that search has a title of its own for has the same heading', () => {
  for (const { data } of content.landmarks.values()) {
    const [path = '', heading] = data.adress.split('#');
    const opening = heading ? `<[^>]* id="${heading}"[^>]*>` : '<h1[^>]*>';
    expect(pages.get(path)).toMatch(new RegExp(`${opening}${data.titel}</h`));
  }
});

test('an address with a query shows its hits', async ({ page }) => {
  await search(page, 'menprövning');
  await expect(field(page)).toHaveValue('menprövning');
  await expect(
    hits(page)
      .filter({ hasText: /^Menprövning$/i })
      .first(),
  ).toBeVisible();
  const shown = await hits(page).count();
  await expect(status(page)).toHaveText(`De ${shown} bästa träffarna på ”menprövning”.`);

  const first = hits(page).first();
  const target = (await first.getAttribute('href')) ?? '';
  await first.click();
  await expect(page).toHaveURL(target);
  await page.goBack();
  await expect(field(page)).toHaveValue('menprövning');
  await expect(hits(page)).toHaveCount(shown);
});

for (const [query, address] of [
  ['10 kap. 23 § OSL', '/lagrum/osl-10-23/'],
  ['nöd', '/handbok/nod/'],
  ['samtyke', '/ordlista/#samtycke'],
] as const)
  test(`”${query}” finds ${address}`, async ({ page }) => {
    await search(page, query);
    const addresses = await hits(page).evaluateAll((links) =>
      links.slice(0, 5).map((link) => link.getAttribute('href')),
    );
    expect(addresses).toContain(address);
  });

test('typing moves the query into the address, and the hits follow', async ({ page }) => {
  await page.goto('/sok/');
  await field(page).fill('samtycke');
  await expect(
    hits(page)
      .filter({ hasText: /samtycke/i })
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL('/sok/#q=samtycke');
  await field(page).fill('qqqqqqqq');
  await expect(status(page)).toHaveText('Inga träffar på ”qqqqqqqq”.');
  await expect(hits(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'Handbokens innehåll' })).toBeVisible();
  await field(page).fill('');
  await expect(status(page)).toHaveText('');
  await expect(page).toHaveURL('/sok/');
});

test('a hit names its kind, and shows the words in their context', async ({ page }) => {
  await search(page, 'tystnadsplikt');
  const first = page.getByRole('main').locator('ol > li').first();
  await expect(first.locator('.kind')).toHaveText(
    /^(?:Situation|Guide|Fråga|Avsnitt|Kapitel|Lagrum|Ordlista|Sida)/,
  );
  await expect(first.locator('a mark').first()).toHaveText(/tystnadsplikt/i);
  await expect(first.locator('p mark').first()).toHaveText(/tystnadsplikt/i);
});

test('the kinds above the list narrow it', async ({ page }) => {
  await search(page, 'samtycke');
  const kinds = page.getByRole('group', { name: 'Visa' });
  await expect(kinds.getByRole('button', { name: 'Alla' })).toHaveAttribute('aria-pressed', 'true');
  const sections = kinds.getByRole('button', { name: /^Avsnitt \d+$/ });
  await sections.click();
  await expect(sections).toHaveAttribute('aria-pressed', 'true');
  await expect(status(page)).toHaveText(/^\d+ träff(?:ar)? på ”samtycke” bland avsnitt\.$/);
  const addresses = await hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  // All that the button counts, not just those among the best.
  await expect(sections).toHaveText(`Avsnitt ${addresses.length}`);
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address?.startsWith('/handbok/'))).toEqual([]);
  await kinds.getByRole('button', { name: 'Alla' }).click();
  await expect(status(page)).toHaveText(/^De \d+ bästa träffarna på ”samtycke”\.$/);
});

test('a misspelt word is read as the nearest, and the reader is told', async ({ page }) => {
  await search(page, 'menprövnig');
  await expect(status(page)).toHaveText(/Visar träffar för ”menprövning”\.$/);
});

test('the number of a provision in a replaced act leads to today’s, and says so', async ({ page }) => {
  await search(page, '14 kap. 1 § gamla SoL');
  await expect(hits(page).first()).toHaveAttribute('href', '/lagrum/sol-19-1/');
  await expect(page.getByRole('main').locator('ol > li').first()).toContainText(
    'Motsvarar 14 kap. 1 § SoL (2001:453).',
  );
});

test('no hit leaves no one at a loss: nearby words, situations and someone to ask', async ({ page }) => {
  await search(page, 'samtyxxxx');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Fråga någon' })).toBeVisible();
  await expect(main.getByText('Din närmaste chef')).toBeVisible();
  await main.getByText('Menade du').getByRole('link').first().click();
  await expect(hits(page).first()).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Fråga någon' })).toBeHidden();
});

test('Escape clears the field', async ({ page }) => {
  await search(page, 'samtycke');
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(hits(page)).toHaveCount(0);
  await expect(page).toHaveURL('/sok/');
});

for (const address of ['/handbok/menprovning/', '/lagrum/osl-10-23/', '/guider/polis/', '/sok/#q=men'])
  test(`the key / leads to the field on ${address}`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().click();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.getByRole('searchbox').fill('');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toHaveValue('/');
  });

test('the key / can be turned off, until the tab is closed', async ({ page }) => {
  await page.goto('/om/tillganglighet/#snabbtangent');
  const choice = page.getByRole('checkbox', { name: 'Snabbtangenten / är på' });
  await expect(choice).toBeChecked();
  await choice.press('Space');
  await page.goto('/handbok/menprovning/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await page.goto('/om/tillganglighet/');
  await choice.check();
  await page.goto('/handbok/menprovning/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('Enter goes to the first hit, and from there to its page', async ({ page }) => {
  await page.goto('/sok/');
  await page.keyboard.type('10:18 a');
  await expect(status(page)).toContainText('”10:18 a”');
  await page.keyboard.press('Enter');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/lagrum/osl-10-18-a/');
});

test('a hit keeps its focus when the lines of context come', async ({ page }) => {
  let release = () => {};
  const asked = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/sok-text.json', async (route) => {
    await asked;
    await route.continue();
  });
  await search(page, 'samtycke');
  await hits(page).first().focus();
  release();
  await expect(page.getByRole('main').locator('ol > li p mark').first()).toBeVisible();
  await expect(hits(page).first()).toBeFocused();
});

test('nothing is fetched before anyone searches', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/handbok/menprovning/');
  await page.getByRole('searchbox').focus();
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((address) => address.startsWith('/sok'))).toEqual([]);
  await search(page, 'samtycke');
  await expect
    .poll(() => fetched.filter((address) => address.startsWith('/sok')))
    .toEqual(['/sok/', '/sok.json', '/sok-text.json']);
});

test('the query never leaves the browser', async ({ page, context }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    // The fragment is never sent, though the event may show it.
    const [address] = request.url().split('#');
    sent.push(JSON.stringify([address, request.headers(), request.postData()]));
  });
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Sök i handboken' }).fill('hemligtord');
  await page.getByRole('main').getByRole('link', { name: 'Sök', exact: true }).click();
  await expect(status(page)).toContainText('”hemligtord”');
  await field(page).fill('hemligtord samtycke');
  await expect(page).toHaveURL(/#q=hemligtord%20samtycke$/);
  await page.reload();
  await expect(status(page)).toContainText('”hemligtord samtycke”');
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Lagrum' }).click();
  await expect(page).toHaveURL('/lagrum/');

  expect(sent.filter((request) => request.includes('sok.json')).length).toBeGreaterThan(0);
  expect(sent.filter((request) => request.includes('hemligtord'))).toEqual([]);
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
  expect(await context.cookies()).toEqual([]);
});

for (const address of ['/', '/sok/', '/404.html'])
  test(`no form on ${address} could send the query`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.locator('form')).toHaveCount(0);
  });

test('the field on the home page leads to the hits', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Sök i handboken' }).fill('  polisen & adress #1 100 % ');
  await page.getByRole('main').getByRole('link', { name: 'Sök', exact: true }).click();
  await expect(field(page)).toHaveValue('polisen & adress #1 100 %');
  await expect(status(page)).toContainText(/träffar(?:na)? på/);
});

test('the field on the home page leads to an empty search when nothing is written', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Sök i handboken' }).press('Enter');
  await expect(page).toHaveURL('/sok/');
  await expect(field(page)).toBeFocused();
});

test.describe('a hostile query', () => {
  const hostile: Record<string, string> = {
    markup: encodeURIComponent(
      '<script>document.title = "smuggled"</script><img src=x onerror="document.title=1">',
    ),
    'signs of regular expressions': encodeURIComponent('(.*)+[^a-z]{2,}|$^\\b? samtycke ((('),
    'ten thousand characters': 'samtycke%20'.repeat(910),
    'one word of ten thousand characters': 'å'.repeat(10_000),
    'broken encoding': '%E0%A4%A samtycke %',
    'control characters': '%00%0A%0D%1B%E2%80%AE samtycke',
    'half a character': '%F0%9F',
    'signs alone': encodeURIComponent('§ ? * " \' \\ / -'),
  };
  for (const [what, query] of Object.entries(hostile))
    test(`made of ${what} does no harm`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(`/sok/#q=${query}`);
      await expect(status(page)).toContainText(/träffar(?:na)? på/);
      await expect(page).toHaveTitle('Sök – Sekretesshandboken');
      await expect(page.getByRole('main').locator('script, img')).toHaveCount(0);
      expect(faults).toEqual([]);

      await field(page).fill('samtycke');
      await expect(status(page)).toHaveText(/^De \d+ bästa träffarna på ”samtycke”\.$/);
    });

  for (const address of ['/sok/', '/sok/#q=', '/sok/#q=%20%20', '/sok/#annat', '/sok/?q=samtycke'])
    test(`that is empty, ${address}, asks for nothing`, async ({ page }) => {
      const faults: Error[] = [];
      page.on('pageerror', (error) => faults.push(error));
      await page.goto(address);
      await field(page).press('Enter');
      await expect(status(page)).toHaveText('');
      await expect(hits(page)).toHaveCount(0);
      await expect(field(page)).toHaveValue(/^\s*$/);
      expect(faults).toEqual([]);
    });
});

test.describe('when the register cannot be fetched', () => {
  const notice = 'Sökregistret gick inte att hämta.';

  test('the reader is told, can go by the lists, and can try again', async ({ page }) => {
    await page.route('**/sok.json', (route) => route.abort());
    await page.goto('/sok/#q=samtycke');
    await expect(status(page)).toContainText(notice);
    await expect(hits(page)).toHaveCount(0);
    for (const name of ['Handbokens innehåll', 'Lagrum', 'Ordlista'])
      await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();

    await page.unroute('**/sok.json');
    await field(page).press('End');
    await field(page).pressSequentially(' ja');
    await expect(status(page)).toContainText(/träffar(?:na)? på ”samtycke ja”/);
  });

  for (const [what, response] of [
    ['an error', { status: 500, body: '' }],
    [
      'something else than a register',
      { status: 200, contentType: 'application/json', body: '<!doctype html>' },
    ],
  ] as const)
    test(`${what} in its place is told too`, async ({ page }) => {
      await page.route('**/sok.json', (route) => route.fulfill(response));
      await page.goto('/sok/#q=samtycke');
      await expect(status(page)).toContainText(notice);
    });
});

test('without the texts the hits stand without their context', async ({ page }) => {
  await page.route('**/sok-text.json', (route) => route.abort());
  await search(page, 'samtycke');
  await expect(hits(page).first()).toBeVisible();
  await expect(status(page)).toHaveText(/^De \d+ bästa träffarna på ”samtycke”\.$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page links to the lists', async ({ page }) => {
    await page.goto('/sok/');
    // Queries by role and by text pass over what stands in noscript.
    const lists = page.locator('noscript a');
    await expect(lists).toHaveText(['handbokens innehåll', 'lagrum', 'ordlista']);
    await lists.last().click();
    await expect(page).toHaveURL('/ordlista/');
  });

  test('the search button on the home page is a link to the search page', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Sök', exact: true }).click();
    await expect(page).toHaveURL('/sok/');
  });
});
