import { z } from 'astro/zod';
import { date, signature, slug, text, textList } from './fields.ts';

const minutes = z
  .int({ error: 'Skriv hela minuter.' })
  .min(1, { error: 'Skriv minst en minut.' })
  .max(480, { error: 'Skriv högst 480 minuter.' });

/** A course: `content/kurser/<kurs>/index.md`. Body: notes for the one who leads it. */
export const course = z.strictObject({
  titel: text,
  ingress: text,
  'for-vem': text,
  /** Everyday words that the course is found by. */
  sok: textList,
  minuter: minutes,
  /** What the participants can do afterwards. */
  mal: textList.min(1, { error: 'Skriv minst ett mål.' }),
  /** Parts in order. They add up to `minuter`; `bild` is the slide that each begins with. */
  agenda: z
    .array(z.strictObject({ minuter: minutes, text, bild: slug }), {
      error: 'Skriv en lista. Varje punkt har minuter, text och bild.',
    })
    .min(1, { error: 'Skriv minst en punkt.' }),
  /** What is done before the course. */
  forberedelse: textList.min(1, { error: 'Skriv minst en sak att förbereda.' }),
  /** Three to five lines that the participants take with them. */
  'att-minnas': textList
    .min(3, { error: 'Skriv tre till fem rader.' })
    .max(5, { error: 'Skriv tre till fem rader.' }),
  /** Chapters to read on in, `menprovning` or `menprovning#star-det-klart`. */
  kapitel: textList.min(1, { error: 'Skriv minst ett kapitel att läsa vidare i.' }),
  kontrollerad: date,
  granskad: signature.optional(),
});
export type Course = z.infer<typeof course>;

/** What a slide can show besides its own text, by id. A question is written `<guide>/<fråga>`. */
export const shownKinds = ['fall', 'fraga', 'karta', 'lagrum', 'guide'] as const;

const oneShown = { error: `Skriv en av: ${shownKinds.join(', ')}.` };

const shown = z
  .strictObject(
    {
      fall: slug.optional(),
      fraga: z
        .string()
        .regex(/^[a-z0-9-]+\/[a-z0-9-]+(\.[a-z0-9-]+)?$/, {
          error: 'Skriv guidens id, ett snedstreck och frågans id: polis/verksamhet.',
        })
        .optional(),
      karta: slug.optional(),
      lagrum: slug.optional(),
      guide: slug.optional(),
    },
    oneShown,
  )
  .refine((written) => Object.values(written).filter(Boolean).length === 1, oneShown);

/** A slide: `content/kurser/<kurs>/NN-<bild>.md`; the number is the order. Body: what stands on it. */
export const slide = z.strictObject({
  rubrik: text,
  visa: shown.optional(),
  /** What the leader says, one thing at a time. */
  anteckningar: textList.min(1, { error: 'Skriv vad den som håller kursen säger.' }),
});
export type Slide = z.infer<typeof slide>;
