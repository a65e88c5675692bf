import type { APIRoute } from 'astro';
import { recordsOf } from '../domain/search/records.ts';
import { loadSite } from '../site.ts';

/** What the lines of context are cut from, in the order of the index. */
export const GET: APIRoute = async () => {
  const { content, law } = await loadSite();
  return Response.json(recordsOf(content, law.cite).map(({ body }) => body));
};
