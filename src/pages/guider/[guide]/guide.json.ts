import type { APIRoute } from 'astro';
import { guidePaths, loadSite } from '../../../site.ts';

export const getStaticPaths = guidePaths;

/** Every text of a guide, fetched once by its wizard. */
export const GET: APIRoute = async ({ params }) => {
  const { guideNamed } = await loadSite();
  return Response.json(guideNamed(params['guide'] ?? '').view);
};
