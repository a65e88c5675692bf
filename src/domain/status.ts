import type { Content, Entry } from './content.ts';

/** When a text was checked against the law, and by whom it is signed. */
export type Status = { kontrollerad: string; granskad?: { funktion: string; datum: string } | undefined };

/** Everything that a jurist signs. */
export const signable = (content: Content): Entry<Status>[] => [
  ...content.chapters.values(),
  ...content.sheets.values(),
  ...content.faqs.values(),
  ...content.terms.values(),
  ...content.forms.values(),
  ...content.cases.values(),
  ...content.courses.values(),
  ...content.guides.values(),
  ...content.provisions.values(),
];

/** The status of texts that share a page: as old as the oldest, and signed when all are, by the first signature. */
export function statusOf(texts: readonly Status[]): Status {
  const [kontrollerad = ''] = texts.map((text) => text.kontrollerad).toSorted();
  const signatures = texts.flatMap(({ granskad }) => granskad ?? []);
  const [granskad] = signatures.toSorted((a, b) => a.datum.localeCompare(b.datum));
  return { kontrollerad, granskad: signatures.length === texts.length ? granskad : undefined };
}
