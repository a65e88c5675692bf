import { z } from 'astro/zod';
import { date, signature, slug, slugList, text, textList } from './fields.ts';
import { besked } from './guide.ts';

/** The four parts of the handbook, in order. */
export const parts = ['grunden', 'personen', 'andra-verksamheter', 'skyldigheter-och-vardag'] as const;

/** A chapter: `content/kapitel/NN-<slug>.md`. The number is the order, never the address. */
export const chapter = z.strictObject({
  titel: text,
  del: z.enum(parts, { error: `Välj något av: ${parts.join(', ')}.` }),
  /** One sentence under the title; also shown in lists. */
  ingress: text,
  /** Who the chapter is for. */
  'for-vem': text,
  malgrupp: z.array(z.enum(['barn', 'unga', 'vuxna'], { error: 'Välj något av: barn, unga, vuxna.' })),
  /** Three to five lines. */
  'i-korthet': textList
    .min(3, { error: 'Skriv tre till fem rader.' })
    .max(5, { error: 'Skriv tre till fem rader.' }),
  'vanliga-fel': textList.min(1, { error: 'Skriv minst ett vanligt fel.' }),
  'sa-gor-du': textList.min(1, { error: 'Skriv minst ett steg.' }),
  guider: slugList,
  /** External sources, named; an address only where it is known. */
  'las-ocksa': z
    .array(z.strictObject({ namn: text, utgivare: text, adress: z.url().optional() }))
    .default([]),
  /** For each section, by its anchor: at least five words or phrases that people use for what it says. */
  sokord: z
    .record(slug, textList, { error: 'Skriv ”ankare: [ord, ord]”, en rad för varje avsnitt.' })
    .default({}),
  /** A table from content that ends the chapter. */
  tabell: z.literal('gamla-lagrum', { error: 'Skriv gamla-lagrum, eller ta bort fältet.' }).optional(),
  kontrollerad: date,
  granskad: signature.optional(),
});
export type Chapter = z.infer<typeof chapter>;

/** A page that stands alone, to print and hand over: `content/sidor/<id>.md`. */
export const sheet = z.strictObject({
  titel: text,
  ingress: text,
  'for-vem': text,
  kontrollerad: date,
  granskad: signature.optional(),
});
export type Sheet = z.infer<typeof sheet>;

/** Groups of questions that people ask, in order. */
export const faqGroups = ['vardagen', 'personen', 'andra-verksamheter', 'skyldigheter', 'ledning'] as const;

/** A question that people ask: `content/fragor/<id>.md`. The body is the answer. */
export const faq = z.strictObject({
  fraga: text,
  grupp: z.enum(faqGroups, { error: `Välj något av: ${faqGroups.join(', ')}.` }),
  /** Left out where the question is not whether something may be told. */
  besked: besked.optional(),
  /** Other words for the same question. */
  sok: textList.default([]),
  lagrum: slugList,
  /** Chapters to read on in, `menprovning` or `menprovning#star-det-klart`. */
  kapitel: textList.min(1, { error: 'Skriv minst ett kapitel att läsa vidare i.' }),
  guide: slug.optional(),
  kontrollerad: date,
  granskad: signature.optional(),
});
export type Faq = z.infer<typeof faq>;

/** References in older guidelines and what holds today: `content/gamla-lagrum.yaml`. */
export const oldReferences = z.array(
  z.strictObject({
    /** As it was cited: ”14 kap. 1 § SoL (2001:453)”. */
    gammal: text,
    /** Today's provisions; empty where none corresponds. */
    galler: slugList,
    vad: text,
    andrat: text,
  }),
);
export type OldReference = z.infer<typeof oldReferences>[number];

/** Kinds of things that are not certain, in order. */
export const unsettledKinds = ['oavgjord', 'olast', 'andring'] as const;

/** What the handbook rests on and has not been able to verify: `content/overifierat.yaml`. */
export const unsettled = z.array(
  z.strictObject({
    id: slug,
    slag: z.enum(unsettledKinds, { error: `Välj något av: ${unsettledKinds.join(', ')}.` }),
    fraga: text,
    /** What the handbook does meanwhile. */
    hallning: text,
    lagrum: slugList,
  }),
);
export type Unsettled = z.infer<typeof unsettled>[number];

/** Everyday words and what the handbook calls the same thing: `content/synonymer.yaml`. */
export const synonyms = z.array(
  z.strictObject({
    /** What people say. A word stands in one group only. */
    sager: textList.min(1, { error: 'Skriv minst ett ord.' }),
    /** What the handbook says, the nearest first. */
    menar: textList.min(1, { error: 'Skriv minst ett ord.' }),
  }),
);
export type SynonymGroup = z.infer<typeof synonyms>[number];

/** A page of the site that a search should find, besides those made of other content: `content/sokbara-sidor.yaml`. */
export const landmarks = z.array(
  z.strictObject({
    adress: z.string().regex(/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/, {
      error: 'Skriv adressen från första snedstrecket: /utbildning/prov/.',
    }),
    titel: text,
    /** What is there. */
    text,
    /** Everyday words for it. */
    sok: textList,
  }),
);
export type Landmark = z.infer<typeof landmarks>[number];

/** A glossary term: `content/begrepp/<id>.md`. The body is the definition. */
export const term = z.strictObject({
  term: text,
  /** Everyday words for the same thing. */
  synonymer: textList.default([]),
  /** Terms easily taken for this one. */
  'inte-samma-som': slugList,
  lagrum: slugList,
  kontrollerad: date,
  granskad: signature.optional(),
});
export type Term = z.infer<typeof term>;

/** An actor in `content/aktorer.yaml`; `ar` names the wider kinds it belongs to. */
export const actors = z.array(z.strictObject({ id: slug, namn: text, ar: slugList }));
export type Actor = z.infer<typeof actors>[number];

/** A statute in `content/forfattningar.yaml`. */
export const statutes = z.array(
  z.strictObject({
    id: slug,
    namn: text,
    kortnamn: text,
    sfs: text,
    /** Consolidated wording that was read: ”t.o.m. SFS …”. */
    last: text,
    /** Official addresses. */
    riksdagen: z
      .url({ error: 'Skriv en hel webbadress, till exempel https://www.riksdagen.se/.' })
      .optional(),
    svenskforfattningssamling: z
      .url({ error: 'Skriv en hel webbadress, till exempel https://www.riksdagen.se/.' })
      .optional(),
  }),
);
export type Statute = z.infer<typeof statutes>[number];

const judgements = { error: 'Skriv ja, nej eller oavgjord.' };

/** A branch (verksamhetsgren) of a nämnd, and what a jurist has judged of it (8 kap. 2 § OSL). */
const branch = z.strictObject({
  id: slug,
  namn: text,
  /** Secrecy rules that the branch applies. */
  sekretess: z
    .array(slug, { error: 'Skriv en lista med lagrum: [osl-26-1].' })
    .min(1, { error: 'Skriv minst ett lagrum: [osl-26-1].' }),
  /**
   * `ja`: independent of every other branch of the nämnd. `nej`: one with the others that say `nej`.
   * `oavgjord`: no jurist has judged. Left out only where the nämnd has one branch.
   */
  sjalvstandig: z.enum(['ja', 'nej', 'oavgjord'], judgements).optional(),
  /** When a jurist judged, and in what function. */
  beslutad: date.optional(),
  av: text.optional(),
});
export type Branch = z.infer<typeof branch>;

/** A nämnd: an authority of its own. Ids of branches and units are its own too. */
const board = z.strictObject({
  id: slug,
  namn: text,
  forvaltning: text,
  /** `socialnamnd`: has tasks within social services (4 kap. 2 § SoL). */
  slag: z.enum(['socialnamnd', 'ovrig'], {
    error: 'Skriv socialnamnd om nämnden fullgör uppgifter inom socialtjänsten, annars ovrig.',
  }),
  verksamhetsgrenar: z
    .array(branch, { error: 'Skriv en lista med verksamhetsgrenar. Varje gren börjar med ett streck.' })
    .default([]),
  enheter: z
    .array(z.strictObject({ id: slug, namn: text, verksamhetsgren: slug }), {
      error: 'Skriv en lista med enheter. Varje enhet börjar med ett streck.',
    })
    .default([]),
});
export type Board = z.infer<typeof board>;

/** The organisation that runs the site: `content/organisation.yaml`. */
export const organisation = z.strictObject({
  namn: text,
  /** True while the organisation is invented; every page then says so. */
  exempel: z.boolean(),
  /** True where nothing may be published that no jurist has signed. */
  'kraver-granskning': z.boolean({ error: 'Skriv true eller false.' }).default(false),
  /** Contact ladder, in order. */
  kontakter: z
    .array(
      z.strictObject({ id: slug, roll: text, nar: text, telefon: text.optional(), tid: text.optional() }),
    )
    .min(1),
  namnder: z.array(board).min(1),
  /** Functions that forms name instead of saying ”socialtjänsten” or ”polisen”. */
  funktioner: z
    .array(z.strictObject({ id: slug, namn: text }), {
      error: 'Skriv en lista med funktioner. Varje funktion börjar med ett streck.',
    })
    .default([]),
  /** Function mailbox for corrections. */
  rattelser: text,
});
export type Organisation = z.infer<typeof organisation>;

/** Penalty minimums: `content/straffskalor.yaml`. Minimums are in months; 0 means none or a fine. */
export const penalties = z.strictObject({
  kontrollerad: date,
  /** What was read and what was not; shown with the table. */
  forbehall: text,
  brott: z
    .array(
      z.strictObject({
        brott: text,
        /** Chapter and section of brottsbalken or other act. */
        lagrum: text,
        /** Counts for 10 kap. 18 c § OSL (3, 4 or 6 kap. BrB). */
        'kap-3-4-6': z.boolean(),
        /** Minimum as read in spring 2026. `null`: not read. */
        lagst: z.number().nullable(),
        /** Minimum from 2026-08-01 where a secondary source gives it. */
        'lagst-fran-2026-08-01': z.number().optional(),
        anmarkning: text.optional(),
      }),
    )
    .min(1),
});
export type Penalties = z.infer<typeof penalties>;
