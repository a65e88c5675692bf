import type { Chart } from '../chart.ts';
import type { Content, Entry } from '../content.ts';
import { assembleGuide, dataOf, type AssembledGuide } from '../guide.ts';
import { citation } from '../lagrum.ts';
import { fieldName, type Problem } from '../problem.ts';
import type { Law } from '../proof/index.ts';

/** What every check works on. */
export type CheckContext = {
  content: Content;
  charts: readonly Chart[];
  /** Charts paired with their texts; a chart without a guide is missing here. */
  guides: readonly AssembledGuide[];
  law: Law;
  /** The build date, `YYYY-MM-DD`. */
  today: string;
};

/** A rule about content: pure, and silent when all is well. */
export type Check = (context: CheckContext) => Problem[];

/** Prepares what the checks share. */
export function checkContext(content: Content, charts: readonly Chart[], today: string): CheckContext {
  const statutes = dataOf(content.statutes);
  const provisions = dataOf(content.provisions);
  return {
    content,
    charts,
    guides: charts.flatMap((chart) => assembleGuide(chart, content) ?? []),
    law: {
      provisions,
      actors: dataOf(content.actors),
      cite: (id) => {
        const provision = provisions.get(id);
        return provision ? citation(provision, statutes) : id;
      },
    },
    today,
  };
}

type Details = Pick<Problem, 'code' | 'fel' | 'atgard'> & { reminder?: true };

/** A problem at a field of an entry. */
export function at(entry: Entry<unknown>, path: readonly PropertyKey[], details: Details): Problem {
  return {
    file: entry.file,
    line: entry.line(path),
    ...(path.length > 0 ? { field: fieldName(path) } : {}),
    ...details,
  };
}

type Text = { text: string; path?: readonly PropertyKey[]; lineOffset: number };

/** Every text of an entry: its fields, and its body line by line. */
export function textsOf({ data, body }: Entry<unknown>): Text[] {
  const fields = (value: unknown, path: readonly PropertyKey[]): Text[] => {
    if (typeof value === 'string') return [{ text: value, path, lineOffset: 0 }];
    if (Array.isArray(value)) return value.flatMap((item, index) => fields(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) => fields(item, [...path, key]));
  };
  return [...fields(data, []), ...body.split('\n').map((text, lineOffset) => ({ text, lineOffset }))];
}
