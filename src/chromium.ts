import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';

/**
 * The Chromium that tests run in and the edition is printed with: `CHROMIUM_PATH`, or the one that npm brought,
 * unpacked once with the libraries and fonts a bare machine lacks. Nothing on other systems than Linux x64:
 * Playwright then looks for its own browser.
 */
export async function findChromium(): Promise<string | undefined> {
  const fromEnv = process.env['CHROMIUM_PATH'];
  if (fromEnv) return fromEnv;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;

  const root = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const cache = resolve('node_modules/.cache', `chromium-${version}`);
  const fonts = join(cache, 'fonts');
  mkdirSync(cache, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks to the temporary folder and reuses whatever version lies there.
  process.env['TMPDIR'] = cache;
  try {
    const { default: packed, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
    const libraries = join(cache, 'al2023', 'lib');
    if (!existsSync(libraries)) await inflate(join(root, 'bin', 'al2023.tar.br'));
    const path = await packed.executablePath(join(root, 'bin'));
    // Its own fonts.conf names a fixed folder; without one that exists Chromium aborts on some pages.
    writeFileSync(
      join(fonts, 'fonts.conf'),
      `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}/fontconfig</cachedir></fontconfig>`,
    );
    process.env['FONTCONFIG_PATH'] = fonts;
    setupLambdaEnvironment(libraries);
    return path;
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

/** Starts the Chromium that `findChromium` finds. Who opens it closes it. */
export async function openChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch(executablePath ? { executablePath } : {});
}
