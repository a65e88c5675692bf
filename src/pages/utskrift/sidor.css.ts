import type { APIRoute } from 'astro';
import { editionSections, runningHeads } from '../../domain/edition.ts';
import { loadSite } from '../../site.ts';

/** The heads and feet of the edition's pages: CSS, since a page's margins are no part of its document. */
export const GET: APIRoute = async () => {
  const { chapters, guides, today } = await loadSite();
  const sections = editionSections(
    chapters.map(({ id, data }) => ({ id, titel: data.titel })),
    guides.map(({ chart, index }) => ({ id: chart.id, titel: index.data.titel })),
  );
  const foot = `Sekretesshandboken, utskriven utgåva ${today}. Kontrollera mot webbplatsen före användning.`;
  return new Response(
    `@page { @bottom-left { content: ${JSON.stringify(foot)} } }\n${runningHeads(sections)}`,
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
};
