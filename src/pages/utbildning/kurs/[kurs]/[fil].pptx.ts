import type { APIRoute } from 'astro';
import { plainSlides } from '../../../../pptx/slides.ts';
import { presentation } from '../../../../pptx/presentation.ts';
import { loadSite } from '../../../../site.ts';

export async function getStaticPaths() {
  const { courses } = await loadSite();
  return courses.map(({ entry }) => ({ params: { kurs: entry.id, fil: entry.id } }));
}

/** The slides of a course as a file for PowerPoint. Made at each build: it holds the time when it was made. */
export const GET: APIRoute = async ({ params, site: address }) => {
  const site = await loadSite();
  const course = site.courses.find(({ entry }) => entry.id === params['kurs'])!;
  const { titel, granskad } = course.entry.data;
  const file = await presentation(plainSlides(course, site), {
    title: titel,
    footer: granskad
      ? `Granskat av ${granskad.funktion} ${granskad.datum}`
      : 'Utkast, inte granskat av jurist',
    owner: site.organisation.namn,
    site: String(address),
  });
  return new Response(file as Uint8Array<ArrayBuffer>);
};
