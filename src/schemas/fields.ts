import { z } from 'astro/zod';

/** A slug as used in file names, state keys, answers and URLs. */
export const slug = z
  .string({ error: 'Ska vara ett id: små bokstäver a–z, siffror och bindestreck.' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Ska vara ett id: små bokstäver a–z, siffror och bindestreck, till exempel ”osl-10-21”.',
  });

/** One line or more of text for readers. */
export const text = z
  .string({ error: 'Ska vara text.' })
  .trim()
  .min(1, { error: 'Får inte vara tomt. Skriv en text eller ta bort fältet.' });

/** A list of texts that may be left out. */
export const textList = z.array(text, { error: 'Ska vara en lista med texter.' });

/** A list of ids that may be left out. */
export const slugList = z.array(slug, { error: 'Ska vara en lista med id.' }).default([]);

/** A date written YYYY-MM-DD. YAML readers that make dates of it are accepted. */
export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string({ error: 'Ska vara ett datum: ÅÅÅÅ-MM-DD.' }).regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: 'Ska vara ett datum skrivet ÅÅÅÅ-MM-DD, till exempel 2026-11-21.',
  }),
);

/** Who has signed a text, in what function, and when. Left out until a jurist has signed. */
export const signature = z.strictObject(
  {
    funktion: text,
    datum: date,
  },
  { error: 'Skriv funktion och datum för granskningen, eller ta bort fältet.' },
);
