import { z } from 'astro/zod';
import { date, signature, slug, slugList, text, textList } from './fields.ts';

/**
 * Legal facts. `fran` and `till` are actors, `sekretess` lists the secrecy rules at hand;
 * other keys are free names with a slug as value.
 */
export const facts = z
  .strictObject({
    fran: slug.optional(),
    till: slug.optional(),
    sekretess: z.array(slug, { error: 'Skriv en lista med lagrum: [osl-26-1].' }).optional(),
  })
  .catchall(slug);
export type Facts = z.infer<typeof facts>;

const conditionForm = { error: 'Skriv lagrum.villkor, till exempel osl-10-18-a.alder.' };

/** A condition written `<lagrum>.<villkor>`, for example `osl-10-18-a.alder`. */
const conditionRef = z.string(conditionForm).regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, conditionForm);

const emptyAnswer = { fakta: {} as Facts, uppfyller: [] as string[], utesluter: [] as string[] };

const answer = z.union(
  [
    text.transform((etikett) => ({ etikett, ...emptyAnswer })),
    z.strictObject({
      etikett: text,
      fakta: facts.default({}),
      /** Conditions that this answer confirms. */
      uppfyller: z.array(conditionRef).default([]),
      /** Conditions that this answer rules out. */
      utesluter: z.array(conditionRef).default([]),
    }),
  ],
  { error: 'Skriv svaret som en text, eller som ”etikett” med fakta, uppfyller och utesluter.' },
);

/** A question: `content/guider/<guide>/fragor/` or `content/gemensamma-fragor/<flöde>/`. Body: a short explanation. */
export const question = z.strictObject({
  /** The question itself, in du-form, ending with a question mark. */
  rubrik: text.endsWith('?', { error: 'Avsluta frågan med ett frågetecken.' }),
  /** Why we ask: one sentence. */
  varfor: text,
  /** Provisions that make the question necessary. */
  lagrum: slugList,
  raknas: textList.default([]),
  'raknas-inte': textList.default([]),
  /** Table shown with the question. */
  tabell: z.enum(['osl-10-23', 'osl-10-18-c'], { error: 'Välj osl-10-23 eller osl-10-18-c.' }).optional(),
  /** True when the answer can lawfully be influenced or found out (samtycke, mottagare, innehåll). */
  paverkbar: z.boolean({ error: 'Skriv true eller false.' }).default(false),
  /**
   * `organisation`: the reader may choose two units and have the answer proposed. Its answers then have
   * relations as keys, see `domain/organisation.ts`.
   */
  harleds: z.enum(['organisation'], { error: 'Skriv organisation, eller ta bort fältet.' }).optional(),
  /** Answers in the order they are shown; the key is the event in the chart. `vet-ej` stands last. */
  svar: z.record(slug, answer, { error: 'Skriv svaren som ”nyckel: etikett”, ett per rad.' }),
});
export type Question = z.infer<typeof question>;
export type Answer = z.infer<typeof answer>;

/** Kinds of outcome. See `machines/README.md`. */
export const beskedKinds = ['ska', 'far', 'bedom', 'far-inte', 'ej-sekretess', 'fraga-jurist'] as const;
export const besked = z.enum(beskedKinds, { error: `Välj något av: ${beskedKinds.join(', ')}.` });
export type Besked = z.infer<typeof besked>;

/** An outcome: `content/guider/<guide>/utfall/`. Body: why, in plain Swedish. */
export const outcome = z
  .strictObject({
    /** The answer as a sentence; the largest text on the page. */
    rubrik: text,
    besked,
    /** The provisions that carry the answer. */
    grund: z.array(slug).min(1, { error: 'Ange minst ett lagrum som bär svaret.' }),
    'se-aven': slugList,
    /** What may or must be given, and nothing more. */
    lamna: textList.default([]),
    'vem-beslutar': text,
    /** A ready sentence for the record, without names. */
    dokumentera: text,
    /** Other ways forward. A refusal must have at least one. */
    alternativ: textList.default([]),
    /** What the law leaves unsettled; required for `fraga-jurist`. */
    oklart: text.optional(),
    /** Chapters to read, as slug or slug#anchor. */
    kapitel: z.array(text).default([]),
  })
  .refine(({ grund, 'se-aven': others }) => !others.some((id) => grund.includes(id)), {
    path: ['se-aven'],
    error: 'Ta bort de lagrum som redan står i grund.',
  });
export type Outcome = z.infer<typeof outcome>;

/** A guide: `content/guider/<id>/index.md`. Body: what the guide helps with. */
export const guide = z.strictObject({
  titel: text,
  /** Short name for breadcrumbs and lists. */
  kort: text,
  ingress: text,
  malgrupp: z.array(z.enum(['barn', 'unga', 'vuxna'], { error: 'Välj något av: barn, unga, vuxna.' })),
  'handlar-inte-om': textList,
  /** What is known before the first question. */
  fakta: facts.default({}),
  kapitel: slugList,
  /** At least five words or phrases that people use for what the guide answers. */
  sokord: textList.default([]),
  kontrollerad: date,
  granskad: signature.optional(),
});
export type Guide = z.infer<typeof guide>;

const questionId = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, {
  error: 'Skriv frågans id: samtycke.tillfragad eller brottstyp.',
});

/** Something that happens, in the words of the one it happens to. `content/situationer.yaml` is a list of them. */
export const situations = z.array(
  z.strictObject({
    id: slug,
    /** What people say: ”Mamman vill läsa akten”. */
    text,
    guide: slug,
    /** Answers that the situation already gives; questions in between are still asked. */
    svar: z.record(questionId, slug).default({}),
    /** Other words for the same thing; they help the search. */
    sok: textList.default([]),
  }),
);
export type Situation = z.infer<typeof situations>[number];

/** Question → answer, in the order they are asked. */
export const answersByQuestion = z.record(questionId, slug);

/** A worked case. `content/typfall/<guide>.yaml` is a list of them. */
export const typfall = z.strictObject({
  /** A sentence a jurist would say. */
  namn: text,
  situation: text,
  /** The tempting wrong answer, and why it is wrong. */
  frestande: z.strictObject({ svar: text, fel: text }),
  /** Why the right answer is right. */
  ratt: text,
  svar: answersByQuestion,
  utfall: slug,
  grund: z.array(slug).min(1, { error: 'Ange minst ett lagrum.' }),
});
export type Typfall = z.infer<typeof typfall>;
export const typfallFile = z.array(typfall);
