/**
 * A chapter's rendered Markdown as a part of one page that holds all chapters: headings one step down, ids led by the
 * chapter's own, and links to chapters within the page.
 */
export const nested = (html: string, chapter: string): string =>
  html
    .replace(/<(\/?)h([2-5])/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)
    .replace(/ id="([^"]+)"/g, ` id="${chapter}-$1"`)
    .replace(/ href="#([^"]+)"/g, ` href="#${chapter}-$1"`)
    .replace(/ href="\/handbok\/([a-z0-9-]+)\/(?:#([^"]+))?"/g, (_, other: string, anchor?: string) =>
      anchor ? ` href="#${other}-${anchor}"` : ` href="#${other}"`,
    );
