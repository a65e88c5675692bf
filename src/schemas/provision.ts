import { z } from 'astro/zod';
import { date, signature, slug, slugList, text, textList } from './fields.ts';

/** Kinds of provision, in the words of `content/README.md`. */
export const kinds = [
  'sekretess',
  'sekretessbrytande',
  'uppgiftsskyldighet',
  'anmalningsskyldighet',
  'handlaggning',
  'straff',
  'definition',
  'ansvarsfrihet',
] as const;

/** What a provision does: a duty, a permission, a prohibition or neither. */
export const effects = ['ska', 'far', 'far-inte', '-'] as const;

const condition = z.union(
  [
    text.transform((sentence) => ({ text: sentence, bedoms: false })),
    z.strictObject({ text, bedoms: z.boolean({ error: 'Skriv true eller false.' }) }),
  ],
  { error: 'Skriv villkoret som en mening, eller som ”text” tillsammans med ”bedoms: true”.' },
);

/**
 * One provision (lagrum): `content/lagrum/<id>.md`. The body is a summary in plain Swedish.
 * Conditions on who holds and who receives the information are `fran` and `till`, never sentences.
 */
export const provision = z.strictObject({
  /** Id in `forfattningar.yaml`. */
  lag: slug,
  /** As cited within the statute: ”10 kap. 18 a §”. */
  ref: text,
  rubrik: text,
  typ: z.enum(kinds, { error: `Välj något av: ${kinds.join(', ')}.` }),
  effekt: z.enum(effects, { error: 'Välj något av: ska, far, far-inte, "-".' }),
  /** Actors that hold the information. */
  fran: slugList,
  /** Actors that may receive it. */
  till: slugList,
  /** Secrecy rules that it lifts wholly. */
  bryter: slugList,
  /** Secrecy rules that it lifts in part, and which part. Never enough alone. */
  'bryter-delvis': z
    .record(slug, text, { error: 'Skriv ”id: vilken del”, en rad för varje lagrum.' })
    .default({}),
  /** Secrecy rules that it expressly leaves standing. */
  inte: slugList,
  /** For a secrecy rule: provisions that do not lift it. */
  'bryts-inte-av': slugList,
  /** Conditions, each with a key. `bedoms: true` where the law leaves a weighing to a person. */
  villkor: z
    .record(slug, condition, { error: 'Skriv villkoren som ”nyckel: mening”, ett per rad.' })
    .default({}),
  undantag: textList.default([]),
  /** Words that people use for what the provision is about. */
  sokord: textList.default([]),
  /** SFS number of the wording that was read. Empty where it could not be read. */
  lydelse: z.string({ error: 'Skriv ett SFS-nummer inom citattecken, eller "".' }).default(''),
  /** When that wording came into force. Left out where it is not known. */
  ikraft: date.optional(),
  /** When the provision ceases to apply, where that is decided. */
  upphor: date.optional(),
  kontrollerad: date,
  granskad: signature.optional(),
  /** What is unsettled or unverified; shown to the reader. */
  osakert: z.string({ error: 'Skriv en text.' }).default(''),
});
export type Provision = z.infer<typeof provision>;
