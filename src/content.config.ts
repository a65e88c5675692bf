import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { course, slide } from './schemas/course.ts';
import { guide, outcome, question } from './schemas/guide.ts';
import { chapter, faq, sheet, term } from './schemas/handbook.ts';
import { provision } from './schemas/provision.ts';
import { exerciseCase } from './schemas/training.ts';

/** Ids agree with `domain/content.ts`: folders kept, the number of a chapter and fixed folder names dropped. */
const markdown = (base: string, pattern = '*.md') =>
  glob({
    base: `./content/${base}`,
    pattern,
    generateId: ({ entry }) =>
      entry
        .replace(/\.md$/, '')
        .replace(/\/(fragor|utfall)\//, '/')
        .replace(/\/index$/, '')
        .replace(/^\d+-/, ''),
  });

export const collections = {
  lagrum: defineCollection({ loader: markdown('lagrum'), schema: provision }),
  begrepp: defineCollection({ loader: markdown('begrepp'), schema: term }),
  kapitel: defineCollection({ loader: markdown('kapitel'), schema: chapter }),
  sidor: defineCollection({ loader: markdown('sidor'), schema: sheet }),
  svar: defineCollection({ loader: markdown('fragor'), schema: faq }),
  fall: defineCollection({ loader: markdown('fall'), schema: exerciseCase }),
  kurser: defineCollection({ loader: markdown('kurser', '*/index.md'), schema: course }),
  bilder: defineCollection({ loader: markdown('kurser', '*/[0-9]*.md'), schema: slide }),
  guider: defineCollection({ loader: markdown('guider', '*/index.md'), schema: guide }),
  fragor: defineCollection({ loader: markdown('guider', '*/fragor/*.md'), schema: question }),
  utfall: defineCollection({ loader: markdown('guider', '*/utfall/*.md'), schema: outcome }),
  gemensammaUtfall: defineCollection({ loader: markdown('gemensamma-utfall'), schema: outcome }),
  gemensammaFragor: defineCollection({ loader: markdown('gemensamma-fragor', '*/*.md'), schema: question }),
};
