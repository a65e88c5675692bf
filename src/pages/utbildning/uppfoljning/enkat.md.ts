import type { APIRoute } from 'astro';
import { surveyMarkdown } from '../../../domain/survey.ts';
import { loadSite } from '../../../site.ts';

/** The survey for form tools that read text. */
export const GET: APIRoute = async () => {
  const { survey } = await loadSite();
  return new Response(surveyMarkdown(survey), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
