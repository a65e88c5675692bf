import Fuse from 'fuse.js';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import type { Searcher } from './measure.ts';

/** Fuse.js alone, in the setting that did best: token search, threshold 0.2. */
export function plainFuse(records: readonly SearchRecord[]): Searcher {
  const fuse = new Fuse([...records], {
    keys: [
      { name: 'title', weight: 4 },
      { name: 'aliases', weight: 3 },
      { name: 'body', weight: 1 },
    ],
    ignoreLocation: true,
    threshold: 0.2,
    minMatchCharLength: 2,
    useTokenSearch: true,
  });
  return {
    name: 'bara Fuse.js',
    search: (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.address),
  };
}
