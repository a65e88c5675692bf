import { z } from 'astro/zod';
import { slug, text, textList } from './fields.ts';

/** A question of the survey. It is answered yes or no. */
const question = z.strictObject({
  id: slug,
  fraga: text.endsWith('?', { error: 'Avsluta frågan med ett frågetecken.' }),
  /** A third answer, for whom the question does not concern. It counts in no share. */
  annat: text.optional(),
});

/** What an earlier follow-up found, no more exact than its source says. */
const earlier = z
  .strictObject({
    /** As the source writes it: ”nästan 95 procent”. */
    text,
    /** Where the bar ends; where the source says ”nästan”, somewhat below. */
    andel: z.number({ error: 'Skriv ett tal, 0 till 100.' }).min(0).max(100),
    nastan: z.boolean({ error: 'Skriv true, eller ta bort fältet.' }).default(false),
    /** Exactly what the figure says, and of whom. */
    matte: text,
  })
  .refine(({ text: written, nastan }) => nastan === written.startsWith('nästan'), {
    path: ['nastan'],
    error: 'Skriv nastan: true när texten börjar med ”nästan”, annars inte.',
  });

/** What is counted: those who answered yes to a question, or to several at once. */
const measure = z.strictObject({
  id: slug,
  namn: text,
  fragor: z.array(slug).min(1, { error: 'Skriv minst en fråga.' }),
  tidigare: earlier.optional(),
});
export type Measure = z.infer<typeof measure>;

/** The survey that follows up how the handbook is used: `content/enkat.yaml`. */
export const survey = z
  .strictObject({
    titel: text,
    ingress: text,
    /** What is told to the one who answers. */
    'for-deltagaren': textList,
    /** The earlier follow-up that figures are compared with. */
    jamforelse: z.strictObject({ namn: text, kalla: text, forbehall: textList }),
    fragor: z.array(question).min(1, { error: 'Skriv minst en fråga.' }),
    matt: z.array(measure).min(1, { error: 'Skriv minst ett mått.' }),
    /** Fewer answers than this are told to be few. */
    'fa-svar': z.int({ error: 'Skriv ett helt tal.' }).min(2, { error: 'Skriv minst 2.' }),
  })
  .superRefine(({ fragor, matt }, context) => {
    const ids = new Set(fragor.map(({ id }) => id));
    for (const [n, { fragor: asked }] of matt.entries())
      for (const [place, id] of asked.entries())
        if (!ids.has(id))
          context.addIssue({
            code: 'custom',
            path: ['matt', n, 'fragor', place],
            message: `Välj något av: ${[...ids].join(', ')}.`,
          });
  });
export type Survey = z.infer<typeof survey>;
