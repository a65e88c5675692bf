import type { Content } from '../content.ts';
import { situationAnchor } from '../guide-view.ts';
import { citedIn } from '../lagrum.ts';
import { plainText, sectionsOf } from '../sections.ts';
import { kindNames, type SearchRecord } from './record.ts';

/** A question and its exclamation are sentences already. */
const sentences = (texts: readonly string[]): string =>
  texts.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ');

/** All that the handbook can be searched for, kind by kind. `cite` names a provision: ”10 kap. 18 a § OSL”. */
export function recordsOf(content: Content, cite: (id: string) => string): SearchRecord[] {
  const all: SearchRecord[] = [];

  for (const { id, data, body } of content.chapters.values()) {
    const address = `/handbok/${id}/`;
    all.push({
      kind: 'kapitel',
      title: data.titel,
      address,
      aliases: [],
      parent: '',
      body: sentences([data.ingress, ...data['i-korthet'], ...data['vanliga-fel'], ...data['sa-gor-du']]),
      cites: [],
    });
    for (const { titel, anchor, text, markdown } of sectionsOf(body))
      all.push({
        kind: 'avsnitt',
        title: titel,
        address: `${address}#${anchor}`,
        aliases: data.sokord[anchor] ?? [],
        parent: data.titel,
        body: text,
        cites: citedIn(markdown),
      });
  }
  for (const { id, data, body } of content.provisions.values())
    all.push({
      kind: 'lagrum',
      title: `${cite(id)}: ${data.rubrik}`,
      address: `/lagrum/${id}/`,
      aliases: data.sokord,
      parent: '',
      body: sentences([
        plainText(body),
        ...Object.values(data.villkor).map(({ text }) => text),
        ...data.undantag,
      ]),
      cites: [],
    });
  for (const { id, data, body } of content.guides.values())
    all.push({
      kind: 'guide',
      title: data.titel,
      address: `/guider/${id}/`,
      aliases: [data.kort, ...data.sokord],
      parent: '',
      body: sentences([data.ingress, plainText(body)]),
      cites: citedIn(body),
    });
  for (const { id, data } of content.guides.values())
    all.push({
      kind: 'fickguide',
      title: `Fickguide: ${data.kort}`,
      address: `/guider/${id}/fickguide/`,
      aliases: [],
      parent: data.titel,
      body: '',
      cites: [],
    });
  for (const { id, data } of content.situations.values())
    all.push({
      kind: 'situation',
      title: data.text,
      address: `/guider/${data.guide}/#${situationAnchor(id)}`,
      aliases: data.sok,
      parent: content.guides.get(data.guide)?.data.titel ?? '',
      body: content.guides.get(data.guide)?.data.ingress ?? '',
      cites: [],
    });
  for (const { id, data, body } of content.faqs.values())
    all.push({
      kind: 'fraga',
      title: data.fraga,
      address: `/fragor/#${id}`,
      aliases: data.sok,
      parent: '',
      body: plainText(body),
      cites: [...data.lagrum, ...citedIn(body)],
    });
  for (const { id, data, body } of content.terms.values())
    all.push({
      kind: 'begrepp',
      title: data.term,
      address: `/ordlista/#${id}`,
      aliases: data.synonymer,
      parent: '',
      body: plainText(body),
      cites: [...data.lagrum, ...citedIn(body)],
    });
  for (const { id, data, body } of content.sheets.values())
    all.push({
      kind: 'sida',
      title: data.titel,
      address: `/${id}/`,
      aliases: [],
      parent: '',
      body: sentences([data.ingress, plainText(body)]),
      cites: citedIn(body),
    });
  for (const { id, data } of content.forms.values())
    all.push({
      kind: 'blankett',
      title: data.titel,
      address: `/blanketter/${id}/`,
      aliases: data.sok,
      parent: '',
      body: data.ingress,
      cites: data.delar.flatMap((section) => section.lagrum),
    });
  for (const { id, data, body } of content.cases.values())
    all.push({
      kind: 'ovningsfall',
      title: data.titel,
      address: `/utbildning/fall/${id}/`,
      aliases: [],
      parent: '',
      body: sentences([data.fraga, plainText(body)]),
      cites: [],
    });
  for (const { id, data } of content.courses.values())
    all.push({
      kind: 'kurs',
      title: data.titel,
      address: `/utbildning/kurs/${id}/`,
      aliases: data.sok,
      parent: '',
      body: sentences([data.ingress, data['for-vem'], ...data.mal]),
      cites: [],
    });
  for (const { data } of content.landmarks.values())
    all.push({
      kind: 'sida',
      title: data.titel,
      address: data.adress,
      aliases: data.sok,
      parent: '',
      body: data.text,
      cites: [],
    });
  return kindNames.flatMap((kind) => all.filter((record) => record.kind === kind));
}
