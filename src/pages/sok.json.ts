import type { APIRoute } from 'astro';
import { buildIndex } from '../domain/search/build-index.ts';
import { recordsOf } from '../domain/search/records.ts';
import { loadSite } from '../site.ts';

/** What the search page searches. */
export const GET: APIRoute = async () => {
  const { content, law } = await loadSite();
  return Response.json(buildIndex(recordsOf(content, law.cite), content));
};
