import type { APIRoute } from 'astro';
import { loadSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { views } = await loadSite();
  return [...views.keys()].map((guide) => ({ params: { guide } }));
}

/** Every text of a guide, fetched once by its wizard. */
export const GET: APIRoute = async ({ params }) => {
  const { views } = await loadSite();
  return Response.json(views.get(params['guide'] ?? ''));
};
