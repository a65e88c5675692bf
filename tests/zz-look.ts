import { chromium } from '@playwright/test';
import { findChromium } from '../src/chromium.ts';
const executablePath = await findChromium();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const base = 'http://127.0.0.1:4207';
const { readdirSync, writeFileSync } = await import('node:fs');
const guides = readdirSync('content/guider');
const page = await browser.newPage({ viewport: { width: 672, height: 1000 } });
const what = process.argv[2];
if (what === 'measure') {
  await page.setViewportSize({ width: 710, height: 1054 });
  await page.emulateMedia({ media: 'print' });
  for (const g of guides) {
    await page.goto(`${base}/guider/${g}/fickguide/`);
    const r = await page.evaluate(() => {
      document.body.style.minBlockSize = '0';
      const p = document.querySelector<HTMLElement>('.pocket')!;
      p.classList.remove('dense');
      const at = (pt: string) => { p.style.fontSize = pt; return Math.round(document.body.getBoundingClientRect().height); };
      return [...['9pt', '8.6pt', '8.2pt', '7.8pt', '7.5pt'].map(at), p.querySelector('.pocket-groups')!.textContent!.replace(/\s+/g, ' ').length, p.querySelectorAll('.pocket-groups li').length];
    });
    console.log(g.padEnd(28), r.join(' '));
  }
} else if (what === 'pdf') {
  for (const g of process.argv.slice(3)) {
    await page.goto(`${base}${g}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const name = g.replaceAll('/', '_');
    writeFileSync(`/tmp/w/q7-shots/${name}.pdf`, pdf);
    console.log(g, pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length);
  }
} else {
  for (const g of process.argv.slice(3)) for (const [w, scheme] of [[360,'light'],[1280,'light'],[360,'dark'],[1280,'dark']] as const) {
    await page.setViewportSize({ width: w, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${base}${g}`);
    await page.screenshot({ path: `/tmp/w/q7-shots/${g.replaceAll('/', '_')}-${w}-${scheme}.png`, fullPage: true });
  }
}
await browser.close();
