import { machines } from '../machines/index.ts';
import { guideViews } from '../src/domain/guide-views.ts';
import { processor } from '../src/markdown/processor.ts';
import { realContext } from './content.ts';

/** The real guides and their views, with the outcomes' Markdown rendered as the build renders it. */
export async function realViews() {
  const context = realContext();
  const renderer = await processor.createRenderer({ syntaxHighlight: false } as Parameters<
    typeof processor.createRenderer
  >[0]);
  const rendered = await Promise.all(
    [...context.content.outcomes.values()].map(
      async ({ file, body }) => [file, (await renderer.render(body)).code] as const,
    ),
  );
  const html = new Map(rendered);
  const views = guideViews(context, {
    organisation: context.content.organisation.get('organisation')!.data,
    penalties: context.content.penalties.get('straffskalor')!.data,
    html: (file) => html.get(file) ?? '',
    configOf: (guide) => machines[guide]?.config,
  });
  return { guides: context.guides, views };
}
