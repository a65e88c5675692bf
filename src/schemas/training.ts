import { z } from 'astro/zod';
import { date, signature, slug, text } from './fields.ts';
import { answersByQuestion, besked } from './guide.ts';

/** Levels of an exercise case, the easier first. */
export const caseLevels = ['introduktion', 'fordjupning'] as const;
export type CaseLevel = (typeof caseLevels)[number];

/** A case to practise on: `content/fall/<id>.md`. Body: the situation, without the answer. */
export const exerciseCase = z
  .strictObject({
    titel: text,
    niva: z.enum(caseLevels, { error: `Välj något av: ${caseLevels.join(', ')}.` }),
    /** The guide that answers. */
    guide: slug,
    /** How long the case takes in a class. */
    minuter: z
      .int({ error: 'Skriv hela minuter.' })
      .min(2, { error: 'Skriv minst 2 minuter.' })
      .max(30, { error: 'Skriv högst 30 minuter.' }),
    /** The one thing that is asked. */
    fraga: text.endsWith('?', { error: 'Avsluta frågan med ett frågetecken.' }),
    svar: answersByQuestion,
    /** The key as its author knows it; the check compares it with what the guide gives. */
    besked,
    grund: z.array(slug).min(1, { error: 'Ange minst ett lagrum.' }),
    /** The tempting wrong answer, the besked that it amounts to, and why it is wrong. */
    'vanligt-fel': z.strictObject({ besked, svar: text, fel: text }),
    /** Questions for a class to discuss. */
    diskutera: z
      .array(text)
      .min(2, { error: 'Skriv två till fyra frågor.' })
      .max(4, { error: 'Skriv två till fyra frågor.' }),
    kontrollerad: date,
    granskad: signature.optional(),
  })
  .refine((written) => written['vanligt-fel'].besked !== written.besked, {
    path: ['vanligt-fel', 'besked'],
    error: 'Skriv ett annat besked än fallets eget: det är ett fel som ska förklaras.',
  });
export type ExerciseCase = z.infer<typeof exerciseCase>;
