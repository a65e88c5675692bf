import { z } from 'astro/zod';

const slugForm = {
  error: 'Skriv ett id: små bokstäver a–z, siffror och bindestreck, till exempel ”osl-10-21”.',
};

/** A slug as used in file names, state keys, answers and URLs. */
export const slug = z.string(slugForm).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, slugForm);

/** One line or more of text for readers. */
export const text = z
  .string({ error: 'Skriv en text.' })
  .trim()
  .min(1, { error: 'Skriv en text eller ta bort fältet.' });

/** A list of texts that may be left out. */
export const textList = z.array(text, { error: 'Skriv en lista med ett streck per rad.' });

/** A list of ids that may be left out. */
export const slugList = z.array(slug, { error: 'Skriv en lista med id: [osl-10-21].' }).default([]);

/** A date written YYYY-MM-DD. YAML readers that make dates of it are accepted. */
export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'Skriv ett datum som finns, på formen ÅÅÅÅ-MM-DD: 2026-11-21.' }),
);

/** Who has signed a text, in what function, and when. Left out until a jurist has signed. */
export const signature = z.strictObject(
  {
    funktion: text,
    datum: date,
  },
  { error: 'Skriv funktion och datum för granskningen, eller ta bort fältet.' },
);
