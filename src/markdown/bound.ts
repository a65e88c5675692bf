/** A provision or a term, where a text mentions it. */
export type Mention = {
  id: string;
  /** Where its register or the glossary holds it: `lagrum-osl-26-1`, `ord-men`. */
  target: string;
};

/** Where the printed edition holds what an address of the site shows; nothing for what only the web has. */
export function placeOf(address: string): string | undefined {
  const [, kind = '', id, rest, anchor] =
    /^\/([a-z]+)\/(?:([a-z0-9-]+)\/)?([^#]*)(?:#(.+))?$/.exec(address) ?? [];
  if (rest || id === 'hela') return undefined;
  switch (kind) {
    case 'handbok':
      return id && (anchor ? `${id}-${anchor}` : id);
    case 'guider':
      return id ? `guide-${id}` : 'guider';
    case 'lagrum':
      return id ? `lagrum-${id}` : 'lagrum';
    case 'ordlista':
      return anchor ? `ord-${anchor}` : 'ordlista';
    case 'fragor':
      return anchor ? `fraga-${anchor}` : 'fragor';
    default:
      return undefined;
  }
}

/**
 * The edition's HTML with its links led to places within it. Links to provisions and terms become places of their own,
 * for the registers; all others are followed by an empty `data-page`, for the number of the page that they lead to.
 */
export function bound(html: string): { html: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  return {
    html: html.replace(/<a\b([^>]*)>([\s\S]*?)<\/a>/g, (link, attributes: string, content: string) => {
      if (attributes.includes('heading-link')) return content.trim();
      const [, href = ''] = / href="([^"]*)"/.exec(attributes) ?? [];
      const target = href.startsWith('#') ? href.slice(1) : placeOf(href);
      if (!target) return link;
      const within = attributes.replace(` href="${href}"`, ` href="#${target}"`);
      if (!/^(?:lagrum|ord)-/.test(target))
        return `<a${within}>${content}</a><span class="page-ref" data-page="${target}"></span>`;
      const id = `stalle-${mentions.length + 1}`;
      mentions.push({ id, target });
      return `<a id="${id}"${within}>${content}</a>`;
    }),
    mentions,
  };
}
