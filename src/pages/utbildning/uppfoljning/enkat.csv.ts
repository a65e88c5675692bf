import type { APIRoute } from 'astro';
import { surveyCsv } from '../../../domain/survey.ts';
import { loadSite } from '../../../site.ts';

/** The survey for form tools that read rows and columns. */
export const GET: APIRoute = async () => {
  const { survey } = await loadSite();
  return new Response(surveyCsv(survey), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
