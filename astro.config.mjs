// @ts-check
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { builtSite } from './src/built-site.ts';
import { processor } from './src/markdown/processor.ts';
import { printedEdition } from './src/printed-edition.ts';

const fontFile = (/** @type {string} */ name) => `./node_modules/@fontsource/${name}.woff2`;

export default defineConfig({
  site: 'https://sekretesshandboken.example',
  trailingSlash: 'always',
  publicDir: 'src/public',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // The edition is there before the links of the site are followed.
  integrations: [react(), printedEdition(), builtSite()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: 400,
            style: 'normal',
            src: [fontFile('source-serif-4/files/source-serif-4-latin-400-normal')],
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-sans',
      fallbacks: ['Arial', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 900',
            style: 'normal',
            src: [
              './node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
            ],
          },
        ],
      },
    },
  ],
  // Highlighting writes style attributes, which the CSP forbids.
  markdown: { syntaxHighlight: false, processor },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types handbok',
      ],
    },
  },
});
