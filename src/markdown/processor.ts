import { satteri } from '@astrojs/markdown-satteri';
import { contentLinks } from './content-links.ts';
import { headingLinks } from './heading-links.ts';
import { scrollTables } from './scroll-tables.ts';

/** How all Markdown is read. Never turn on `directive`: it eats the tail of ”10:27” without a word. */
export const features = {
  headingAttributes: true,
  definitionList: true,
  smartPunctuation: { quotes: false, dashes: true, ellipses: true },
  gfm: {
    footnotes: {
      label: 'Fotnoter',
      backLabel: 'Tillbaka till hänvisning {reference}',
      backContent: 'upp',
    },
  },
} as const;

/** How all Markdown is rendered. */
export const processor = satteri({
  mdastPlugins: [contentLinks],
  hastPlugins: [headingLinks, scrollTables],
  features,
});
