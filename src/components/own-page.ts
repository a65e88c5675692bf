import { trustedHtml } from './trusted-html.ts';

/** Pages of our own site, fetched once each. */
const pages = new Map<string, Promise<Document>>();

/** A page of ours as a document that runs nothing. Rejects where it cannot be had. */
export function pageAt(path: string): Promise<Document> {
  const known = pages.get(path);
  if (known) return known;
  const page = fetch(path).then(async (response) => {
    if (!response.ok) throw new Error(`${path} gav ${response.status}`);
    const html = await response.text();
    return new DOMParser().parseFromString(trustedHtml(html), 'text/html');
  });
  pages.set(path, page);
  page.catch(() => pages.delete(path));
  return page;
}
