import type { CheckContext } from './checks/context.ts';
import { dataOf } from './guide.ts';
import { guideView, type GuideView } from './guide-view.ts';
import { registerOf } from './lagrum.ts';
import { sectionsOf } from './sections.ts';

/** Where `guideViews` gets what is not in `content/`. */
type Outside = {
  /** Rendered Markdown of a content file. */
  html: (file: string) => string;
  /** A guide's own machine configuration. */
  configOf: (guide: string) => unknown;
};

/** Every guide as its pages show it, by id. Throws when the organisation or the penalties are missing. */
export function guideViews(
  { content, guides, law }: Pick<CheckContext, 'content' | 'guides' | 'law'>,
  { html, configOf }: Outside,
): Map<string, GuideView> {
  const organisation = content.organisation.get('organisation')?.data;
  const penalties = content.penalties.get('straffskalor')?.data;
  if (!organisation || !penalties) throw new Error('Innehållet har fel. Kör: npm run check:content');
  const register = registerOf(dataOf(content.provisions), dataOf(content.statutes));
  return new Map(
    guides.map((guide) => [
      guide.chart.id,
      guideView(guide, {
        register,
        provisions: law.provisions,
        actors: law.actors,
        cite: law.cite,
        html,
        chapterTitle: (slug, anchor) => {
          const chapter = content.chapters.get(slug);
          const section = sectionsOf(chapter?.body ?? '').find((candidate) => candidate.anchor === anchor);
          return [chapter?.data.titel ?? slug, section?.titel].filter(Boolean).join(': ');
        },
        penalties,
        situations: dataOf(content.situations).values(),
        organisation,
        config: configOf(guide.chart.id),
      }),
    ]),
  );
}
