import type { Penalties } from '../schemas/handbook.ts';

/** A row of the penalty table: in months, as read in spring 2026 and as known from August 2026. */
export type PenaltyRow = {
  brott: string;
  lagrum: string;
  var: string;
  augusti: string;
  reaches: boolean | null;
  anmarkning?: string | undefined;
};
export type PenaltyTable = { rubrik: string; forbehall: string; kontrollerad: string; rows: PenaltyRow[] };

/** Thresholds that a penalty table is read against, in months. */
const thresholds = {
  'osl-10-23': { months: 6, rubrik: 'Vilka brott når sex månader?' },
  'osl-10-18-c': { months: 12, rubrik: 'Vilka brott når ett år?' },
} as const;

/** Months of prison as words: 18 → ”1 år 6 mån”. */
export function penaltyInWords(months: number): string {
  if (months === 0) return 'inget';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years > 0 ? `${years} år` : '', rest > 0 ? `${rest} mån` : ''].filter(Boolean).join(' ');
}

/** The dated table for one threshold. `reaches` is null where no wording has been read. */
export function penaltyTable(penalties: Penalties, lagrum: keyof typeof thresholds): PenaltyTable {
  const { months, rubrik } = thresholds[lagrum];
  const rows = penalties.brott
    .filter((crime) => lagrum === 'osl-10-23' || crime['kap-3-4-6'])
    .map((crime) => {
      const known = crime['lagst-fran-2026-08-01'] ?? crime.lagst;
      return {
        brott: crime.brott,
        lagrum: crime.lagrum,
        var: crime.lagst === null ? 'inte läst' : penaltyInWords(crime.lagst),
        augusti:
          crime['lagst-fran-2026-08-01'] === undefined
            ? 'inte bekräftat'
            : penaltyInWords(crime['lagst-fran-2026-08-01']),
        reaches: known === null ? null : known >= months,
        anmarkning: crime.anmarkning,
      };
    });
  return { rubrik, forbehall: penalties.forbehall, kontrollerad: penalties.kontrollerad, rows };
}
