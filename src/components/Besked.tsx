import { beskedNames } from '../domain/guide-view.ts';
import type { Besked as BeskedKind } from '../schemas/guide.ts';

/** Outlines on a 24 × 24 grid; the words beside them carry the meaning. */
export const signs: Record<BeskedKind, string> = {
  ska: 'M4 12h13M12 6l6 6-6 6',
  far: 'M4 13l5 5L20 6',
  bedom: 'M12 4v16M6 8h12M6 8l-3 6h6zM18 8l-3 6h6z',
  'far-inte': 'M6 6l12 12M18 6L6 18',
  'ej-sekretess': 'M3 12s3.500-6 9-6 9 6 9 6-3.500 6-9 6-9-6-9-6zM12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  'fraga-jurist': 'M12 3l9 9-9 9-9-9zM12 8v5M12 15.500v.5',
};

/** What kind of answer it is: a sign and words. */
export function Besked({ besked }: { besked: BeskedKind }) {
  return (
    <p className="besked">
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={signs[besked]} />
      </svg>
      {beskedNames[besked]}
    </p>
  );
}
