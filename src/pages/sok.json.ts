import type { APIRoute } from 'astro';
import { situationAnchor } from '../domain/guide-view.ts';
import { plainText, sectionsOf, type SearchDocument } from '../domain/search.ts';
import { loadSite } from '../site.ts';

/** Searchable text per document; more adds bytes and little recall. */
const bodyLength = 250;

export const GET: APIRoute = async () => {
  const { content, chapters, guides, law } = await loadSite();
  const documents: SearchDocument[] = [
    ...guides.map(({ chart, index }) => ({
      k: 'Guide',
      t: index.data.titel,
      u: `/guider/${chart.id}/`,
      w: '',
      b: `${index.data.ingress} ${plainText(index.body)}`,
    })),
    ...[...content.situations.values()].map(({ id, data }) => ({
      k: 'Situation',
      t: data.text,
      u: `/guider/${data.guide}/#${situationAnchor(id)}`,
      w: data.sok.join('. '),
      b: content.guides.get(data.guide)?.data.ingress ?? '',
    })),
    ...chapters.flatMap(({ id, data, body }) => [
      { k: 'Kapitel', t: data.titel, u: `/handbok/${id}/`, w: data['i-korthet'].join(' '), b: data.ingress },
      ...sectionsOf(body).map(({ titel, anchor, text }) => ({
        k: data.titel,
        t: titel,
        u: `/handbok/${id}/#${anchor}`,
        w: '',
        b: text,
      })),
    ]),
    ...[...content.faqs.values()].map(({ id, data, body }) => ({
      k: 'Fråga',
      t: data.fraga,
      u: `/fragor/#${id}`,
      w: data.sok.join('. '),
      b: plainText(body),
    })),
    ...[...content.sheets.values()].map(({ id, data, body }) => ({
      k: 'Sida',
      t: data.titel,
      u: `/${id}/`,
      w: data.ingress,
      b: plainText(body),
    })),
    ...[...content.forms.values()].map(({ id, data }) => ({
      k: 'Blankett',
      t: data.titel,
      u: `/blanketter/${id}/`,
      w: data.sok.join('. '),
      b: data.ingress,
    })),
    ...[...content.provisions.values()].map(({ id, data, body }) => ({
      k: 'Lagrum',
      t: `${law.cite(id)}: ${data.rubrik}`,
      u: `/lagrum/${id}/`,
      w: id.replaceAll('-', ' '),
      b: plainText(body),
    })),
    ...[...content.terms.values()].map(({ id, data, body }) => ({
      k: 'Ordlista',
      t: data.term,
      u: `/ordlista/#${id}`,
      w: data.synonymer.join(', '),
      b: plainText(body),
    })),
  ];
  const short = documents.map((document) => ({ ...document, b: document.b.slice(0, bodyLength) }));
  return new Response(JSON.stringify(short), { headers: { 'Content-Type': 'application/json' } });
};
