/** Markdown without its marks and link targets, on one line. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{#[a-z0-9-]+\}/g, '')
    .replace(/^[#>|*\-\d.\s]+/gm, '')
    .replace(/[*_`|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A chapter section by its heading. */
export type Section = { titel: string; anchor: string; text: string; markdown: string };

/** Title of a chapter, or of a chapter and one section in it. What does not exist is called what it was asked for by. */
export const chapterTitleIn =
  (chapters: ReadonlyMap<string, { data: { titel: string }; body: string }>) =>
  (slug: string, anchor?: string): string => {
    const chapter = chapters.get(slug);
    const section = sectionsOf(chapter?.body ?? '').find((candidate) => candidate.anchor === anchor);
    return [chapter?.data.titel ?? slug, section?.titel].filter(Boolean).join(': ');
  };

/** Splits a chapter at its second-level headings. */
export function sectionsOf(markdown: string): Section[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...rest] = part.split('\n');
      const match = /^(.*?)\s*\{#([a-z0-9-]+)\}\s*$/.exec(heading);
      const body = rest.join('\n');
      return {
        titel: match?.[1] ?? heading.trim(),
        anchor: match?.[2] ?? '',
        text: plainText(body),
        markdown: body,
      };
    });
}
