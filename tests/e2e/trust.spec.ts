import { expect, test } from '@playwright/test';
import { guides } from './guide-steps.ts';
import { pages } from './pages.ts';

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;

/** A page's policy: directive → values. */
const policyOf = (html: string): Map<string, string> =>
  new Map(
    (policyTag.exec(html)?.[1] ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );

/** Addresses of the pages that `fails` says no to. */
const failing = (fails: (html: string) => boolean): string[] =>
  [...pages].filter(([, html]) => fails(html)).map(([address]) => address);

test('every page carries a policy that lets in its own files and hashed scripts only', () => {
  const required = {
    'default-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'handbok',
  };
  for (const [name, value] of Object.entries(required))
    expect(
      failing((html) => policyOf(html).get(name) !== value),
      name,
    ).toEqual([]);
  expect(failing((html) => !policyOf(html).get('script-src')?.startsWith("'self' 'sha256-"))).toEqual([]);
  expect(failing((html) => /unsafe-|\*|https?:|blob:/.test([...policyOf(html).values()].join(' ')))).toEqual(
    [],
  );
});

test('the policy stands before all that it governs', () => {
  expect(failing((html) => /<script|<base|<body/.test(html.slice(0, html.search(policyTag))))).toEqual([]);
});

test('no page has a style or a handler in an attribute', () => {
  expect(failing((html) => /<[a-z][^>]*\s(?:style|on[a-z]+)\s*=/i.test(html))).toEqual([]);
});

test('only guides bring a framework to the browser', () => {
  const marks = /<astro-island|<script[^>]*src="[^"]*(?:react|client|Wizard)[^"]*"|react\.[\w-]+\.js/;
  const own = guides.map(({ chart }) => `/guider/${chart.id}/`);
  expect(failing((html) => marks.test(html)).toSorted()).toEqual(own.toSorted());
});

test.describe('what is smuggled into a page', () => {
  const smuggled = `<script>document.title = 'smuggled'</script><img src="data:," onerror="document.title = 'smuggled'" alt="" />`;

  // One page of each kind that runs script: that all carry the same policy is asked above.
  for (const address of ['/', '/sok/', `/guider/${guides[0]!.chart.id}/`]) {
    test(`does not run on ${address}`, async ({ page }) => {
      const refused: string[] = [];
      page.on('console', (message) => refused.push(message.text()));
      await page.route(`**${address}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replace('</body>', `${smuggled}</body>`),
        });
      });
      await page.goto(address);
      await expect
        .poll(() => refused.filter((text) => text.includes('Content Security Policy')).length)
        .toBeGreaterThanOrEqual(2);
      await expect(page).not.toHaveTitle('smuggled');
    });

    test(`would run on ${address} without its policy`, async ({ page }) => {
      await page.route(`**${address}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(policyTag, '').replace('</body>', `${smuggled}</body>`);
        await route.fulfill({ response, body });
      });
      await page.goto(address);
      await expect(page).toHaveTitle('smuggled');
    });

    test(`cannot be made from a string on ${address}`, async ({ page }) => {
      await page.goto(address);
      const write = () =>
        page.evaluate(() => {
          document.body.innerHTML = '<p>smuggled</p>';
        });
      await expect(write()).rejects.toThrow(/TrustedHTML/);
    });
  }
});
