import { z } from 'astro/zod';
import { date, signature, slug, slugList, text, textList } from './fields.ts';

/** Kinds of forms, in the order in which they are listed. What each must hold by law: `domain/form-law.ts`. */
export const formKinds = [
  'samtycke',
  'aterkallelse',
  'fullmakt',
  'moteslista',
  'begaran',
  'avslag',
  'sekretessforsakran',
  'utdrag',
  'checklista',
  'rutin',
] as const;
export type FormKind = (typeof formKinds)[number];

/** What the form takes from `organisation.yaml` instead of a list of its own. */
export const organisationLists = ['namnder', 'socialnamnder', 'enheter', 'funktioner'] as const;

/** When a section is asked for: choice → the alternatives that ask for it. All lines must hold. */
const condition = z.record(
  slug,
  z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(slug).min(1, { error: 'Skriv minst ett alternativ.' }),
  ),
  { error: 'Skriv ”val: alternativ”, till exempel ”variant: sig”.' },
);
export type Condition = z.infer<typeof condition>;

const alternative = z.strictObject({
  id: slug,
  etikett: text,
  /** What the alternative means, in one sentence. */
  hjalp: text.optional(),
  /** Says no to the other alternatives: chosen alone. */
  ensam: z.boolean({ error: 'Skriv true, eller ta bort fältet.' }).default(false),
});

/** Something that is chosen on screen or ticked on paper. Every choice that is asked for must be made. */
const choice = z
  .strictObject({
    id: slug,
    fraga: text,
    /** `ett`: exactly one alternative. `flera`: one or more. */
    antal: z.enum(['ett', 'flera'], { error: 'Skriv ett eller flera.' }),
    hjalp: text.optional(),
    alternativ: z.array(alternative, { error: 'Skriv en lista med alternativ: id och etikett.' }).default([]),
    /** Alternatives taken from `organisation.yaml`, before those of the form's own. */
    fran: z.enum(organisationLists, { error: `Välj något av: ${organisationLists.join(', ')}.` }).optional(),
    /** Heading over the form's own alternatives, where others stand before them. */
    ovriga: text.optional(),
  })
  .refine(({ alternativ, fran }) => fran !== undefined || alternativ.length > 1, {
    path: ['alternativ'],
    error: 'Skriv minst två alternativ, eller ”fran”.',
  });
export type FormChoice = z.infer<typeof choice>;

/** Written by hand on paper. There is no other way to give a form a name: a screen never asks for one. */
const blank = z.strictObject({
  etikett: text,
  /** Lines to write on. */
  rader: z.number({ error: 'Skriv ett tal, 1 till 12.' }).int().min(1).max(12).default(1),
  /** `hel`: the whole width; otherwise two stand beside each other. */
  bredd: z.enum(['halv', 'hel'], { error: 'Skriv halv eller hel.' }).default('halv'),
});

/** A part of a form. What is not written is not shown. */
const section = z.strictObject({
  id: slug,
  rubrik: text,
  /** What the law demands that this section gives. The words stand in content/README.md. */
  kravs: slugList,
  /** Provisions that the section rests on. */
  lagrum: slugList,
  'visas-nar': condition.default({}),
  /** Paragraphs. */
  text: textList.default([]),
  /** Statements, one per line. */
  punkter: textList.default([]),
  val: z.array(choice, { error: 'Skriv en lista med val. Varje val börjar med ett streck.' }).default([]),
  /** Boxes that are ticked on paper only. */
  rutor: textList.default([]),
  falt: z.array(blank, { error: 'Skriv en lista: ”- etikett: …”.' }).default([]),
  /** An empty table to write in. */
  tabell: z
    .strictObject({
      kolumner: textList.min(2, { error: 'Skriv minst två kolumner.' }),
      /** Words that stand in the first column, one row each. */
      forsta: textList.default([]),
      /** Empty rows after them. */
      rader: z.number({ error: 'Skriv ett tal, 0 till 20.' }).int().min(0).max(20),
    })
    .optional(),
  /** Repeats what was chosen, for a reader who gets only this part. */
  upprepa: slugList,
  /** Chapters of OSL, of which every provision in the register is summed up. */
  utdrag: z.array(z.number({ error: 'Skriv kapitlets nummer.' }).int().min(1)).default([]),
  /** Begins a new sheet. */
  'nytt-blad': z.boolean({ error: 'Skriv true, eller ta bort fältet.' }).default(false),
});
export type FormSection = z.infer<typeof section>;

/** A form: `content/blanketter/<id>.yaml`. All text stands in fields, so citations are written plainly. */
export const form = z.strictObject({
  titel: text,
  slag: z.enum(formKinds, { error: `Välj något av: ${formKinds.join(', ')}.` }),
  ingress: text,
  'for-vem': text,
  /** Where the paper goes when it is filled in. */
  'efter-utskrift': text,
  /** Other words that people use. */
  sok: textList.default([]),
  /** Chapters to read on in, `samtycke` or `samtycke#vem`. */
  kapitel: textList.min(1, { error: 'Skriv minst ett kapitel att läsa vidare i.' }),
  delar: z
    .array(section, { error: 'Skriv en lista med delar. Varje del börjar med ett streck.' })
    .min(1, { error: 'Skriv minst en del.' }),
  kontrollerad: date,
  granskad: signature.optional(),
});
export type Form = z.infer<typeof form>;
