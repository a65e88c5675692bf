import type { CheckContext } from './checks/context.ts';
import { dataOf } from './guide.ts';
import { guideView, type GuideView, type ViewSources } from './guide-view.ts';
import { registerOf } from './lagrum.ts';
import { chapterTitleIn } from './sections.ts';

/** What the guides themselves do not hold. */
type Outside = Pick<ViewSources, 'organisation' | 'penalties' | 'html'> & {
  /** A guide's own machine configuration. */
  configOf: (guide: string) => unknown;
};

/** Every guide as its pages show it, by id. */
export function guideViews(
  { content, guides, law }: Pick<CheckContext, 'content' | 'guides' | 'law'>,
  { organisation, penalties, html, configOf }: Outside,
): Map<string, GuideView> {
  const register = registerOf(dataOf(content.provisions), dataOf(content.statutes));
  const chapterTitle = chapterTitleIn(content.chapters);
  return new Map(
    guides.map((guide) => [
      guide.chart.id,
      guideView(guide, {
        register,
        provisions: law.provisions,
        actors: law.actors,
        cite: law.cite,
        html,
        chapterTitle,
        penalties,
        situations: dataOf(content.situations).values(),
        organisation,
        config: configOf(guide.chart.id),
      }),
    ]),
  );
}
