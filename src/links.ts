/** What the first group of a global pattern matches in a text. */
export const foundIn = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? '');

/**
 * Every link of the built site that leads nowhere, as lines ”page → link”. `pages` are HTML by address, with addresses
 * such as `/handbok/nod/`; `files` are the addresses of everything else. Links to other sites are not followed, and
 * anchors of the guides are places that they build themselves.
 */
export function deadLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): string[] {
  const anchors = new Map(
    [...pages].map(([page, html]) => [page, new Set(foundIn(html, /\sid="([^"]+)"/g))]),
  );
  return [...pages].flatMap(([page, html]) =>
    [...new Set(foundIn(html, /<a\s[^>]*?href="([^"]+)"/g))]
      .filter((href) => /^[/#]/.test(href))
      .filter((href) => {
        const [path = '', anchor = ''] = href.split('#');
        const target = path || page;
        if (!pages.has(target)) return !files.has(target);
        const isGuide = /^\/guider\/[^/]+\/$/.test(target);
        return anchor !== '' && !isGuide && !anchors.get(target)?.has(decodeURIComponent(anchor));
      })
      .map((href) => `${page} → ${href}`),
  );
}
