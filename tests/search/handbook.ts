import { buildIndex } from '../../src/domain/search/build-index.ts';
import { engineOf, type Engine } from '../../src/domain/search/engine.ts';
import type { SearchIndex } from '../../src/domain/search/index-format.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { recordsOf } from '../../src/domain/search/records.ts';
import { realContext } from '../content.ts';
import type { Searcher } from './measure.ts';

const { content, law } = realContext();
export const synonyms = [...content.synonyms.values()].map(({ data }) => data);
export const records: readonly SearchRecord[] = recordsOf(content, law.cite);

/** The index as the browser gets it: through JSON. */
export const indexOf = (some: readonly SearchRecord[]): SearchIndex =>
  JSON.parse(JSON.stringify(buildIndex(some, content))) as SearchIndex;

export const index = indexOf(records);
export const engine: Engine = engineOf(index);
export const ours: Searcher = {
  name: 'vår sökning',
  search: (query) => engine.search(query).hits.map(({ address }) => address),
};
