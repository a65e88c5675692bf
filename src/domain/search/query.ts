/** Longest query that is searched; the rest is ignored. */
export const maxQuery = 200;

/** The query in an address fragment, `#q=…`. Broken encoding is read as it stands. */
export function queryOf(hash: string): string {
  const raw = /^#q=(.*)$/s.exec(hash)?.[1] ?? '';
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return raw;
  }
}

/** The address of the search for a query. */
export const searchAddress = (query: string): string => `/sok/#q=${encodeURIComponent(query)}`;
