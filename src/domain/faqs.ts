import { faqGroups, type Faq } from '../schemas/handbook.ts';
import type { Content, Entry } from './content.ts';

const names: Record<(typeof faqGroups)[number], string> = {
  vardagen: 'I vardagen',
  personen: 'Personen och de närmaste',
  'andra-verksamheter': 'Polis, vård, skola och andra',
  skyldigheter: 'Skyldigheter',
  ledning: 'För nämnd, chefer och andra som undrar',
};

/** The questions that people ask, by group, in alphabetical order. */
export function groupedFaqs({ faqs }: Pick<Content, 'faqs'>): {
  group: string;
  name: string;
  faqs: Entry<Faq>[];
}[] {
  const order = new Intl.Collator('sv');
  return faqGroups.map((group) => ({
    group,
    name: names[group],
    faqs: [...faqs.values()]
      .filter(({ data }) => data.grupp === group)
      .toSorted((a, b) => order.compare(a.data.fraga, b.data.fraga)),
  }));
}
