/** Kinds of record, in the order that a reader of the filter sees them, and what each is called there. */
export const kinds = {
  situation: 'Situation',
  guide: 'Guide',
  fraga: 'Fråga',
  avsnitt: 'Avsnitt',
  kapitel: 'Kapitel',
  lagrum: 'Lagrum',
  begrepp: 'Ordlista',
  sida: 'Sida',
  blankett: 'Blankett',
  ovningsfall: 'Övningsfall',
  kurs: 'Kurs',
  fickguide: 'Fickguide',
} as const;
export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** Something that a search can find: one address. */
export type SearchRecord = {
  kind: Kind;
  title: string;
  address: string;
  /** Words that people use for it and that weigh as much as the title. */
  aliases: readonly string[];
  /** What it is a part of: the chapter of a section, the guide of a situation. */
  parent: string;
  /** Text, for matching and for the line of context. */
  body: string;
  /** Ids of the provisions that it cites. */
  cites: readonly string[];
};
